/** What false accusations before others are called on screens, what else may explain them, and their plain sentence. */
import { messageTitles } from "../worded.ts"
import { onScreenOf, ruleWords, titled } from "../words.ts"

export const defamationWords = ruleWords({
  title: "对别人说本人骗钱、是老赖",
  measures: {
    ...messageTitles("自称已经对别人说本人骗钱、是老赖等"),
    ...titled("text", { basis: "本人不欠这笔债的依据" }),
  },
  alternatives: ["自称告诉了别人，实际没有。", "说的是另一个人。", "对方的记录没有更新，以为确有欠款。"],
  brief: (measures) =>
    onScreenOf(measures, ["messages", "last"], (m) => `有 ${m.messages} 条信息自称对别人说您骗钱、是老赖等。最后一条在 ${m.last}。`),
})
