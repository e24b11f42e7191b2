/** Step 6: the papers. */
import { useDocuments } from "../api/case-data.ts"
import type { CaseSection } from "../section.ts"
import { Documents } from "./Documents.tsx"
import { documentsPlace } from "./place.ts"
import { documentsWords as t } from "./words.ts"

export const documentsSection: CaseSection = {
  place: documentsPlace,
  words: t,
  Part: Documents,
  useStatus: (caseId) => {
    const documents = useDocuments(caseId).data
    return documents ? t.state(documents.filter((one) => one.ready).length) : ""
  },
  unread: "folded",
}
