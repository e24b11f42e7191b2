/** What contacts with people who do not owe are called on screens, what else may explain them, and their plain sentence. */
import { wordedTitles } from "../worded.ts"
import { onScreenOf, ruleWords, titled } from "../words.ts"

export const thirdPartyContactWords = ruleWords({
  title: "联系债务人以外的人",
  measures: {
    ...titled("text", { basis: "本人是债务人的什么人" }),
    ...titled("times", { contacts: "联系次数", calls: "其中来电次数" }),
    ...titled("days", { contactDays: "有联系的天数" }),
    ...wordedTitles("写给债务人的亲友、同事等人"),
    ...titled("messages", { reported: "自称已经联系他人的信息条数（不计入以上条数）" }, { beside: true }),
  },
  alternatives: ["债务人留了本人作联系人，对方只请转告一次。", "对方联系不上债务人，只问联系方式。", "信息发错了号码。"],
  brief: (measures) =>
    measures.basis
      ? onScreenOf(measures, ["contacts", "contactDays"], (m) => `您不是债务人。对方在 ${m.contactDays} 天里联系了您 ${m.contacts} 次。`)
      : (onScreenOf(measures, ["messages"], (m) => `有 ${m.messages} 条信息是写给债务人以外的人的。`) ??
        onScreenOf(measures, ["reported"], (m) => `有 ${m.reported} 条信息自称已经联系您以外的人。`)),
})
