/** The sections of a case: where I am, what is there already. Narrow cells on a phone, a column with states on a desk. */
import type { CaseSection } from "../section.ts"
import { sections } from "../sections.ts"
import { caseWords as t } from "./words.ts"

const Status = ({ caseId, section }: { readonly caseId: string; readonly section: CaseSection }) => (
  <span className="step-state">{section.useStatus(caseId)}</span>
)
export const StepList = ({ caseId, section }: { readonly caseId: string; readonly section: CaseSection }) => (
  <nav aria-label={t.steps(sections.length)}>
    <ol className="steps">
      {sections.map((one, i) => (
        <li key={one.place.id}>
          <a href={one.place.href(caseId)} aria-current={one === section ? "step" : undefined}>
            <span className="step-number" aria-hidden="true">
              {i + 1}
            </span>
            <span className="step-short" aria-hidden="true">
              {one.words.short}
            </span>
            <span className="step-title">{one.words.title}</span>
            <Status caseId={caseId} section={one} />
          </a>
        </li>
      ))}
    </ol>
  </nav>
)
