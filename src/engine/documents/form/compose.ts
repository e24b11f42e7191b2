/** Puts sentences together without losing a citation: several in one line, a stop at the end, a basis in brackets. */
import type { NonEmpty } from "../../case/citation.ts"
import type { LawRef } from "../../law/instrument.ts"
import { listing, type Sentence, say } from "../../say/say.ts"

/** The same words with a stop, unless there is one. */
export const stopped = (sentence: Sentence): Sentence => {
  const last = sentence.inlines.at(-1)
  return last?.t === "text" && /[。；：]$/.test(last.text) ? sentence : { ...sentence, inlines: [...sentence.inlines, { t: "text", text: "。" }] }
}
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
