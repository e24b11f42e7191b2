/** What the calls of each day are called on screens, what else may explain them, and their plain sentence. */
import { atLeast, onScreenOf, ruleWords, titled } from "../words.ts"

export const callsPerDayWords = ruleWords({
  title: "每日来电次数",
  measures: {
    ...titled("times", { calls: "来电总次数" }),
    ...titled("days", { days: "有来电的天数" }),
    ...titled("times", { maxPerDay: "单日来电最多次数" }),
    ...titled("day", { maxPerDayOn: "来电最多的一天（有几天一样多的，最早的一天）" }),
    ...titled("days", { maxPerDayDays: "来电次数同为最多的天数" }, { beside: true }),
    ...titled("moment", { first: "第一次来电", last: "最后一次来电" }),
    ...titled("times", { connected: "接通的来电次数", maxConnectedPerDay: "单日接通来电最多次数" }),
    ...titled("day", { maxConnectedPerDayOn: "接通来电最多的一天" }),
    ...titled("times", { unanswered: "未接通的来电次数", maxUnansweredPerDay: "单日未接通来电最多次数" }),
    ...titled("day", { maxUnansweredPerDayOn: "未接通来电最多的一天（有几天一样多的，最早的一天）" }),
    ...titled("days", { maxUnansweredPerDayDays: "未接通来电次数同为最多的天数" }, { beside: true }),
    ...titled("seconds", { durationS: "通话总时长（秒）" }),
  },
  alternatives: [
    "同一通电话掉线后回拨，会记成多次。",
    "同一通电话在对方内部转接，详单上可能成为多行。",
    "本人曾去电要求回电，其后的来电可能是应约回电。",
  ],
  brief: (measures) =>
    onScreenOf(measures, ["days", "calls", "maxPerDay", "maxPerDayOn"], (m) =>
      atLeast(2, measures.maxPerDayDays)
        ? `${m.days} 天里来电 ${m.calls} 次。最多的一天有 ${m.maxPerDay} 次，这样的有 ${measures.maxPerDayDays?.value} 天，最早的是 ${m.maxPerDayOn}。`
        : `${m.days} 天里来电 ${m.calls} 次。最多的一天是 ${m.maxPerDayOn}，有 ${m.maxPerDay} 次。`,
    ),
})
