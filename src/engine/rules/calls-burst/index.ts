/** Finds how densely the calls came: the most within any hour, any 24 hours and any seven days, wherever midnight falls. */

import { callsOf } from "../../timeline/contacts.ts"
import { rollingMax } from "../../timeline/measure.ts"
import { hasClock, pick } from "../../timeline/rows.ts"
import { finding } from "../finding.ts"
import type { Rule } from "../rule.ts"

const hourS = 3600
export const callsBurst = {
  id: "calls-burst",
  title: "来电密集程度",
  measures: {
    maxPerHour: "任意一小时内来电最多次数",
    maxPerHourFrom: "该一小时内的第一次来电",
    maxPerHourTo: "该一小时内的最后一次来电",
    maxPer24h: "任意二十四小时内来电最多次数",
    maxPer24hFrom: "该二十四小时内的第一次来电",
    maxPer24hTo: "该二十四小时内的最后一次来电",
    maxPer7d: "任意七天内来电最多次数",
    maxPer7dFrom: "该七天内的第一次来电",
    maxPer7dTo: "该七天内的最后一次来电",
  },
  alternatives: [
    "信号不好、通话中断后的连续回拨。",
    "同一通电话在对方内部转接，详单上可能成为多行。",
    "本人未接时对方按常见做法重拨一两次。",
  ],
  /** Windows are half open: calls exactly one hour apart do not share an hour. Calls known only by their day are left out. Silent where no seven days hold two calls, and on the pool of unrelated numbers. */
  measure: (timeline, acts) =>
    timeline.groups.flatMap((group) => {
      if (group.pooled) return []
      const calls = pick(callsOf(timeline, group, acts), (row) => hasClock(timeline, row))
      if (calls.length < 2) return []
      const hour = rollingMax(timeline, calls, hourS)
      const day = rollingMax(timeline, calls, 24 * hourS)
      const week = rollingMax(timeline, calls, 7 * 24 * hourS)
      if (week.rows.length < 2) return []
      return [
        finding("calls-burst", timeline, group, acts, week.rows, ["call"], {
          maxPerHour: hour.max,
          maxPerHourFrom: hour.from,
          maxPerHourTo: hour.to,
          maxPer24h: day.max,
          maxPer24hFrom: day.from,
          maxPer24hTo: day.to,
          maxPer7d: week.max,
          maxPer7dFrom: week.from,
          maxPer7dTo: week.to,
        }),
      ]
    }),
} as const satisfies Rule
