/** Counts calls on Saturdays and Sundays. */
import { dayNumber } from "../../case/time.ts"
import { callsOf } from "../../timeline/contacts.ts"
import { count, perDay } from "../../timeline/measure.ts"
import { pick } from "../../timeline/rows.ts"
import { finding } from "../finding.ts"
import type { Rule } from "../rule.ts"
import type { MeasureOf } from "../words.ts"
import { paper } from "./paper.ts"
import { words } from "./words.ts"

/** Day 0 was a Thursday. */
const isWeekend = (day: number): boolean => (day + 4) % 7 === 6 || (day + 4) % 7 === 0

export const weekendCalls: Rule<MeasureOf<typeof words>> = {
  id: "weekend-calls",
  words,
  paper,
  measure: (input) =>
    input.timeline.groups.flatMap((group) => {
      const { timeline, acts } = input
      const calls = pick(callsOf(timeline, group, acts), (row) => isWeekend(dayNumber(timeline.at[row] as number)))
      if (!group.attributed || calls.length === 0) return []
      return [finding(input, group, calls, ["call"], { calls: count(timeline, calls), days: perDay(timeline, calls).days })]
    }),
}
