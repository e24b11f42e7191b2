/** The choices of a question: every code of a closed list with its one wording, which page, command line and papers all read. */
import type { Both } from "../both.ts"
import type { NonEmpty } from "../citation.ts"

export interface Choice<I extends string = string> extends Both {
  readonly id: I
}
/** A wording for each of some codes: one without does not compile. */
export type WordsOf<I extends string> = Readonly<Record<I, Both>>

/** Choices in the order of the list. */
export const choicesOf = <const L extends NonEmpty<string>>(ids: L, words: WordsOf<L[number]>): NonEmpty<Choice<L[number]>> =>
  ids.map((id: L[number]) => ({ id, ...words[id] })) as unknown as NonEmpty<Choice<L[number]>>
/** The same wording as papers print it: without the remarks in brackets, which help to choose and are nobody else's business. Linear. */
export const onPaper = (wording: string): string => wording.replace(/（[^（）]*）/g, "")
