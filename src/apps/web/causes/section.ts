/** Step 5: which cause is more like it. */
import { useSummary } from "../api/case-data.ts"
import type { CaseSection } from "../section.ts"
import { Causes } from "./Causes.tsx"
import { causesPlace } from "./place.ts"
import { causesWords as t } from "./words.ts"

export const causesSection: CaseSection = {
  place: causesPlace,
  words: t,
  Part: Causes,
  useStatus: (caseId) => useSummary(caseId).data?.diagnosis.find((one) => one.conclusion === "likely")?.title ?? t.state,
  unread: "folded",
}
