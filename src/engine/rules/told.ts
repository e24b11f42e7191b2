/** How papers tell messages by their words: how many, and one of them verbatim, so that whoever reads it judges the words themselves. */
import type { Cited } from "../case/citation.ts"
import { as, type Sentence, say } from "../say/say.ts"
import { alsoShown } from "../timeline/measure.ts"

type Told = Cited<string | number> | undefined
interface Quoted {
  readonly quote?: Told
  readonly quoteAt?: Told
  readonly quoteNames?: Told
}
/** The sentence around the quotation has its own stop. */
const unstopped = (quote: Cited<string | number>): Cited<string | number> => {
  const words = String(quote.value)
  return words.endsWith("。") ? alsoShown(quote, words.slice(0, -1)) : quote
}
/** One of the messages in its own words, or by its minute where the paper has quoted it already; none where it names others, whom no paper names. */
export const quoteTold = ({ quote, quoteAt, quoteNames }: Quoted): readonly Sentence[] => {
  if (!quoteAt || quoteNames) return []
  return quote
    ? [say`其中${as("moment", quoteAt)}的一条写着：“${as("quotation", unstopped(quote))}”。`]
    : [say`其中有${as("moment", quoteAt)}的信息。`]
}
