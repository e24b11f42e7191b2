/** Example 3: a bank asks for a loan that the person never took, with her name and identity number in hand. */

import type { Example } from "./example.ts"
import { lenderFiled, personFiled } from "./filing.ts"
import type { Call, Message } from "./formats.ts"
import { smsXml, telecomCsv } from "./formats.ts"
import { ordinaryCalls, ordinaryMessages } from "./life.ts"

const people = [
  { number: "16140506621", name: "女儿", perWeek: 3, hours: [12, 21] as const },
  { number: "16140508804", name: "三嫂", perWeek: 2, hours: [8, 19] as const },
]
const lines = ["02310886001", "02310886009", "02310886034"] as const
const port = "10690000905588"
const claimed: Record<string, string> = {
  "2025-05-19": "10:06:12 0 95",
  "2025-05-22": "09:40:55 0 48|15:12:30 1 26",
  "2025-05-27": "11:20:47 1 33",
  "2025-06-03": "09:08:15 0 29|10:41:22 2 17|14:36:09 1 41|18:55:50 0 22",
  "2025-06-05": "08:47:31 2 25|13:02:44 0 18",
  "2025-06-10": "09:33:20 1 124",
  "2025-06-11": "10:15:08 0 21|16:40:36 2 19",
  "2025-06-16": "08:22:51 1 15|09:57:04 0 24|11:30:18 2 16|14:08:42 1 20|17:26:33 0 13",
  "2025-06-18": "09:14:26 2 27",
  "2025-06-24": "10:52:39 0 36|15:45:10 1 14",
  "2025-07-01": "09:29:57 2 18|18:11:21 0 22",
  "2025-07-04": "21:48:06 1 12|22:14:40 1 9",
  "2025-07-08": "07:51:33 0 11|10:24:45 2 23",
}
const claimedCalls: Call[] = Object.entries(claimed).flatMap(([day, list]) =>
  list.split("|").map((entry): Call => {
    const [time, line, seconds] = entry.split(" ") as [string, string, string]
    return {
      at: `${day} ${time}`,
      number: lines[Number(line)] as string,
      way: "in",
      durationS: Number(seconds),
      ringS: 4 + (Number(time.slice(-2)) % 9),
    }
  }),
)
const sign = "【平川银行】"
const messages: Message[] = [
  {
    at: "2025-05-19 10:12:05",
    number: port,
    way: "in",
    text: `${sign}江若禾女士，您于2025年2月办理的平川速贷20000元已到还款日，应还1873.55元，请及时还款。`,
  },
  {
    at: "2025-05-22 15:20:44",
    number: port,
    way: "in",
    text: `${sign}江若禾女士，您的平川速贷本期1873.55元尚未还款，请核对您的还款账户。`,
  },
  {
    at: "2025-06-03 19:02:16",
    number: port,
    way: "in",
    text: `${sign}江若禾女士（证件尾号0026），您的贷款已逾期，请于今日内还款，逾期信息将依法报送征信机构。`,
  },
  {
    at: "2025-06-10 09:42:30",
    number: port,
    way: "out",
    text: "我从没在你行办过贷款，也没收到过这笔钱，怀疑有人冒用我的身份。请提供合同和放款凭证，不要再打电话催我还款。",
  },
  { at: "2025-06-11 10:20:58", number: port, way: "in", text: `${sign}江若禾女士，系统显示为您本人申请，请尽快还款。` },
  { at: "2025-06-16 17:30:21", number: port, way: "in", text: `${sign}江若禾女士，今日多次致电，您的贷款仍处于逾期状态，请尽快处理。` },
  { at: "2025-06-24 16:05:37", number: port, way: "out", text: "我6月23日已经报案，再次说明这笔贷款不是我办的，请核实并停止来电。" },
  { at: "2025-07-04 22:18:09", number: port, way: "in", text: `${sign}江若禾女士，请您配合还款，如有疑问请到网点咨询。` },
]
const about = `# 示例三：从没借过的款，却拿着自己的姓名和证件号来催

江若禾没有向平川银行借过款，钱也没有进过她的账户；2025年5月起对方按她的姓名和证件尾号来电、发短信要她还款。她书面否认并要求出示合同和放款凭证，查了信用报告，报了案，来电仍没有停。全部发生在2026年以前，适用的是当时的法律版本。

材料：中国电信语音清单三个月（.csv，GBK编码），手机短信备份（.xml）。人物、机构、号码全部是虚构的，号码都不属于任何人。
`

export const identityMisuse = (): Example => {
  const calls = [...claimedCalls, ...ordinaryCalls(20250501, "2025-05-01", "2025-07-31", people)]
  const texts = [...messages, ...ordinaryMessages(23, "2025-05-01", "2025-07-31", people.slice(0, 2))]
  return {
    folder: "3-identity-misuse",
    day: "2025-08-04",
    about,
    inputs: [
      ...["2025-05", "2025-06", "2025-07"].map((month) => telecomCsv(`语音清单_${month.replace("-", "")}.csv`, month, calls, "重庆")),
      smsXml("2025-08-02 19:40:27", texts),
    ],
    answers: {
      role: "misuse-victim",
      name: "江若禾",
      phone: ["15430917755"],
      effect: "每次看到逾期两个字我就心慌，夜里十点多还有电话，去银行跑了两趟，请了两次假。",
      "claim.1.lender": "平川银行",
      "claim.1.platform": "平川速贷",
      "claim.1.lender-type": "bank",
      ...personFiled(23, "jiangruohe"),
      ...lenderFiled(1, "plain"),
      "claim.1.debtor": "nobody",
      "claim.1.addressee": "江若禾",
      "claim.1.amount": "1873.55",
      "claim.1.overdue-claimed": "yes",
      "claim.1.numbers": [...lines, port],
      "claim.1.refused": ["2025-06-10T09:42:30+08:00", "2025-06-24T16:05:37+08:00"],
      "claim.1.refused-how": "两次发短信否认并要求停止。",
      "claim.1.identity-used": "yes",
      "claim.1.payout-own-account": "no",
      "claim.1.in-credit-report": "yes",
      "claim.1.applied": "no",
      "claim.1.signed": "no",
      "claim.1.credit-report-day": "2025-06-20",
      "claim.1.credit-entry": "个人消费贷款，金额20000元，逾期",
      "claim.1.credit-record": "not-mine",
      "claim.1.credit-bureau": "中国人民银行征信中心",
      "claim.1.police-report": "2025-06-23",
    },
  }
}
