/** What such messages are called on screens, what else may explain them, and their plain sentence, which keeps their words folded. */
import { wordedTitles } from "../worded.ts"
import { onScreenOf, ruleWords } from "../words.ts"

export const obsceneWords = ruleWords({
  title: "淫秽的内容",
  measures: wordedTitles("含有淫秽内容"),
  alternatives: ["群发的垃圾信息，和这笔债无关。", "引用、转发别人说过的话。"],
  brief: (measures) => onScreenOf(measures, ["messages", "last"], (m) => `有 ${m.messages} 条信息含有淫秽的内容。最后一条在 ${m.last}。`),
})
