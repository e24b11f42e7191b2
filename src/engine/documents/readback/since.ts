/** What a draft of today states otherwise than the paper that was issued. */
import type { IssuedPaper } from "../../case/record/issued.ts"
import type { Document } from "../sheet/ast.ts"
import { unitsOf } from "./sift.ts"

export interface SinceIssued {
  /** The day of the paper that was issued. */
  readonly issued: string
  /** Stated now, and not in that paper. */
  readonly added: readonly string[]
  /** Stated there, and now no more. */
  readonly gone: readonly string[]
}
export const sinceIssued = (paper: Pick<IssuedPaper, "day" | "told">, draft: Document): SinceIssued => {
  const now = unitsOf(draft).map(({ unit }) => ({ id: unit.id(), text: unit.text }))
  const [before, after] = [new Set(paper.told.map(({ id }) => id)), new Set(now.map(({ id }) => id))]
  return {
    issued: paper.day,
    added: now.filter(({ id }) => !before.has(id)).map(({ text }) => text),
    gone: paper.told.filter(({ id }) => !after.has(id)).map(({ text }) => text),
  }
}
/** The newest paper that was issued of this kind to this side. */
export const lastIssued = (
  papers: readonly IssuedPaper[] | undefined,
  doc: string,
  counterparty: string | null | undefined,
): IssuedPaper | undefined =>
  papers?.filter((paper) => paper.doc === doc && (counterparty === undefined || paper.counterparty === counterparty)).at(-1)
