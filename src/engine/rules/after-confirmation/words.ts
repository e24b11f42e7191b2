/** What contacts after the side's own confirmation are called on screens, what else may explain them, and their plain sentence. */
import { followingTitles } from "../following.ts"
import { onScreenOf, ruleWords, titled } from "../words.ts"

export const afterConfirmationWords = ruleWords({
  title: "对方书面确认之后仍联系",
  measures: {
    ...titled("moment", { confirmedAt: "对方书面确认的时间" }),
    ...titled("text", { quote: "对方确认的原话" }),
    ...followingTitles,
  },
  alternatives: ["确认的是其中一笔，之后的联系是为另一笔。", "确认之后又有新的借款。", "系统没有及时更新；受托机构还没有收到通知。"],
  brief: (measures) =>
    onScreenOf(
      measures,
      ["confirmedAt", "contacts", "last"],
      (m) => `对方 ${m.confirmedAt} 书面确认之后，又联系了 ${m.contacts} 次。最后一次在 ${m.last}。`,
    ),
})
