/** How the bytes of a paper are asked for: by its id, for the side it is written to. */
import type { DocumentFormat } from "../../../engine/views/documents.ts"
import type { DocumentRow } from "../../api/answers.ts"
import type { Asked } from "../api/client.ts"

export const paperAsked = (caseId: string, { doc, counterparty }: DocumentRow, format: DocumentFormat): Asked<"document"> => ({
  path: { case: caseId, doc },
  query: { format, for: counterparty },
})
