/** What contacts to somebody who is not the debtor are called on screens, what else may explain them, and their plain sentence. */
import { onScreenOf, ruleWords, titled } from "../words.ts"

export const wrongAddresseeWords = ruleWords({
  title: "联系了并非债务人的人",
  measures: {
    ...titled("text", { basis: "本人并非债务人的依据（本人陈述）", addressee: "对方要找的人" }),
    ...titled("times", { contacts: "来电和短信次数", calls: "来电次数" }),
    ...titled("messages", { messages: "短信次数", messagesNamingOther: "写明他人姓名的短信条数" }),
    ...titled("days", { days: "有联系的天数" }),
    ...titled("moment", { first: "第一次联系", last: "最后一次联系" }),
  },
  alternatives: ["号码换过主人，对方的登记没有更新。", "登记时号码写错一位。", "对方只是请求转告一次。"],
  // Where nothing says that the person is not the debtor, only messages that name another were counted.
  brief: (measures) =>
    measures.basis
      ? onScreenOf(measures, ["contacts", "days"], (m) => `您说自己不是债务人。对方在 ${m.days} 天里联系了您 ${m.contacts} 次。`)
      : onScreenOf(measures, ["messagesNamingOther"], (m) => `对方有 ${m.messagesNamingOther} 条短信写着别人的姓名。`),
})
