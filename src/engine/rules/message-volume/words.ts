/** What the number of messages is called on screens, what else may explain it, and its plain sentence. */
import { onScreenOf, ruleWords, titled } from "../words.ts"

export const messageVolumeWords = ruleWords({
  title: "信息的数量",
  measures: {
    ...titled("messages", { messages: "信息总条数" }),
    ...titled("days", { days: "有信息的天数" }),
    ...titled("messages", { maxPerDay: "单日信息最多条数" }),
    ...titled("day", { maxPerDayOn: "信息最多的一天（有几天一样多的，最早的一天）" }),
    ...titled("days", { maxPerDayDays: "信息条数同为最多的天数" }, { beside: true }),
    ...titled("messages", { maxPerHour: "任意一小时内信息最多条数" }),
    ...titled("moment", { maxPerHourFrom: "该一小时内的第一条" }),
    ...titled("numbers", { numbers: "发信息的号码数" }),
    ...titled("moment", { first: "第一条信息", last: "最后一条信息" }),
    ...titled("messages", { leftOut: "只是回执、答复、验证码、广告的信息条数（不计入以上条数）" }, { beside: true }),
  },
  alternatives: ["一条长信息被拆成几条。", "同一条提醒由短信和应用各发一次。", "每期还款前后的一般提醒。"],
  brief: (measures) =>
    onScreenOf(measures, ["messages", "days", "maxPerDay"], (m) => `${m.days} 天里有信息 ${m.messages} 条，一天最多 ${m.maxPerDay} 条。`),
  withoutLaw: "没有哪一条只凭这一项就能引用。它用来看联系有多密集；内容另看。",
})
