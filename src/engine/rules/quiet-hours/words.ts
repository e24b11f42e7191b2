/** What contacts by night are called on screens, what else may explain them, and their plain sentence. */
import { onScreenOf, ruleWords, titled } from "../words.ts"

export const quietHoursWords = ruleWords({
  title: "夜间时段联系",
  measures: {
    ...titled("times", { contacts: "夜间时段来电和短信次数", calls: "夜间时段来电次数" }),
    ...titled("messages", { messages: "夜间时段短信次数" }),
    ...titled("messages", { receipts: "夜间时段没有要求还款的短信条数（回执、答复、验证码、推广等，不计入以上次数）" }, { beside: true }),
    ...titled(
      "times",
      {
        appointed: "夜间时段里本人约定时间的来电次数（不计入以上次数）",
        afterAsking: "夜间时段里本人去电或者请对方来电之后60分钟内的来电次数（不计入以上次数）",
      },
      { beside: true },
    ),
    ...titled("moment", { appointedAt: "本人约定来电时间" }, { beside: true }),
    ...titled("nights", { nights: "有夜间联系的夜数" }),
    ...titled("moment", { first: "第一次夜间联系", last: "最后一次夜间联系" }),
  },
  alternatives: ["短信到达时间可能晚于发送时间。", "双方曾约定在夜间联系。", "还款结果、验证等自动通知。"],
  brief: (measures) => onScreenOf(measures, ["contacts", "nights"], (m) => `夜间时段联系了 ${m.contacts} 次，分在 ${m.nights} 个夜里。`),
})
