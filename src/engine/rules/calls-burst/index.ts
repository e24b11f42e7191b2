/** Finds how densely the calls came: the most within any hour, any 24 hours and any seven days, wherever midnight falls. */
import { callsOf, onceChosen } from "../../timeline/contacts.ts"
import { rollingMax } from "../../timeline/measure.ts"
import { onlyTimed } from "../../timeline/rows.ts"
import { finding } from "../finding.ts"
import type { Rule } from "../rule.ts"
import type { MeasureOf } from "../words.ts"
import { callsBurstPhrases } from "./paper.ts"
import { callsBurstWords } from "./words.ts"

const hourS = 3600
const timedCallsOf = onceChosen(callsOf, onlyTimed)
export const callsBurst: Rule<MeasureOf<typeof callsBurstWords>> = {
  id: "calls-burst",
  words: callsBurstWords,
  paper: callsBurstPhrases,
  /** Windows are half open: calls exactly one hour apart do not share an hour. Calls known only by their day are left out. Silent where no seven days hold two calls, and on the pool of unrelated numbers. */
  measure: (input) => {
    const { timeline, acts } = input
    return timeline.groups.flatMap((group) => {
      if (group.pooled) return []
      const calls = timedCallsOf(timeline, group, acts)
      if (calls.length < 2) return []
      const most = rollingMax(timeline, calls)
      const [hour, day, week] = [most(hourS), most(24 * hourS), most(7 * 24 * hourS)]
      if (week.rows.length < 2) return []
      return [
        finding(callsBurstWords, input, group, week.rows, ["call"], {
          maxPerHour: hour.max,
          maxPerHourFrom: hour.from,
          maxPerHourTo: hour.to,
          maxPerHourTimes: hour.ties,
          maxPer24h: day.max,
          maxPer24hFrom: day.from,
          maxPer24hTo: day.to,
          maxPer7d: week.max,
          maxPer7dFrom: week.from,
          maxPer7dTo: week.to,
        }),
      ]
    })
  },
}
