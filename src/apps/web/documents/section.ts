/** Step 6: the papers. */
import { useCase } from "../api/case-data.ts"
import type { Section } from "../section.ts"
import { Documents } from "./Documents.tsx"
import { documentsPlace } from "./place.ts"
import { documentsWords as t } from "./words.ts"

export const documentsSection: Section = {
  place: documentsPlace,
  words: t,
  Part: Documents,
  useStatus: (caseId) => {
    const documents = useCase(caseId, "documents").data
    return documents ? t.state(documents.filter((one) => one.ready).length) : ""
  },
  unread: "folded",
}
