/** The words of a message that refuse, verbatim: whole sentences, and never more of what can be held against the writer than they need. */
import type { OwnWords, Stretch } from "../messages/reading.ts"

const ends = /[。！？!?；;\n]/
const closes = /[\s，,、。；;.]/
/** From its end sign by sign: a pattern for the end would try every run of such signs within. */
const trimmed = (text: string): string => {
  let end = text.length
  while (end > 0 && closes.test(text[end - 1] as string)) end--
  return text.slice(0, end).replace(/^[\s，,、]+/, "")
}

/** From the first to the last sentence that refuses. What stands beside it in these sentences and owns a debt, insults or threatens is left out, and the cut is marked. */
export const quoteOf = (text: string, words: OwnWords): string => {
  const spans = [...words.refusals].sort((a, b) => a.from - b.from)
  const [head] = spans
  const last = spans.reduce((end, { to }) => Math.max(end, to), 0)
  if (!head) return trimmed(text)
  let from = head.from
  while (from > 0 && !ends.test(text[from - 1] as string)) from--
  let to = last
  while (to < text.length && !ends.test(text[to] as string)) to++
  const against: readonly Stretch[] = [...words.admissions, ...words.promises, ...words.abuse, ...words.threats]
  const before = against.some((one) => one.from >= from && one.to <= head.from)
  const after = against.some((one) => one.from >= last && one.from < to)
  const quote = trimmed(text.slice(before ? head.from : from, after ? last : to))
  return `${before ? "……" : ""}${quote}${after ? "……" : ""}`
}
