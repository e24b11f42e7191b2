/** What contacts before the due day are called on screens, what else may explain them, and their plain sentence. */
import { onScreenOf, ruleWords, titled } from "../words.ts"

export const beforeDueWords = ruleWords({
  title: "到期前联系",
  measures: {
    ...titled("times", { contacts: "到期前的来电和短信次数", calls: "到期前的来电次数" }),
    ...titled("messages", { messages: "到期前的短信次数" }),
    ...titled("messages", { receipts: "到期前没有要求还款的短信条数（回执、答复、验证码、推广等，不计入以上次数）" }, { beside: true }),
    ...titled("days", { days: "到期前有联系的天数" }),
    ...titled("times", { maxPerDay: "到期前单日联系最多次数" }),
    ...titled("day", { maxPerDayOn: "到期前联系最多的一天" }),
    ...titled("days", { maxDaysBefore: "最早提前的天数", minDaysBefore: "最近提前的天数" }),
    ...titled("day", { dueOn: "所对应的最近还款日" }),
    ...titled("moment", { first: "到期前第一次联系", last: "到期前最后一次联系" }),
  },
  alternatives: ["到期前的一般还款提醒。", "自动扣款前的余额提示。", "银行客服的其他业务联系。"],
  brief: (measures) =>
    onScreenOf(measures, ["contacts", "maxDaysBefore"], (m) => `还款日还没到，就联系了 ${m.contacts} 次。最早提前 ${m.maxDaysBefore} 天。`),
  withoutLaw: "没有哪一条只凭这一项就能引用：对自己的债，到期前礼貌提醒是允许的。它用来看可能的原因，也决定上面次数的界线。",
})
