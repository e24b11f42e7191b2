/** What a wrong credit record is called on screens, what else may explain it, and its plain sentence. */
import { onScreenOf, ruleWords, titled } from "../words.ts"

export const creditRecordErrorWords = ruleWords({
  title: "信用报告里的记录与事实不符",
  measures: {
    ...titled("text", {
      inReport: "信用报告里有这笔贷款（本人陈述）",
      basis: "这笔贷款不是本人的依据（本人陈述）",
      late: "对方称已经逾期（本人陈述）",
    }),
    ...titled("day", { reportDay: "信用报告的日期", settledOn: "结清的日子" }),
  },
  alternatives: [
    "报告按月更新，还款之后要等下一次报送。",
    "同名的另一笔贷款，机构名称同平台名称不一样。",
    "本人曾为别人担保，担保也会写进报告。",
  ],
  brief: (measures) =>
    measures.basis
      ? onScreenOf(measures, ["inReport"], () => "您说这笔贷款不是您的，信用报告里却有它。")
      : onScreenOf(measures, ["late"], () => "信用报告里有这笔贷款，对方称已经逾期，而您说没有逾期。"),
  withoutLaw: "可以向征信机构或者报送的机构提出异议，请求核查、更正；先把报告那一页保存好。",
})
