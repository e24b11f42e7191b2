/** Counts calls that leave no room to answer: connected for a few seconds, or ringing without an answer again and again. */
import { callsOf } from "../../timeline/contacts.ts"
import { count, countOf, distinctNumbers, first, last, perDay } from "../../timeline/measure.ts"
import { pick, wasConnected } from "../../timeline/rows.ts"
import { finding } from "../finding.ts"
import type { Rule } from "../rule.ts"
import type { MeasureOf } from "../words.ts"
import { silentCallsPhrases } from "./paper.ts"
import { silentCallsWords } from "./words.ts"

export const silentCalls: Rule<MeasureOf<typeof silentCallsWords>> = {
  id: "silent-calls",
  words: silentCallsWords,
  paper: silentCallsPhrases,
  /** How short is short, and how many are a pattern, the tool's yardstick says: silent without it, below it, and on the pool of unrelated numbers. */
  measure: (input) => {
    const { timeline, acts, parameters } = input
    const seconds = parameters.get("short-call-seconds")?.value
    const least = parameters.get("short-calls-least")?.value
    if (typeof seconds !== "number" || typeof least !== "number") return []
    return timeline.groups.flatMap((group) => {
      if (group.pooled) return []
      const all = callsOf(timeline, group, acts)
      const isShort = (row: number): boolean => {
        const lasted = timeline.durationS[row] as number
        return wasConnected(timeline, row) === true && lasted >= 0 && lasted <= seconds
      }
      const isMissed = (row: number): boolean => wasConnected(timeline, row) === false
      const calls = pick(all, (row) => isShort(row) || isMissed(row))
      if (calls.length < least) return []
      const days = perDay(timeline, calls)
      return [
        finding(silentCallsWords, input, group, calls, ["call"], {
          calls: count(timeline, calls),
          short: countOf(timeline, pick(calls, isShort)),
          unanswered: countOf(timeline, pick(calls, isMissed)),
          days: days.days,
          maxPerDay: days.max,
          maxPerDayOn: days.on,
          numbers: distinctNumbers(timeline, calls),
          first: first(timeline, calls),
          last: last(timeline, calls),
        }),
      ]
    })
  },
}
