/** Puts sentences together without losing a citation: several in one line, a stop at the end, a basis in brackets. */
import type { NonEmpty } from "../../case/citation.ts"
import type { LawRef } from "../../law/instrument.ts"
import { listing, type Sentence, say } from "../../say/say.ts"

const ending = (sentence: Sentence, sign: string): Sentence => {
  const last = sentence.inlines.at(-1)
  return last?.t === "text" && /[。；：]$/.test(last.text)
    ? sentence
    : { ...sentence, inlines: [...sentence.inlines, { t: "text", text: sign }] }
}
/** The same words with a stop, unless there is one. */
export const stopped = (sentence: Sentence): Sentence => ending(sentence, "。")
/** Several in a row, each still a sentence of its own, with semicolons between and a stop at the end. */
export const sentencesInRow = (sentences: NonEmpty<Sentence>): NonEmpty<Sentence> =>
  sentences.map((one, i) => ending(one, i < sentences.length - 1 ? "；" : "。")) as unknown as NonEmpty<Sentence>
/** One sentence of several, between semicolons. */
export const inOneLine = (sentences: NonEmpty<Sentence>): Sentence => {
  const [first, ...rest] = sentences
  return rest.reduce((line, one) => say`${line}；${one}`, first)
}
/** A request with its basis in brackets; without one where none is held. */
export const withBasis = (asks: Sentence, refs: readonly LawRef[]): Sentence => {
  const [first, ...rest] = refs
  const whole = first ? say`${asks}（${listing([first, ...rest])}）。` : say`${asks}。`
  return { ...whole, mood: "asks" }
}
