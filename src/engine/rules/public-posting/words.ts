/** What public posts are called on screens, what else may explain them, and their plain sentence. */
import { quoteTitles } from "../quoted.ts"
import { onScreenOf, ruleWords, titled } from "../words.ts"

export const publicPostingWords = ruleWords({
  title: "公开张贴、发帖",
  measures: {
    ...titled("times", { acts: "公开发布的次数", posts: "其中材料里有的帖子、评论", says: "其中对方自称已经公开的" }),
    ...titled("moment", { first: "第一次", last: "最后一次" }),
    ...quoteTitles,
  },
  alternatives: ["法院依法公告、公示失信名单。", "本人自己公开过。", "自称公开，实际没有公开。"],
  brief: (measures) =>
    onScreenOf(measures, ["acts", "last"], (m) => `公开发布 ${m.acts} 次（包括对方自称已经公开的）。最后一次在 ${m.last}。`),
})
