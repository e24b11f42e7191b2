/** Step 1: files are handed over. */
import { useCase } from "../api/case-data.ts"
import type { CaseSection } from "../section.ts"
import { Materials } from "./Materials.tsx"
import { materialsPlace } from "./place.ts"
import { materialsWords as t } from "./words.ts"

export const materialsSection: CaseSection = {
  place: materialsPlace,
  words: t,
  Part: Materials,
  useStatus: (caseId) => {
    const items = useCase(caseId, "items").data
    return items ? t.state(items.filter((item) => !item.statement && !item.withdrawn && !item.erased).length) : ""
  },
  unread: "open",
}
