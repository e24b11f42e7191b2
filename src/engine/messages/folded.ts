/** The words of a message as they are compared: signs of full width as ASCII, invisible characters left out; and the way back to the stretch as it was received. */
import { halfWidth } from "../case/text.ts"
import type { Stretch } from "./reading.ts"

/** Characters that show nothing and part words: soft hyphen, zero width, marks of direction, joiners, variation selectors, the frame of a digit key. */
const unseen = /\ufeff|[\u00ad\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064]|\u20e3|[\ufe00-\ufe0f]/
const allUnseen = new RegExp(unseen, "g")
/** Blanks of every width. */
const blanks = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g

export interface Folded {
  readonly text: string
  /** Where a stretch of the folded text lies in the text as it was received. */
  stretch(from: number, to: number): Stretch
}
const simple = (raw: string): string => halfWidth(raw).replace(blanks, " ").replaceAll("￥", "¥")

export const folded = (raw: string): Folded => {
  if (!unseen.test(raw)) return { text: simple(raw), stretch: (from, to) => ({ from, to }) }
  const kept: number[] = []
  for (let i = 0; i < raw.length; i++) if (!unseen.test(raw[i] as string)) kept.push(i)
  return {
    text: simple(raw.replace(allUnseen, "")),
    stretch: (from, to) => ({ from: kept[from] ?? raw.length, to: to > from ? (kept[to - 1] as number) + 1 : (kept[from] ?? raw.length) }),
  }
}
/** How many values of one kind are read out of one message: a longer list is no message any more. */
export const mostSaid = 50
/** A value taken out of it, with its stretch in the text as it was received. */
export const said = <T extends string | number>(of: Folded, value: T, from: number, to: number): Stretch & { readonly value: T } => ({
  value,
  ...of.stretch(from, to),
})
/** How far a clause is looked for on either side. */
const clauseMost = 40
const parts: ReadonlySet<string> = new Set(",。;!?、\n")
/** The clause around a place, from one sign of punctuation to the next: what a condition or a denial governs. */
export const clauseAt = (text: string, from: number, to: number): { readonly before: string; readonly after: string } => {
  let [start, end] = [from, to]
  while (start > 0 && from - start < clauseMost && !parts.has(text[start - 1] as string)) start--
  while (end < text.length && end - to < clauseMost && !parts.has(text[end] as string)) end++
  return { before: text.slice(start, from), after: text.slice(to, end) }
}
