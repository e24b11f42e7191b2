/** What a burst of codes is called on screens, what else may explain it, and its plain sentence. */
import { onScreenOf, ruleWords, titled } from "../words.ts"

export const codeBombingWords = ruleWords({
  title: "短时间内收到大量验证码",
  measures: {
    ...titled("messages", { codes: "验证码短信总条数" }),
    ...titled("days", { days: "有验证码短信的天数" }),
    ...titled("messages", { maxInBurst: "最密集的几分钟内的条数" }),
    ...titled("numbers", { senders: "这几分钟内不同的发送者" }),
    ...titled("moment", { burstFrom: "这几分钟的第一条", burstTo: "这几分钟的最后一条" }),
  },
  alternatives: ["自己同时在几个应用上登录或者注册。", "家人用您的号码注册。", "别人输错了一位号码。"],
  brief: (measures) =>
    onScreenOf(
      measures,
      ["maxInBurst", "senders", "burstFrom"],
      (m) => `${m.burstFrom} 起的几分钟里，收到 ${m.senders} 个不同发送者的验证码 ${m.maxInBurst} 条。`,
    ),
  withoutLaw: "不要把任何验证码告诉别人。先查有没有账户被登录、有没有新的贷款申请。谁在背后，要由公安机关查。",
})
