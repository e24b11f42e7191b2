/** The other side's numbers in a letter to it: by name while they are few, else how many, and a list of them goes along. */
import type { Cited } from "../../case/citation.ts"
import { listed, type Sentence } from "../../say/say.ts"
import { distinctNumbers } from "../../timeline/measure.ts"
import { byNumber } from "../../timeline/parted.ts"
import type { PaperSubject } from "./matter.ts"
import { mostInLine } from "./number-list.ts"

export const numbersUsed = (
  { dossier: { timeline } }: PaperSubject,
  rows: Int32Array,
): { readonly named?: Sentence; readonly count?: Cited<number> } => {
  const numbers = byNumber(timeline, rows)
  const named = numbers.length <= mostInLine ? listed(numbers.map(({ key }) => key)) : undefined
  if (named) return { named }
  const count = distinctNumbers(timeline, rows)
  return count ? { count } : {}
}
