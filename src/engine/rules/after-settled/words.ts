/** What contacts after the settlement are called on screens, what else may explain them, and their plain sentence. */
import { quoteTitles } from "../quoted.ts"
import { onScreenOf, ruleWords, titled } from "../words.ts"

export const afterSettledWords = ruleWords({
  title: "结清之后仍来电或者催款",
  measures: {
    ...titled("day", { settledOn: "结清的日子" }),
    ...titled("times", { contacts: "结清之后的来电和催款信息次数", calls: "其中来电次数" }),
    ...titled("times", { courtesy: "结清之后本人引来的、回访或者推销的来电次数（不计入以上次数）" }, { beside: true }),
    ...titled("messages", { messages: "其中催款信息条数" }),
    ...titled("messages", { receipts: "结清之后没有要求还款的信息条数：回执、答复、推广等（不计入以上次数）" }, { beside: true }),
    ...titled("days", { days: "结清之后有联系的天数" }),
    ...titled("moment", { first: "结清之后第一次联系", last: "结清之后最后一次联系" }),
    ...quoteTitles,
  },
  alternatives: [
    "还款入账有延迟，系统没有更新。",
    "还有几元利息或者费用没有结清。",
    "说的是在同一家的另一笔借款。",
    "来电是回访或者推销，不是催款。",
  ],
  brief: (measures) =>
    onScreenOf(
      measures,
      ["contacts", "days", "last"],
      (m) => `结清之后，对方在 ${m.days} 天里又联系了 ${m.contacts} 次。最后一次在 ${m.last}。`,
    ),
})
