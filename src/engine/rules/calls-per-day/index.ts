/** Counts a counterparty's calls by calendar day; connected and unanswered apart where the sources tell. */

import { callsOf } from "../../timeline/contacts.ts"
import { count, first, last, perDay, sumDurationS } from "../../timeline/measure.ts"
import { pick, wasConnected } from "../../timeline/rows.ts"
import { finding } from "../finding.ts"
import type { Rule } from "../rule.ts"

export const callsPerDay = {
  id: "calls-per-day",
  title: "每日来电次数",
  measures: {
    calls: "来电总次数",
    days: "有来电的天数",
    maxPerDay: "单日来电最多次数",
    maxPerDayOn: "来电最多的一天",
    first: "第一次来电",
    last: "最后一次来电",
    connected: "接通的来电次数",
    maxConnectedPerDay: "单日接通来电最多次数",
    maxConnectedPerDayOn: "接通来电最多的一天",
    unanswered: "未接通的来电次数",
    maxUnansweredPerDay: "单日未接通来电最多次数",
    maxUnansweredPerDayOn: "未接通来电最多的一天",
    durationS: "通话总时长（秒）",
  },
  alternatives: [
    "同一通电话掉线后回拨，会记成多次。",
    "同一通电话在对方内部转接，详单上可能成为多行。",
    "本人曾去电要求回电，其后的来电可能是应约回电。",
  ],
  measure: (timeline, acts) =>
    timeline.groups.flatMap((group) => {
      const calls = callsOf(timeline, group, acts)
      if (calls.length === 0) return []
      const all = perDay(timeline, calls)
      const connected = pick(calls, (row) => wasConnected(timeline, row) === true)
      const unanswered = pick(calls, (row) => wasConnected(timeline, row) === false)
      const answeredDays = connected.length > 0 ? perDay(timeline, connected) : undefined
      const missedDays = unanswered.length > 0 ? perDay(timeline, unanswered) : undefined
      return [
        finding("calls-per-day", timeline, group, acts, calls, ["call"], {
          calls: count(timeline, calls),
          days: all.days,
          maxPerDay: all.max,
          maxPerDayOn: all.on,
          first: first(timeline, calls),
          last: last(timeline, calls),
          connected: answeredDays && count(timeline, connected),
          maxConnectedPerDay: answeredDays?.max,
          maxConnectedPerDayOn: answeredDays?.on,
          unanswered: missedDays && count(timeline, unanswered),
          maxUnansweredPerDay: missedDays?.max,
          maxUnansweredPerDayOn: missedDays?.on,
          durationS: sumDurationS(timeline, calls),
        }),
      ]
    }),
} as const satisfies Rule
