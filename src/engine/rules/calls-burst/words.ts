/** What the densest hours are called on screens, what else may explain them, and their plain sentence. */
import { onScreenOf, ruleWords, titled } from "../words.ts"

export const callsBurstWords = ruleWords({
  title: "来电密集程度",
  measures: {
    ...titled("times", { maxPerHour: "任意一小时内来电最多次数" }),
    ...titled("moment", { maxPerHourFrom: "该一小时内的第一次来电", maxPerHourTo: "该一小时内的最后一次来电" }),
    ...titled("times", { maxPerHourTimes: "一小时内同为最多的有几段（互不重叠）" }, { beside: true }),
    ...titled("times", { maxPer24h: "任意二十四小时内来电最多次数" }),
    ...titled("moment", { maxPer24hFrom: "该二十四小时内的第一次来电", maxPer24hTo: "该二十四小时内的最后一次来电" }),
    ...titled("times", { maxPer7d: "任意七天内来电最多次数" }),
    ...titled("moment", { maxPer7dFrom: "该七天内的第一次来电", maxPer7dTo: "该七天内的最后一次来电" }),
  },
  alternatives: [
    "信号不好、通话中断后的连续回拨。",
    "同一通电话在对方内部转接，详单上可能成为多行。",
    "本人未接时对方按常见做法重拨一两次。",
  ],
  brief: (measures) =>
    onScreenOf(
      measures,
      ["maxPerHour", "maxPer24h", "maxPer7d"],
      (m) => `一小时内最多来电 ${m.maxPerHour} 次。一天一夜内最多 ${m.maxPer24h} 次，七天内最多 ${m.maxPer7d} 次。`,
    ),
  withoutLaw: "没有哪一条只凭这一项就能引用。它用来看联系有多密集。",
})
