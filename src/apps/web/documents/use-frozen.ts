/** The newest issued paper of a card. */
import type { IssuedView } from "../../../engine/views/issued.ts"
import type { DocumentRow } from "../../api/answers.ts"
import { useCase } from "../api/case-data.ts"

export const useFrozen = (caseId: string, line: Pick<DocumentRow, "doc" | "counterparty">): IssuedView | undefined =>
  useCase(caseId, "issued")
    .data?.filter(({ doc, counterparty }) => doc === line.doc && counterparty === line.counterparty)
    .at(-1)
