/** What messages without a name are called on screens, what else may explain them, and their plain sentence. */
import { messageTitles } from "../worded.ts"
import { onScreenOf, ruleWords, titled } from "../words.ts"

export const identityWithheldWords = ruleWords({
  title: "没有表明是哪家机构",
  measures: {
    ...messageTitles("没有署名、也没有写机构名称的催款"),
    ...titled("messages", { dunning: "能读到的催款信息总条数" }, { beside: true }),
  },
  alternatives: ["在电话里已经说明是哪家机构。", "导出时署名没有保留下来。", "同一会话里更早的信息写过名称，没有在材料里。"],
  brief: (measures) =>
    onScreenOf(measures, ["messages", "dunning"], (m) => `${m.dunning} 条催款信息里，有 ${m.messages} 条没有署名，也没有写是哪家机构。`),
  withoutLaw: "没有哪一条只凭这一项就能引用。不知道是谁的，先要求对方说明机构名称和依据。",
})
