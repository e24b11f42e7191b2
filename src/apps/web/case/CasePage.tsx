/** One case: the seven steps beside (or above) the one that is open, and the way on below it. */
import { Button } from "@mantine/core"
import { useEffect, useRef } from "react"
import { useSummary } from "../api/case-data.ts"
import { Causes } from "../causes/Causes.tsx"
import { Documents } from "../documents/Documents.tsx"
import { Findings } from "../findings/Findings.tsx"
import { Materials } from "../materials/Materials.tsx"
import { Package } from "../package/Package.tsx"
import { Note } from "../parts/Note.tsx"
import { Questions } from "../questions/Questions.tsx"
import { go, hrefOf, type Step, steps } from "../route.ts"
import { texts } from "../texts.ts"
import { Timeline } from "../timeline/Timeline.tsx"
import { StepList } from "./StepList.tsx"
import { UnreadNote } from "./UnreadNote.tsx"

export interface StepProps {
  readonly caseId: string
  readonly at: string | undefined
}
const parts: Readonly<Record<Step, (props: StepProps) => React.ReactNode>> = {
  materials: Materials,
  questions: Questions,
  timeline: Timeline,
  findings: Findings,
  causes: Causes,
  documents: Documents,
  package: Package,
}

export const CasePage = ({ caseId, step, at }: StepProps & { readonly step: Step }) => {
  const summary = useSummary(caseId)
  const heading = useRef<HTMLHeadingElement>(null)
  const seen = useRef<Step | undefined>(undefined)
  // A new step begins at its heading, for eyes and for screen readers alike; not on the first showing.
  useEffect(() => {
    if (seen.current !== undefined && seen.current !== step) {
      heading.current?.focus({ preventScroll: true })
      scrollTo({ top: 0 })
    }
    seen.current = step
  }, [step])
  const unsound = summary.data?.unsound ?? []
  const named = unsound.slice(0, 5).map(({ name }) => `《${name}》`)
  const Part = parts[step]
  const next = steps[steps.indexOf(step) + 1]
  return (
    <div className="case">
      <aside>
        <p className="case-name">{summary.data?.title || texts.first.untitled}</p>
        <StepList caseId={caseId} step={step} summary={summary.data} />
      </aside>
      <div className="step">
        <h1 ref={heading} tabIndex={-1}>
          <span className="visually-hidden">{texts.steps.current(steps.indexOf(step) + 1, "")}</span>
          {texts.steps[step].title}
        </h1>
        {unsound.length > 0 && (
          <Note tone="care" title={texts.unsound.title}>
            <p>
              {texts.unsound.names(
                `${named.join(texts.joiner)}${unsound.length > named.length ? texts.unsound.more(`${unsound.length}`) : ""}`,
              )}
              {texts.unsound.notCounted}
            </p>
            <p>{texts.unsound.how}</p>
          </Note>
        )}
        {step !== "questions" && <UnreadNote caseId={caseId} step={step} />}
        <Part caseId={caseId} at={at} />
        {next && (
          <div className="onward">
            <Button variant="light" onClick={() => go(hrefOf(caseId, next))}>
              {texts.steps[step].next}
            </Button>
          </div>
        )}
      </div>
    </div>
  )
}
