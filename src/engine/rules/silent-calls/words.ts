/** What calls of a few seconds are called on screens, what else may explain them, and their plain sentence. */
import { onScreenOf, ruleWords, titled } from "../words.ts"

export const silentCallsWords = ruleWords({
  title: "接通几秒就断、没接又马上重拨的来电",
  measures: {
    ...titled("times", {
      calls: "接通几秒或者几分钟内重拨的来电次数",
      short: "其中接通几秒就结束的次数",
      unanswered: "其中几分钟内重拨而没有接通的次数",
    }),
    ...titled("days", { days: "有这类来电的天数" }),
    ...titled("times", { maxPerDay: "单日这类来电最多次数" }),
    ...titled("day", { maxPerDayOn: "这类来电最多的一天" }),
    ...titled("numbers", { numbers: "打出这类来电的号码数" }),
    ...titled("moment", { first: "第一次", last: "最后一次" }),
  },
  alternatives: ["本人接起后没有说话就挂断，或者拒接。", "信号不好，接通后断线。", "对方没有等到接听，按常见做法重拨。"],
  brief: (measures) =>
    onScreenOf(measures, ["calls", "days"], (m) => `有 ${m.calls} 次来电接通几秒就断，或者没接又马上重拨，分布在 ${m.days} 天。`),
  withoutLaw: "没有哪一条只凭这一项就能引用。它用来看可能的原因，例如自动外呼。",
})
