/** The other side's numbers in a letter to it: by name while they are few, else how many. */
import type { Cited } from "../../case/citation.ts"
import { listed, type Sentence } from "../../say/say.ts"
import { distinctNumbers } from "../../timeline/measure.ts"
import { byNumber } from "../../timeline/parted.ts"
import type { PaperSubject } from "./matter.ts"

/** More numbers than that are in no letter: it says how many. */
const mostNumbers = 8

export const numbersUsed = (
  { dossier: { timeline } }: PaperSubject,
  rows: Int32Array,
): { readonly named?: Sentence; readonly count?: Cited<number> } => {
  const numbers = byNumber(timeline, rows)
  const named = numbers.length <= mostNumbers ? listed(numbers.map(({ key }) => key)) : undefined
  if (named) return { named }
  const count = distinctNumbers(timeline, rows)
  return count ? { count } : {}
}
