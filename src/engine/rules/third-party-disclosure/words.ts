/** What telling others of a debt is called on screens, what else may explain it, and its plain sentence. */
import { messageTitles } from "../worded.ts"
import { onScreenOf, ruleWords, titled } from "../words.ts"

export const thirdPartyDisclosureWords = ruleWords({
  title: "把债务告诉不欠债的人",
  measures: {
    ...messageTitles("把债务告诉不欠债的人"),
    ...titled("messages", { toPerson: "其中向本人写明别人姓名和欠款的", toOthers: "其中说已经告诉别人的" }),
  },
  alternatives: ["号码换过主人，对方以为发给了债务人。", "同保证人、共同债务人说明债务，是可以的。", "说告诉了别人，也可能没有真的告诉。"],
  brief: (measures) =>
    onScreenOf(measures, ["messages", "last"], (m) => `有 ${m.messages} 条信息把债务告诉了不欠债的人。最后一条在 ${m.last}。`),
})
