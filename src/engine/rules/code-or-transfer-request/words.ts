/** What such messages are called on screens, what else may explain them, and their plain sentence, which keeps their words folded. */
import { wordedTitles } from "../worded.ts"
import { onScreenOf, ruleWords, titled } from "../words.ts"

export const codeOrTransferRequestWords = ruleWords({
  title: "索要验证码、要求转账或者共享屏幕",
  measures: {
    ...wordedTitles("索要验证码、要求转账、点链接或者共享屏幕"),
    ...titled("messages", {
      codes: "其中要求提供验证码或者密码的信息条数",
      transfers: "其中要求转账或者付款的信息条数",
      links: "其中要求点击链接或者扫码的信息条数",
      screens: "其中要求共享屏幕的信息条数",
      others: "其中有其他诈骗常见说法的信息条数",
    }),
  },
  alternatives: ["机构自己的还款通知也会写对公账户：以合同和官方客服所说的为准。", "自己正在办理业务时收到的提示。"],
  brief: (measures) =>
    onScreenOf(
      measures,
      ["messages", "last"],
      (m) => `有 ${m.messages} 条信息要您给验证码、转账、点链接或者共享屏幕。最后一条在 ${m.last}。`,
    ),
  withoutLaw: "先不要照做，也不要回拨或者点链接：向您自己查到的官方电话核实。它用来先走防骗的一步。",
})
