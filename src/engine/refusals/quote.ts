/** The words of a message that refuse, verbatim, with what the writer says of the debt beside them: what can be held against the writer is left out, and each cut is marked. */
import type { OwnWords, Stretch } from "../messages/reading.ts"

const ends = /[。！？!?；;\n]/
const closes = /[\s，,、。；;.]/
/** From its end sign by sign: a pattern for the end would try every run of such signs within. */
const trimmed = (text: string): string => {
  let end = text.length
  while (end > 0 && closes.test(text[end - 1] as string)) end--
  return text.slice(0, end).replace(/^[\s，,、。；;.]+/, "")
}
/** Whoever is not late helps themselves by the due day, and by the word to keep it. */
const inTime = /还款日|(?:没有?|未|不)到期|到期(?:日|那天|当天)|(?:按时|准时|按期|到期(?:日|当天)?(?:就|会|再)?)(?:全额)?(?:还|偿|付)/
const greeting = /^(?:您好|你好|喂|谢谢(?:您|你们?)?|麻烦(?:您|你们?)?了?|打扰了)*$/

interface Piece extends Stretch {
  readonly sentence: number
}
const piecesOf = (text: string): readonly Piece[] => {
  const pieces: Piece[] = []
  let [from, sentence] = [0, 0]
  for (let i = 0; i <= text.length; i++) {
    const sign = text[i]
    const end = sign !== undefined && ends.test(sign)
    if (sign !== undefined && !end && sign !== "，" && sign !== ",") continue
    if (i > from) pieces.push({ from, to: Math.min(text.length, i + 1), sentence })
    if (end) sentence++
    from = i + 1
  }
  return pieces
}
/** From the first to the last sentence that refuses, denies the debt or says that it is paid; of a borrower who is not late also those that promise to keep the due day. Cuts that leave out more than a greeting are marked. */
export const quoteOf = (text: string, words: OwnWords, notLate = false): string => {
  const pieces = piecesOf(text)
  const touched = (piece: Stretch, by: readonly Stretch[]): boolean => by.some((one) => one.from < piece.to && one.to > piece.from)
  const helps = (piece: Stretch): boolean => notLate && inTime.test(text.slice(piece.from, piece.to))
  const against = (piece: Stretch): boolean =>
    touched(piece, [...words.admissions, ...words.abuse, ...words.threats]) || (touched(piece, words.promises) && !helps(piece))
  const refuses = (piece: Stretch): boolean => touched(piece, words.refusals)
  const told = new Set(
    pieces.flatMap((piece) =>
      refuses(piece) || (!against(piece) && (touched(piece, words.denials) || helps(piece))) ? [piece.sentence] : [],
    ),
  )
  const [first, last] = [Math.min(...told), Math.max(...told)]
  if (told.size === 0) return trimmed(text)
  let quote = ""
  let cut = ""
  for (const piece of pieces) {
    const own = text.slice(piece.from, piece.to)
    if (piece.sentence >= first && piece.sentence <= last && (refuses(piece) || !against(piece))) {
      quote = greeting.test(trimmed(cut)) ? `${quote}${quote === "" ? "" : cut}${own}` : `${trimmed(quote)}……${own}`
      cut = ""
    } else cut += own
  }
  return `${trimmed(quote)}${greeting.test(trimmed(cut)) ? "" : "……"}`
}
