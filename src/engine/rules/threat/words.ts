/** What such messages are called on screens, what else may explain them, and their plain sentence, which keeps their words folded. */
import { wordedTitles } from "../worded.ts"
import { onScreenOf, ruleWords } from "../words.ts"

export const threatWords = ruleWords({
  title: "威胁人身安全的话",
  measures: wordedTitles("含有威胁人身安全内容"),
  alternatives: ["熟人之间的气话或者玩笑。", "引用、转发别人说过的话。", "手机号码被别人借用，或者发送的号码是冒用的。"],
  brief: (measures) =>
    onScreenOf(measures, ["messages", "last"], (m) => `有 ${m.messages} 条信息含有威胁人身安全的话。最后一条在 ${m.last}。`),
})
