/** What such messages are called on screens, what else may explain them, and their plain sentence, which keeps their words folded. */
import { wordedTitles } from "../worded.ts"
import { onScreenOf, ruleWords } from "../words.ts"

export const codeOrTransferRequestWords = ruleWords({
  title: "索要验证码、要求转账或者共享屏幕",
  measures: wordedTitles("索要验证码、要求转账、点链接或者共享屏幕"),
  alternatives: ["机构自己的还款通知也会写对公账户：以合同和官方客服所说的为准。", "自己正在办理业务时收到的提示。"],
  brief: (measures) =>
    onScreenOf(
      measures,
      ["messages", "last"],
      (m) => `有 ${m.messages} 条信息要您给验证码、转账、点链接或者共享屏幕。最后一条在 ${m.last}。`,
    ),
  withoutLaw: "先不要照做，也不要回拨或者点链接：向您自己查到的官方电话核实。它用来先走防骗的一步。",
})
