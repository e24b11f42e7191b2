/** The first page of a case, below what comes before everything: the one thing to do now, what waits for whom, and the rest folded. */
import { Button } from "@mantine/core"
import type { PlanStepView } from "../../../engine/views/plan.ts"
import { useCase, useSummary } from "../api/case-data.ts"
import { type ClaimNames, useClaimNames } from "../api/claim-names.ts"
import { materialsPlace } from "../materials/place.ts"
import { Answered } from "../parts/Answered.tsx"
import { Fold } from "../parts/Fold.tsx"
import { Note } from "../parts/Note.tsx"
import { questionsPlace } from "../questions/place.ts"
import { go } from "../route.ts"
import { PastSafety } from "../safety/Safety.tsx"
import type { SectionProps } from "../section.ts"
import { Stages } from "./Stages.tsx"
import { NowCard, StepLine } from "./StepCard.tsx"
import { planWords as t } from "./words.ts"

interface StepsProps {
  readonly caseId: string
  readonly steps: readonly PlanStepView[]
  readonly names: ClaimNames
}
const List = ({ caseId, steps, names }: StepsProps) => (
  <ul className="step-lines">
    {steps.map((step) => (
      <StepLine key={step.id} caseId={caseId} step={step} debt={names.several ? names.of(step.claim) : ""} />
    ))}
  </ul>
)
/** Before there is a plan: the files first, then the questions. */
const Begin = ({ caseId }: { readonly caseId: string }) => {
  const had = (useSummary(caseId).data?.items ?? 0) > 0
  return (
    <article className="card now-card">
      <h2>{had ? t.beginAnswers : t.begin}</h2>
      <Button size="lg" onClick={() => go((had ? questionsPlace : materialsPlace).href(caseId))}>
        {had ? t.toAnswer : t.toMaterials}
      </Button>
    </article>
  )
}
/** What comes first stands above; whoever has done it goes on from here. */
const Above = ({ caseId }: { readonly caseId: string }) => {
  const had = (useSummary(caseId).data?.items ?? 0) > 0
  return (
    <>
      <p>{t.nowAbove}</p>
      <p>
        <a href={(had ? questionsPlace : materialsPlace).href(caseId)}>{had ? t.aboveToAnswer : t.aboveToMaterials}</a>
      </p>
    </>
  )
}
const Now = ({ caseId, steps, names, shown }: StepsProps & { readonly shown: ReadonlySet<string> }) => {
  const now = steps.find(({ state }) => state === "now")
  if (steps.length === 0) return <Begin caseId={caseId} />
  // What comes before everything stands above already, with all it asks for.
  if (now !== undefined && shown.has(now.id)) return <Above caseId={caseId} />
  if (now !== undefined) return <NowCard caseId={caseId} step={now} debt={names.of(now.claim)} />
  return (
    <Note tone="good">
      <p>{t.nothingNow}</p>
      {steps.some(({ state }) => state === "waiting") && <p>{t.nothingNowWaiting}</p>}
    </Note>
  )
}

export const Plan = ({ caseId }: SectionProps) => {
  const plan = useCase(caseId, "plan")
  const alarms = useCase(caseId, "safety")
  const names = useClaimNames(caseId)
  // What comes before everything may be the step of now: until that is known, nothing is called the one thing to do.
  if (alarms.isPending) return null
  const shown = new Set((alarms.data ?? []).map(({ id }) => id))
  return (
    <>
      <Answered query={plan}>
        {(steps) => {
          const withState = (state: PlanStepView["state"]) => steps.filter((step) => step.state === state && !shown.has(step.id))
          const [waiting, later, done] = [withState("waiting"), withState("later"), withState("done")]
          return (
            <>
              <Now caseId={caseId} steps={steps} names={names} shown={shown} />
              {steps.length > 0 && <Stages steps={steps} />}
              {waiting.length > 0 && (
                <section aria-labelledby="waiting">
                  <h2 id="waiting">{t.waiting}</h2>
                  <List caseId={caseId} steps={waiting} names={names} />
                </section>
              )}
              {later.length > 0 && (
                <Fold title={t.later(later.length)}>
                  <List caseId={caseId} steps={later} names={names} />
                </Fold>
              )}
              {done.length > 0 && (
                <Fold title={t.done(done.length)}>
                  <List caseId={caseId} steps={done} names={names} />
                </Fold>
              )}
            </>
          )
        }}
      </Answered>
      <PastSafety caseId={caseId} />
    </>
  )
}
