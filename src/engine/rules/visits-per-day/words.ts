/** What visits are called on screens, what else may explain them, and their plain sentence. */
import { onScreenOf, ruleWords, titled } from "../words.ts"

export const visitsPerDayWords = ruleWords({
  title: "上门次数",
  measures: {
    ...titled("times", { visits: "上门总次数" }),
    ...titled("days", { days: "有人上门的天数" }),
    ...titled("times", { maxPerDay: "单日上门最多次数" }),
    ...titled("day", { maxPerDayOn: "上门最多的一天" }),
    ...titled("moment", { first: "第一次上门", last: "最后一次上门" }),
    ...titled("messages", { announced: "说要上门的信息条数" }, { beside: true }),
  },
  alternatives: ["事先约好的见面。", "法院、公证处或者快递送达文书。", "物业、社区或者别的事情上门。"],
  brief: (measures) => onScreenOf(measures, ["visits", "maxPerDay"], (m) => `上门 ${m.visits} 次，一天里最多 ${m.maxPerDay} 次。`),
})
