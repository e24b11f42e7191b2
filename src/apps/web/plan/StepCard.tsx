/** A step of the plan: the one to do now, large and with its button; and the others, a line that opens. */
import { Button } from "@mantine/core"
import type { PlanStepView } from "../../../engine/views/plan.ts"
import { useQuestions } from "../api/case-data.ts"
import { dateWords } from "../parts/dates.ts"
import { Fold } from "../parts/Fold.tsx"
import { pageWords } from "../parts/words.ts"
import { questionFor } from "../questions/ask.ts"
import { questionsPlace } from "../questions/place.ts"
import { go } from "../route.ts"
import { CalledNumbers } from "../safety/CalledNumbers.tsx"
import { toldAfter, wayOf } from "./way.ts"
import { planWords as t } from "./words.ts"

interface StepProps {
  readonly caseId: string
  readonly step: PlanStepView
  /** How the claim is called; empty where that says nothing. */
  readonly debt: string
}
const How = ({ step }: { readonly step: PlanStepView }) => (
  <>
    {step.how.length > 0 && (
      <ul className="plain-list">
        {step.how.map((line) => (
          <li key={line}>
            <CalledNumbers text={line} />
          </li>
        ))}
      </ul>
    )}
    {step.notYetBuilt && <p className="dim">{t.notYetBuilt}</p>}
  </>
)
const Said = ({ step, debt }: Omit<StepProps, "caseId">) => {
  const parts = [debt, step.channelTitle ?? "", step.until === undefined ? "" : t.until(dateWords(step.until))].filter(Boolean)
  return parts.length === 0 ? null : <p className="dim">{parts.join(" · ")}</p>
}
/** What was done outside the page is told afterwards. */
const Told = ({ caseId, step }: Omit<StepProps, "debt">) => {
  const questions = useQuestions().data ?? []
  if (step.question === undefined || !toldAfter(step)) return null
  return (
    <p>
      <a href={questionsPlace.href(caseId, step.question)}>{t.toTell(questionFor(questions, step.question)?.ask ?? "")}</a>
    </p>
  )
}
export const NowCard = ({ caseId, step, debt }: StepProps) => {
  const way = wayOf(caseId, step)
  return (
    <article className="card now-card">
      <p className="now-mark">
        {t.now} <span className="tag">{step.step}</span>
      </p>
      <h2>{step.action}</h2>
      <Said step={step} debt={debt} />
      {way && (
        <Button size="lg" onClick={() => go(way.href)}>
          {way.label}
        </Button>
      )}
      <How step={step} />
      <Told caseId={caseId} step={step} />
      <p className="dim">
        {t.why}
        {pageWords.colon}
        {step.why}
      </p>
    </article>
  )
}
export const StepLine = ({ caseId, step, debt }: StepProps) => {
  const way = wayOf(caseId, step)
  const waits = step.state === "waiting" ? t.waitsFor(step.waitsFor, step.until && dateWords(step.until)) : ""
  return (
    <li>
      <Fold
        title={
          <span className="step-line">
            <span>
              <span className="tag">{step.step}</span> {step.action}
            </span>
            {(waits || debt) && <span className="dim">{[debt, waits].filter(Boolean).join(" · ")}</span>}
          </span>
        }
      >
        <p>{step.why}</p>
        <How step={step} />
        {step.state !== "done" && (
          <>
            {way && (
              <p>
                <a href={way.href}>{way.label}</a>
              </p>
            )}
            <Told caseId={caseId} step={step} />
          </>
        )}
      </Fold>
    </li>
  )
}
