/** What contacts after an authority's warning are called on screens, what else may explain them, and their plain sentence. */
import { followingTitles } from "../following.ts"
import { onScreenOf, ruleWords, titled } from "../words.ts"

export const afterAuthorityWarningWords = ruleWords({
  title: "有关部门警告之后仍联系",
  measures: {
    ...titled("moment", { warnedAt: "有关部门警告对方的时间" }),
    ...titled("text", { warnedBy: "警告对方的部门" }),
    ...followingTitles,
  },
  alternatives: ["警告可能还没有转达到打电话的受托机构。", "之后的联系可能是答复或者核实投诉。"],
  brief: (measures) =>
    onScreenOf(
      measures,
      ["warnedAt", "contacts", "last"],
      (m) => `有关部门 ${m.warnedAt} 警告对方之后，又联系了 ${m.contacts} 次。最后一次在 ${m.last}。`,
    ),
})
