/** Step 4: what was counted, and the law of those days. */
import { useCase, useSummary } from "../api/case-data.ts"
import type { CaseSection } from "../section.ts"
import { FindingsSection } from "./Findings.tsx"
import { findingsPlace } from "./place.ts"
import { findingsWords as t } from "./words.ts"

export const findingsSection: CaseSection = {
  place: findingsPlace,
  words: t,
  Part: FindingsSection,
  useStatus: (caseId) => {
    const [findings, summary] = [useCase(caseId, "findings").data, useSummary(caseId).data]
    if (!findings || !summary) return ""
    const known = findings.filter((one) => one.attributed).length
    const { events, nothingFound, unread } = summary
    return t.state(known, findings.length - known, events > 0, nothingFound !== undefined, unread !== undefined)
  },
  unread: "folded",
}
