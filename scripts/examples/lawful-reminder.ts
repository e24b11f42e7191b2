/** Example 4: an own loan, two polite messages and one call in the daytime: nothing to complain of, and the product must say so. */

import type { Example } from "./example.ts"
import type { Call, Message } from "./formats.ts"
import { smsXml, unicomMonth } from "./formats.ts"
import { ordinaryCalls, ordinaryMessages } from "./life.ts"

const line = "057110238801"
const port = "10690000338011"
const people = [
  { number: "15400772210", name: "男朋友", perWeek: 5, hours: [12, 22] as const },
  { number: "15400775563", name: "房东", perWeek: 1, hours: [10, 19] as const },
]
const sign = "【云杉消费金融】"
const reminder: Call = { at: "2026-06-12 10:20:14", number: line, way: "in", durationS: 46, ringS: 8 }
const messages: Message[] = [
  {
    at: "2026-06-10 10:00:08",
    number: port,
    way: "in",
    text: `${sign}何女士您好，您的借款本期应还652.30元，还款日为6月15日，请保证还款账户余额充足。如已还款请忽略本条。`,
  },
  { at: "2026-06-13 10:00:09", number: port, way: "in", text: `${sign}温馨提示：您的借款将于6月15日自动扣款652.30元，感谢您的支持。` },
  {
    at: "2026-06-14 18:33:40",
    number: "10690000124400",
    way: "in",
    text: "【平川银行】您尾号7731账户06月14日18:33支出652.30元，摘要：云杉消费金融还款。",
  },
]
const about = `# 示例四：有礼貌的、合规的提醒

何向晚在云杉消费金融有一笔借款。还款日之前，她收到两条客气的提醒短信和一个白天的提醒电话，之后按时还款。这样的材料里没有可以投诉的事情，软件应当如实说：在现有材料覆盖的范围内未发现……，并且不起草投诉书。

材料：中国联通语音详单一个月（.xls），手机短信备份（.xml）。人物、公司、号码全部是虚构的，号码都不属于任何人。
`

export const lawfulReminder = (): Example => {
  const calls = [reminder, ...ordinaryCalls(20260601, "2026-06-01", "2026-06-30", people)]
  const texts = [...messages, ...ordinaryMessages(31, "2026-06-01", "2026-06-30", people.slice(0, 1))]
  return {
    folder: "4-lawful-reminder",
    day: "2026-07-02",
    about,
    inputs: [unicomMonth("2026-06", calls, "0571"), smsXml("2026-07-01 12:30:55", texts)],
    answers: {
      role: "borrower-current",
      name: "何向晚",
      phone: ["15400770016"],
      "claim.1.lender": "云杉消费金融",
      "claim.1.lender-type": "consumer-finance",
      "claim.1.debtor": "self",
      "claim.1.addressee": "何向晚",
      "claim.1.amount": "652.30",
      "claim.1.due": ["2026-06-15"],
      "claim.1.paid": ["2026-06-14"],
      "claim.1.overdue-claimed": "no",
      "claim.1.numbers": [line, port],
    },
  }
}
