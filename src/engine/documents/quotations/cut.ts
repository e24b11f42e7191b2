/** The sentences of a message that hold what weighs, verbatim: whatever is left out is shown by ……, and no sentence is quoted without its condition. */
import type { Stretch } from "../../messages/reading.ts"

/** A message of so many signs is quoted whole. */
const whole = 60
const ends = /[。！？!?；;\n]/
const sentencesOf = (text: string): readonly Stretch[] => {
  const found: Stretch[] = []
  let from = 0
  for (let i = 0; i < text.length; i++) {
    if (!ends.test(text[i] as string)) continue
    found.push({ from, to: i + 1 })
    from = i + 1
  }
  return from < text.length ? [...found, { from, to: text.length }] : found
}
const touches = (one: Stretch, by: readonly Stretch[]): boolean => by.some((other) => other.from < one.to && other.to > one.from)

export const cutTo = (raw: string, at: readonly Stretch[]): string => {
  if ([...raw.trim()].length <= whole || at.length === 0) return raw.trim()
  const sentences = sentencesOf(raw)
  const kept = sentences.map((one) => touches(one, at))
  const [first, last] = [kept.indexOf(true), kept.lastIndexOf(true)]
  if (first < 0) return raw.trim()
  const out = sentences.flatMap((one, i): string[] => {
    if (kept[i]) return [raw.slice(one.from, one.to)]
    return i > first && i < last && kept[i - 1] ? ["……"] : []
  })
  return `${first > 0 ? "……" : ""}${out.join("").trim()}${last < sentences.length - 1 ? "……" : ""}`
}
