/** Counts visits per day, and the messages that announce one. */
import { eventKinds } from "../../case/batch.ts"
import { contactsOfGroup } from "../../timeline/contacts.ts"
import { count, countOf, first, last, perDay } from "../../timeline/measure.ts"
import { saysOf } from "../../timeline/readings.ts"
import { pick } from "../../timeline/rows.ts"
import { finding } from "../finding.ts"
import type { Rule } from "../rule.ts"
import type { MeasureOf } from "../words.ts"
import { readableOf } from "../words-read.ts"
import { visitsPerDayPhrases } from "./paper.ts"
import { visitsPerDayWords } from "./words.ts"

const visit = eventKinds.indexOf("visit")
export const visitsPerDay: Rule<MeasureOf<typeof visitsPerDayWords>> = {
  id: "visits-per-day",
  words: visitsPerDayWords,
  paper: visitsPerDayPhrases,
  /** What is only announced is no visit. Silent without one. */
  measure: (input) => {
    const { timeline, acts } = input
    return timeline.groups.flatMap((group) => {
      if (group.pooled) return []
      const visits = pick(contactsOfGroup(timeline, group, acts), (row) => timeline.kind[row] === visit)
      if (visits.length === 0) return []
      const days = perDay(timeline, visits)
      const announced = pick(readableOf(timeline, group, acts), (row) => saysOf(timeline, row)?.visit !== undefined)
      return [
        finding(visitsPerDayWords, input, group, visits, ["visit"], {
          visits: count(timeline, visits),
          days: days.days,
          maxPerDay: days.max,
          maxPerDayOn: days.on,
          first: first(timeline, visits),
          last: last(timeline, visits),
          announced: countOf(timeline, announced),
        }),
      ]
    })
  },
}
