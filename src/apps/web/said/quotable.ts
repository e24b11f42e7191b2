/** What the person wrote that the other side may quote against them: told to the person alone, before anything is handed in. */
import type { Views } from "../../../engine/views/index.ts"
import { useCase } from "../api/case-data.ts"

export type QuotableView = Views["ownWords"][number]
/** Words of despair are no matter of what somebody may quote: they are answered first of all. A denial harms nobody. */
const quotable: ReadonlySet<string> = new Set<QuotableView["kind"]>(["abuse", "threats", "admissions", "promises"])

export const useQuotable = (caseId: string): readonly QuotableView[] =>
  (useCase(caseId, "ownWords").data ?? []).filter(({ kind }) => quotable.has(kind))
