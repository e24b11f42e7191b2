/** The seven steps: where I am, what is there already. Seven narrow cells on a phone, a column with states on a desk. */
import { useCase } from "../api/case-data.ts"
import type { Summary } from "../api/client.ts"
import { hrefOf, type Step, steps } from "../route.ts"
import { answersOf } from "../steps/questions/ask.ts"
import { texts } from "../texts.ts"

const t = texts.steps

export const StepList = ({
  caseId,
  step,
  summary,
}: {
  readonly caseId: string
  readonly step: Step
  readonly summary: Summary | undefined
}) => {
  const items = useCase(caseId, "items")
  const gaps = useCase(caseId, "gaps")
  const documents = useCase(caseId, "documents")
  const findings = useCase(caseId, "findings")
  const answers = answersOf(items.data ?? [])
  const asked = ["role", ...(gaps.data ?? []).flatMap((gap) => (gap.question ? [gap.question.key] : []))]
  const open = new Set(asked.filter((key) => !answers.has(key))).size
  const states: Partial<Record<Step, string>> = {
    ...(items.data
      ? { materials: t.filesState(items.data.filter((item) => !item.statement && !item.withdrawn && !item.erased).length) }
      : {}),
    ...(gaps.data && items.data ? { questions: t.questionsState(open) } : {}),
    ...(summary ? { timeline: t.timelineState(summary.events) } : {}),
    ...(findings.data ? { findings: t.findingsState(findings.data.filter((one) => one.attributed).length) } : {}),
    causes: summary?.diagnosis.find((one) => one.conclusion === "likely")?.title ?? t.causesState,
    package: t.packageState,
    ...(documents.data ? { documents: t.documentsState(documents.data.filter((one) => one.ready).length) } : {}),
  }
  return (
    <nav aria-label={t.label}>
      <ol className="steps">
        {steps.map((one, i) => (
          <li key={one}>
            <a href={hrefOf(caseId, one)} aria-current={one === step ? "step" : undefined}>
              <span className="step-number" aria-hidden="true">
                {i + 1}
              </span>
              <span className="step-short" aria-hidden="true">
                {t[one].short}
              </span>
              <span className="step-title">{t[one].title}</span>
              <span className="step-state">{states[one] ?? ""}</span>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
