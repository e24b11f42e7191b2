/** What calls that come back after weeks of quiet are called on screens, what else may explain them, and their plain sentence. */
import { onScreenOf, ruleWords, titled } from "../words.ts"

export const quietThenReturnWords = ruleWords({
  title: "停了一段时间又来电",
  measures: {
    ...titled("moment", { refusedAt: "告知停止来电" }),
    ...titled("day", { quietFrom: "没有来电的第一天", quietTo: "没有来电的最后一天" }),
    ...titled("days", { quietDays: "连续没有来电的天数" }),
    ...titled("moment", { returnedAt: "重新来电" }),
    ...titled("times", { calls: "重新来电之后的来电次数", connected: "重新来电之后接通的来电次数" }),
    ...titled("days", { days: "重新来电之后有来电的天数" }),
    ...titled("moment", { last: "重新来电之后最后一次来电" }),
  },
  alternatives: [
    "到了下一个还款日前后，对方依法提醒。",
    "换了受托机构，新的机构不知道之前的拒绝。",
    "通话详单只列接通的通话，其间可能有没接通的来电。",
  ],
  brief: (measures) =>
    onScreenOf(
      measures,
      ["quietDays", "returnedAt", "calls"],
      (m) => `告知停止之后有 ${m.quietDays} 天没有来电，${m.returnedAt} 又开始来电，此后共 ${m.calls} 次。`,
    ),
})
