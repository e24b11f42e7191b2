/** What calls by a machine are called on screens, what else may explain them, and their plain sentence. */
import { onScreenOf, ruleWords, titled } from "../words.ts"

export const robotCallWords = ruleWords({
  title: "自动语音来电",
  measures: {
    ...titled("times", { calls: "标明是自动语音的来电次数" }),
    ...titled("days", { days: "有这类来电的天数" }),
    ...titled("moment", { first: "第一次", last: "最后一次" }),
    ...titled("text", { remark: "来源里的标注" }),
  },
  alternatives: ["手机或者应用的标注可能有误。", "真人来电之前先放的一段提示音。"],
  brief: (measures) => onScreenOf(measures, ["calls"], (m) => `有 ${m.calls} 次来电标明是自动语音。`),
  withoutLaw: "没有哪一条只凭这一项就能引用。自动语音同真人来电一样计数；没有说明是哪家机构的，值得记下来。",
})
