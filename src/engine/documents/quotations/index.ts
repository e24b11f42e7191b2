/** The messages that a paper quotes: the gravest few of a side's, verbatim, each with its moment, so that whoever decides judges the words themselves. */
import type { Cited } from "../../case/citation.ts"
import { alsoShown, seenIn, when } from "../../timeline/measure.ts"
import type { PaperSubject } from "../sections/matter.ts"
import { cutTo } from "./cut.ts"
import { type Gravity, gravities, type Weighed, weighed } from "./gravity.ts"
import { withoutOthers } from "./masked.ts"
import { overCourse } from "./over-course.ts"

export interface QuotedMessage {
  readonly at: Cited<string>
  readonly words: Cited<string>
  readonly gravity: Gravity
  readonly row: number
}
/** More than five nobody reads, and of words about how often no more than two. */
export const mostQuoted = 5
const mostOfFrequency = 2

const candidatesOf = ({ dossier, messages }: PaperSubject): readonly { readonly row: number; readonly is: Weighed }[] => {
  const { timeline } = dossier
  const seen = new Set<number>()
  const found: { row: number; is: Weighed }[] = []
  for (const row of messages) {
    const text = timeline.text[row] as number
    // The same words a second time say nothing more.
    if (text < 0 || seen.has(text)) continue
    seen.add(text)
    const is = weighed(timeline.texts.get(text))
    if (is) found.push({ row, is })
  }
  return found
}
/** Without the stop at the end of the message: the sentence around the quotation has its own. */
const unstopped = (words: string): string => (words.endsWith("。") ? words.slice(0, -1) : words)
/** A message's words as papers quote them. */
export const quoted = (matter: PaperSubject, row: number, is?: Weighed): Cited<string> => {
  const { timeline } = matter.dossier
  const text = timeline.texts.get(timeline.text[row] as number)
  return seenIn(timeline, [row], unstopped(withoutOthers(cutTo(text, is?.at ?? []), text, matter)))
}
/** Words that somebody else quoted from a message, with what concerns others masked. */
export const masked = (matter: PaperSubject, words: Cited<string>): Cited<string> => {
  const shown = unstopped(withoutOthers(words.value.trim(), words.value, matter))
  return shown === words.value ? words : alsoShown(words, shown)
}
/** In order of gravity, of the same gravity the earlier first: where there is no room for all of one gravity, those over the whole course. */
export const quotationsOf = (matter: PaperSubject, most = mostQuoted): readonly QuotedMessage[] => {
  const found = candidatesOf(matter)
  const chosen: (typeof found)[number][] = []
  for (const gravity of [...gravities].reverse()) {
    const same = found.filter(({ is }) => is.gravity === gravity)
    chosen.push(...overCourse(same, Math.min(most - chosen.length, gravity === "frequency" ? mostOfFrequency : most)))
  }
  return chosen.map(({ row, is }) => ({
    at: when(matter.dossier.timeline, row),
    words: quoted(matter, row, is),
    gravity: is.gravity,
    row,
  }))
}
