/** Counts the messages that press for something: how many, on how many days, and how densely they came. */
import { messagesOf } from "../../timeline/contacts.ts"
import { count, countOf, distinctNumbers, first, last, perDay, rollingMax } from "../../timeline/measure.ts"
import { onlyTimed, pick } from "../../timeline/rows.ts"
import { finding } from "../finding.ts"
import type { Rule } from "../rule.ts"
import type { MeasureOf } from "../words.ts"
import { formAt, isMessage, isQuiet } from "../words-read.ts"
import { messageVolumePhrases } from "./paper.ts"
import { messageVolumeWords } from "./words.ts"

const hourS = 3600
export const messageVolume: Rule<MeasureOf<typeof messageVolumeWords>> = {
  id: "message-volume",
  words: messageVolumeWords,
  paper: messageVolumePhrases,
  /** A message without words in the source counts where its side is known; of a number that nobody is known behind only what reads as dunning. Silent below two. */
  measure: (input) => {
    const { timeline, acts } = input
    return timeline.groups.flatMap((group) => {
      if (group.pooled) return []
      const all = pick(messagesOf(timeline, group, acts), (row) => isMessage(timeline, row))
      const counted = pick(all, (row) => (group.attributed ? !isQuiet(timeline, row) : formAt(timeline, row) === "dunning"))
      if (counted.length < 2) return []
      const days = perDay(timeline, counted)
      const timed = onlyTimed(timeline, counted)
      const hour = timed.length > 0 ? rollingMax(timeline, timed)(hourS) : undefined
      return [
        finding(messageVolumeWords, input, group, counted, ["sms", "chat", "email"], {
          messages: count(timeline, counted),
          days: days.days,
          maxPerDay: days.max,
          maxPerDayOn: days.on,
          maxPerDayDays: days.ties,
          maxPerHour: hour?.max,
          maxPerHourFrom: hour?.from,
          numbers: distinctNumbers(timeline, counted),
          first: first(timeline, counted),
          last: last(timeline, counted),
          leftOut: countOf(
            timeline,
            pick(all, (row) => isQuiet(timeline, row)),
          ),
        }),
      ]
    })
  },
}
