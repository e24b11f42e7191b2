/** What contacts after a refusal are called on screens, what else may explain them, and their plain sentence. */
import { onScreenOf, ruleWords, titled } from "../words.ts"

export const afterRefusalWords = ruleWords({
  title: "告知停止后仍联系",
  measures: {
    ...titled("moment", {
      refusedAt: "第一次告知停止联系",
      messagesRefusedAt: "第一次告知不要再发信息",
      hoursRefusedAt: "告知某些时间不要来电",
    }),
    ...titled("text", { hours: "要求不要来电的时间（只算这些时间里的来电）" }),
    ...titled("times", { refusals: "告知停止联系的次数" }, { beside: true }),
    ...titled("times", { contacts: "告知之后的来电和短信次数", calls: "告知之后的来电次数", connected: "告知之后接通的来电次数" }),
    ...titled("times", { callsAtHours: "其中只因落在这些时间里而计入的来电次数", callsBeside: "其中因不要来电的要求而计入的来电次数" }),
    ...titled("messages", { messages: "告知之后的短信次数" }),
    ...titled("messages", { receipts: "告知之后没有要求还款的短信条数（回执、验证码、推广等，不计入以上次数）" }, { beside: true }),
    ...titled(
      "times",
      {
        afterOwnCalls: "告知之后，本人去电之后60分钟内的来电次数（不计入以上次数）",
        afterAsking: "告知之后，本人请对方来电之后60分钟内的来电次数（不计入以上次数）",
        appointed: "告知之后，本人约定时间的来电次数（不计入以上次数）",
      },
      { beside: true },
    ),
    ...titled("moment", { appointedAt: "本人约定来电时间" }, { beside: true }),
    ...titled("messages", { served: "告知之后答复、回访、发票、条款变更等信息条数（不计入以上次数）" }, { beside: true }),
    ...titled("days", { days: "告知之后有联系的天数" }),
    ...titled("numbers", { numbers: "告知之后使用的号码数" }),
    ...titled("moment", { first: "告知之后第一次联系", last: "告知之后最后一次联系" }),
  },
  alternatives: ["告知的对象可能不是同一家机构。", "告知之后对方来电确认或答复诉求。", "依法必须送达的通知。"],
  brief: (measures) =>
    (measures.callsAtHours && measures.callsAtHours.value === measures.contacts?.value
      ? onScreenOf(
          measures,
          ["refusedAt", "hours", "contacts", "last"],
          (m) => `${m.refusedAt} 要求${m.hours}不要来电之后，这些时间里又来电 ${m.contacts} 次。最后一次在 ${m.last}。`,
        )
      : undefined) ??
    onScreenOf(
      measures,
      ["refusedAt", "contacts", "last"],
      (m) => `${m.refusedAt} 告知停止之后，又联系了 ${m.contacts} 次。最后一次在 ${m.last}。`,
    ),
})
