/** Counts a counterparty's calls by calendar day; connected and unanswered apart where the sources tell. */
import { callsOf, onceChosen } from "../../timeline/contacts.ts"
import { count, countOf, first, last, perDay, sumDurationS } from "../../timeline/measure.ts"
import { onlyConnected, onlyUnanswered } from "../../timeline/rows.ts"
import { finding } from "../finding.ts"
import type { Rule } from "../rule.ts"
import type { MeasureOf } from "../words.ts"
import { callsPerDayPhrases } from "./paper.ts"
import { callsPerDayWords } from "./words.ts"

const connectedOf = onceChosen(callsOf, onlyConnected)
const unansweredOf = onceChosen(callsOf, onlyUnanswered)

export const callsPerDay: Rule<MeasureOf<typeof callsPerDayWords>> = {
  id: "calls-per-day",
  words: callsPerDayWords,
  paper: callsPerDayPhrases,
  measure: (input) => {
    const { timeline, acts } = input
    return timeline.groups.flatMap((group) => {
      const calls = callsOf(timeline, group, acts)
      if (calls.length === 0) return []
      const all = perDay(timeline, calls)
      const connected = connectedOf(timeline, group, acts)
      const unanswered = unansweredOf(timeline, group, acts)
      const answeredDays = connected.length > 0 ? perDay(timeline, connected) : undefined
      const missedDays = unanswered.length > 0 ? perDay(timeline, unanswered) : undefined
      return [
        finding(callsPerDayWords, input, group, calls, ["call"], {
          calls: count(timeline, calls),
          days: all.days,
          maxPerDay: all.max,
          maxPerDayOn: all.on,
          maxPerDayDays: all.ties,
          first: first(timeline, calls),
          last: last(timeline, calls),
          connected: countOf(timeline, connected),
          maxConnectedPerDay: answeredDays?.max,
          maxConnectedPerDayOn: answeredDays?.on,
          unanswered: countOf(timeline, unanswered),
          maxUnansweredPerDay: missedDays?.max,
          maxUnansweredPerDayOn: missedDays?.on,
          maxUnansweredPerDayDays: missedDays?.ties,
          durationS: sumDurationS(timeline, calls),
        }),
      ]
    })
  },
}
