/** What fits a box of a web page, which takes so many signs: whole sentences, the first ones first, and never half of one. */
import type { Sentence } from "../../say/say.ts"

export const lengthOf = ({ inlines }: Sentence): number =>
  inlines.reduce((sum, part) => sum + (part.t === "law" ? part.ref.title.length + part.ref.article.length + 2 : part.text.length), 0)
/** Whatever there is room for, the first ones first. */
export const asFit = <T>(list: readonly T[], room: number, length: (one: T) => number): readonly T[] => {
  let left = room
  return list.filter((one) => {
    const takes = length(one)
    if (takes > left) return false
    left -= takes
    return true
  })
}
