/** Counts calls that leave no room to answer: connected for a few seconds, or not answered and at once repeated. */
import { callsOf } from "../../timeline/contacts.ts"
import { count, countOf, distinctNumbers, first, last, perDay } from "../../timeline/measure.ts"
import { onlyTimed, onlyUnanswered, pick, wasConnected } from "../../timeline/rows.ts"
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
    const again = parameters.get("repeated-call-seconds")?.value
    if (typeof seconds !== "number" || typeof least !== "number" || typeof again !== "number") return []
    return timeline.groups.flatMap((group) => {
      if (group.pooled) return []
      const all = callsOf(timeline, group, acts)
      const isShort = (row: number): boolean => {
        const lasted = timeline.durationS[row] as number
        return wasConnected(timeline, row) === true && lasted >= 0 && lasted <= seconds
      }
      const missed = onlyTimed(timeline, onlyUnanswered(timeline, all))
      const near = (a: number | undefined, b: number | undefined): boolean =>
        a !== undefined && b !== undefined && (timeline.at[b] as number) - (timeline.at[a] as number) < again
      const repeated = new Set([...missed].filter((row, i) => near(missed[i - 1], row) || near(row, missed[i + 1])))
      const isMissed = (row: number): boolean => repeated.has(row)
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
