/** Step 3: what happened when. */
import { useSummary } from "../api/case-data.ts"
import type { CaseSection } from "../section.ts"
import { timelinePlace } from "./place.ts"
import { TimelineSection } from "./Timeline.tsx"
import { timelineWords as t } from "./words.ts"

export const timelineSection: CaseSection = {
  place: timelinePlace,
  words: t,
  Part: TimelineSection,
  useStatus: (caseId) => {
    const summary = useSummary(caseId).data
    return summary ? t.state(summary.events, summary.unread !== undefined) : ""
  },
  unread: "folded",
}
