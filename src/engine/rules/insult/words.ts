/** What such messages are called on screens, what else may explain them, and their plain sentence, which keeps their words folded. */
import { wordedTitles } from "../worded.ts"
import { onScreenOf, ruleWords } from "../words.ts"

export const insultWords = ruleWords({
  title: "辱骂的话",
  measures: wordedTitles("含有辱骂内容"),
  alternatives: ["双方互相对骂时的一句。", "引用、转发别人说过的话。", "同一个词在当地话里没有骂人的意思。"],
  brief: (measures) => onScreenOf(measures, ["messages", "last"], (m) => `有 ${m.messages} 条信息含有辱骂的话。最后一条在 ${m.last}。`),
})
