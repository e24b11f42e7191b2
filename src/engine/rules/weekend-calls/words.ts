/** What calls at weekends are called on screens, what else may explain them, and their plain sentence. */
import { onScreenOf, ruleWords, titled } from "../words.ts"

export const words = ruleWords({
  title: "周末来电",
  measures: { ...titled("times", { calls: "周末来电次数" }), ...titled("days", { days: "有周末来电的天数" }) },
  alternatives: ["对方的客服在周末照常工作。"],
  brief: (measures) => onScreenOf(measures, ["calls", "days"], (m) => `周末来电 ${m.calls} 次，分在 ${m.days} 天里。`),
  withoutLaw: "没有哪一条只凭这一项就能引用。",
})
