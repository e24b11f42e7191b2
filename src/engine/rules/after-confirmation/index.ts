/** Counts contacts after the side itself confirmed in writing that the whole debt is settled, that it is not the person's, or that the number is removed. */
import { readConfirmation, readSays } from "../../messages/index.ts"
import { contactsOfGroup } from "../../timeline/contacts.ts"
import { seenIn, when } from "../../timeline/measure.ts"
import { isCall, isIncoming } from "../../timeline/rows.ts"
import type { Group, Timeline } from "../../timeline/timeline.ts"
import { finding } from "../finding.ts"
import { followingOf } from "../following.ts"
import { quotedAround } from "../quoted.ts"
import type { Rule } from "../rule.ts"
import type { MeasureOf } from "../words.ts"
import { isDunning } from "../words-read.ts"
import { afterConfirmationPhrases } from "./paper.ts"
import { afterConfirmationWords } from "./words.ts"

/** The first received message of the side that confirms. One part of a debt paid off confirms nothing of the rest. */
const confirmingRow = (timeline: Timeline, group: Group): number | undefined =>
  group.rows.find((row) => {
    const text = timeline.text[row] as number
    if (text < 0 || isCall(timeline, row) || !isIncoming(timeline, row) || Number.isNaN(timeline.at[row])) return false
    const words = timeline.texts.get(text)
    return readSays(words).settled?.value === "all" || readConfirmation(words) !== undefined
  })

export const afterConfirmation: Rule<MeasureOf<typeof afterConfirmationWords>> = {
  id: "after-confirmation",
  words: afterConfirmationWords,
  paper: afterConfirmationPhrases,
  measure: (input) => {
    const { timeline, acts } = input
    return timeline.groups.flatMap((group) => {
      const row = group.attributed ? confirmingRow(timeline, group) : undefined
      if (row === undefined) return []
      const from = (timeline.at[row] as number) + 1
      const words = timeline.texts.get(timeline.text[row] as number)
      // That a debt is settled promises no silence: a greeting or a survey is held against nobody, and a call only beside a demand.
      const promised = readConfirmation(words) !== undefined
      const dunned = (at: number): boolean => !isCall(timeline, at) && isDunning(timeline, at)
      if (!promised && !contactsOfGroup(timeline, group, acts).some((at) => (timeline.at[at] as number) >= from && dunned(at))) return []
      const followed = followingOf(timeline, group, acts, from, (at) => promised || isCall(timeline, at) || dunned(at))
      if (!followed) return []
      return [
        finding(afterConfirmationWords, input, group, followed.contacts, ["call", "sms"], {
          confirmedAt: when(timeline, row),
          quote: seenIn(timeline, [row], quotedAround(words, readSays(words).settled ?? readConfirmation(words))),
          ...followed.measures,
        }),
      ]
    })
  },
}
