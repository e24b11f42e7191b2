/** What a false word of default is called on screens, what else may explain it, and its plain sentence. */
import { messageTitles } from "../worded.ts"
import { onScreenOf, ruleWords, titled } from "../words.ts"

export const falseOverdueWords = ruleWords({
  title: "没有逾期时称已经逾期",
  measures: {
    ...messageTitles("在没有逾期的日子称已经逾期"),
    ...titled("day", { dueOn: "当时的下一个还款日", settledOn: "结清的日子" }),
  },
  alternatives: ["还款入账有延迟，系统没有更新。", "说的是在同一家的另一笔借款。", "信息发错了号码。", "合同约定的还款时点早于当天结束。"],
  brief: (measures) =>
    onScreenOf(measures, ["messages", "last"], (m) => `没有逾期的日子里，有 ${m.messages} 条信息称已经逾期。最后一条在 ${m.last}。`),
})
