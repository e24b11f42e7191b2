/** What an amount that is not owed is called on screens, what else may explain it, and its plain sentence. */
import { wordedTitles } from "../worded.ts"
import { onScreenOf, ruleWords, titled } from "../words.ts"

export const falseAmountWords = ruleWords({
  title: "要的钱与材料对不上",
  measures: {
    ...wordedTitles("要求的金额与材料不符"),
    ...titled("fen", { amountFen: "信息里写的最高金额（分）" }),
    ...titled("day", { settledOn: "结清的日子" }),
  },
  alternatives: [
    "结清之后还有几元利息、费用没有付。",
    "还款入账有延迟，系统没有更新。",
    "说的是在同一家的另一笔借款。",
    "按合同计收的费用，材料里没有合同。",
  ],
  brief: (measures) =>
    onScreenOf(measures, ["messages", "last"], (m) => `有 ${m.messages} 条信息要求的金额与材料不符。最后一条在 ${m.last}。`),
  withoutLaw: "没有哪一条只凭这一项就能引用。先要求对方提供合同、费用明细和结清证明，逐笔核对。",
})
