/** The seven steps: where I am, what is there already. Seven narrow cells on a phone, a column with states on a desk. */
import { useCase } from "../api/case-data.ts"
import type { Summary } from "../api/client.ts"
import { openKeys } from "../questions/ask.ts"
import { hrefOf, type Step, steps } from "../route.ts"
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
  const open = openKeys(gaps.data ?? [], items.data ?? []).size
  const unread = summary?.unread !== undefined
  const known = findings.data?.filter((one) => one.attributed).length ?? 0
  const states: Partial<Record<Step, string>> = {
    ...(items.data
      ? { materials: t.filesState(items.data.filter((item) => !item.statement && !item.withdrawn && !item.erased).length) }
      : {}),
    ...(gaps.data && items.data ? { questions: t.questionsState(open) } : {}),
    ...(summary ? { timeline: t.timelineState(summary.events, unread) } : {}),
    ...(findings.data && summary
      ? { findings: t.findingsState(known, findings.data.length - known, summary.events > 0, summary.nothingFound !== undefined, unread) }
      : {}),
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
