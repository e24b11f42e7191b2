/** Example 1: a borrower who pays on time is pressed before the due date, over New Year 2026. */

import type { Example } from "./example.ts"
import { lenderFiled, personFiled } from "./filing.ts"
import type { Call, Message } from "./formats.ts"
import { callsXml, smsXml, unicomMonth } from "./formats.ts"
import { ordinaryCalls, ordinaryMessages } from "./life.ts"

const lines = ["057110238801", "057110238806", "057110238815", "057110238827", "02110562233"] as const
const collector = "16130457712"
const port = "10690000338011"
const people = [
  { number: "15400110203", name: "妈妈", perWeek: 4, hours: [8, 20] as const },
  { number: "15400110577", name: "姐姐", perWeek: 2, hours: [9, 21] as const },
  { number: "16150021846", name: "单位 老周", perWeek: 3, hours: [9, 17] as const },
]
/** `day → times`: time of the first ring, line, seconds talked (0: not answered), `r` when rejected. */
const pressed: Record<string, string> = {
  "2025-12-05": "10:12:31 0 42|15:40:08 1 0",
  "2025-12-08": "09:31:20 1 35|14:22:45 2 51|19:05:13 0 0",
  "2025-12-10": "08:00:00 0 38|10:45:52 2 27|13:18:40 1 0|16:02:09 3 33|21:59:30 2 24",
  "2025-12-12": "09:15:44 0 61|11:02:17 1 0|17:36:50 3 148",
  "2025-12-13": "08:41:05 1 22|10:20:33 0 19|14:55:21 2 0|22:00:00 3 17",
  "2025-12-14": "07:26:48 2 15|09:50:02 0 0|12:31:37 1 26|18:44:10 3 0 r",
  "2025-12-15": "09:04:29 0 31|09:21:55 0 0|10:02:18 1 20|11:40:36 2 0|14:13:27 3 18|16:25:40 1 0 r|19:58:03 4 44",
  "2025-12-16": "07:41:12 4 12|10:05:36 0 87|13:30:41 2 0|17:12:55 1 16|22:18:24 3 21",
  "2025-12-17": "08:33:10 1 14|10:51:47 2 0|15:06:22 0 23|18:20:34 4 0",
  "2025-12-18": "07:58:36 0 13|09:44:19 3 0|11:27:50 1 25|14:39:05 2 18|17:03:12 4 0|20:46:58 0 29",
  "2025-12-27": "10:33:21 1 24|16:10:47 2 0",
  "2025-12-30": "09:20:14 0 19|14:48:33 3 22|20:15:09 1 0",
  "2025-12-31": "15:52:26 2 17|21:30:40 4 0|23:41:12 3 14|23:57:35 3 0",
  "2026-01-01": "00:09:18 3 11|10:40:52 0 0|16:22:07 1 20",
  "2026-01-05": "08:52:41 2 26|11:34:15 0 0|15:47:29 1 33",
  "2026-01-06": "09:10:33 3 18|13:25:48 4 0|18:01:56 0 21",
  "2026-01-08": "08:15:27 1 16|10:29:04 0 24|12:50:39 2 0|16:41:53 3 35|19:22:18 4 52",
  "2026-01-09": "07:33:45 0 12|09:58:10 1 0 r|14:06:31 2 19|22:07:49 3 15",
  "2026-01-12": "08:26:13 2 22|10:17:58 0 0|11:45:20 1 14|15:33:42 4 18|18:50:06 3 0",
  "2026-01-13": "07:19:37 1 11|09:02:24 0 17|10:36:41 2 0|13:21:15 3 20|16:55:02 1 0 r|19:40:28 0 23|21:47:33 4 16",
  "2026-01-14":
    "07:12:09 0 13|08:03:46 1 18|08:40:20 1 0|09:15:33 2 21|09:52:07 2 0|10:31:58 3 16|11:48:12 0 0 r|13:02:25 4 19|14:27:40 1 22|15:19:03 2 0|16:44:51 0 15|18:10:36 3 27|20:33:14 4 12|22:26:05 3 10",
  "2026-01-15": "08:07:22 0 18|10:11:39 2 0|14:20:50 1 25|19:31:07 3 17",
  "2026-01-16": "09:26:18 4 20|13:44:02 0 0|17:58:45 2 14",
  "2026-01-19": "10:05:11 1 31",
}
const ring = (at: string): number => 3 + (Number(at.slice(-2)) % 14)
const collectorCalls = (): Call[] =>
  Object.entries(pressed).flatMap(([day, list]) =>
    list.split("|").map((entry): Call => {
      const [time, line, seconds, rejected] = entry.split(" ")
      const at = `${day} ${time}`
      return {
        at,
        number: lines[Number(line)] as string,
        way: "in",
        durationS: Number(seconds),
        ringS: ring(at),
        ...(rejected ? { rejected: true as const } : {}),
      }
    }),
  )
const own: Call[] = [
  // The person rings the company twice to ask: one's own calls never count against the other side.
  { at: "2025-12-11 12:10:25", number: lines[0], way: "out", durationS: 205, ringS: 9 },
  { at: "2026-01-19 09:30:40", number: lines[0], way: "out", durationS: 96, ringS: 7 },
  { at: "2025-12-12 19:05:02", number: collector, way: "in", durationS: 73, ringS: 11 },
]
const sign = "【云杉消费金融】"
const messages: Message[] = [
  {
    at: "2025-11-17 10:00:12",
    number: port,
    way: "in",
    text: `${sign}林女士您好，您的借款本期应还1086.40元，还款日为11月20日，请保证还款账户余额充足。如已还款请忽略本条。`,
  },
  {
    at: "2025-11-20 09:18:33",
    number: "10690000124400",
    way: "in",
    text: "【平川银行】您尾号0412账户11月20日09:18扣款1086.40元，摘要：云杉消费金融还款。",
  },
  {
    at: "2025-12-05 10:30:05",
    number: port,
    way: "in",
    text: `${sign}林女士，您本期账单1086.40元，还款日12月20日，我司工作人员会陆续与您联系，请保持电话畅通。`,
  },
  {
    at: "2025-12-08 14:40:51",
    number: port,
    way: "in",
    text: `${sign}林女士，今日多次与您沟通还款安排，您未能明确答复。请于今日18:00前先行还入本期账款，以免影响您后续使用额度。`,
  },
  {
    at: "2025-12-10 16:20:18",
    number: port,
    way: "in",
    text: `${sign}您的账单仍未处理，还款日虽为12月20日，请您提前安排，我司将持续跟进直至收到款项。`,
  },
  {
    at: "2025-12-12 19:08:40",
    number: collector,
    way: "in",
    text: "林女士我是云杉消费金融的陈专员，刚才电话里说的请您今天就把钱存进去，不要等到最后一天，不然每天都会有人给您打电话。",
  },
  {
    at: "2025-12-12 19:31:05",
    number: collector,
    way: "out",
    text: "我的还款日是12月20日，还没有到期，我会按时还。请你们不要再给我打电话，有事发短信就行。",
  },
  {
    at: "2025-12-13 10:02:27",
    number: port,
    way: "in",
    text: `${sign}林女士，您的来信已收到。系统外呼无法单独关闭，还款后自动停止，请尽快还入1086.40元。`,
  },
  {
    at: "2025-12-15 16:40:33",
    number: collector,
    way: "in",
    text: "林女士电话不接是什么意思？今天再联系不上您，我们只好按您当时填的联系人去核实了。",
  },
  {
    at: "2025-12-17 11:05:09",
    number: port,
    way: "in",
    text: `${sign}尊敬的客户，距您的还款日还有3天，请勿拖延，尽早还款对您和家人都好。`,
  },
  {
    at: "2025-12-19 20:11:46",
    number: "10690000124400",
    way: "in",
    text: "【平川银行】您尾号0412账户12月19日20:11支出1086.40元，摘要：云杉消费金融还款。",
  },
  { at: "2025-12-19 20:13:20", number: port, way: "in", text: `${sign}您本期账单1086.40元已结清，感谢您的支持。` },
  {
    at: "2025-12-31 15:58:10",
    number: port,
    way: "in",
    text: `${sign}林女士，下期账单1086.40元将于1月20日到期，年底回款要求较严，请您今天先还一部分。`,
  },
  {
    at: "2026-01-06 13:30:02",
    number: port,
    way: "in",
    text: `${sign}多次致电未接，请您重视。1月20日的账单请提前至本周内处理，否则我司将增加联系频次。`,
  },
  {
    at: "2026-01-08 20:15:42",
    number: collector,
    way: "out",
    text: "再说一次：1月20日才到期，之前每期我都按时还了。请停止给我打电话，我已经开始保存通话记录。",
  },
  { at: "2026-01-09 10:12:55", number: collector, way: "in", text: "保存就保存，我们也是按系统任务外呼，您把钱存够自然没人打。" },
  {
    at: "2026-01-14 10:40:17",
    number: port,
    way: "in",
    text: `${sign}林女士，请立即接听来电。提前还款是您的义务，拒不配合的，由此带来的不便请自行承担。`,
  },
  { at: "2026-01-14 22:31:00", number: collector, way: "in", text: "今天打不通明天继续打，您自己看着办。" },
  {
    at: "2026-01-19 20:02:38",
    number: "10690000124400",
    way: "in",
    text: "【平川银行】您尾号0412账户01月19日20:02支出1086.40元，摘要：云杉消费金融还款。",
  },
  { at: "2026-01-19 20:04:11", number: port, way: "in", text: `${sign}您本期账单1086.40元已结清，感谢您的支持。` },
]
const about = `# 示例一：按时还款，却在还款日之前被反复催促

林一诺向云杉消费金融借过一笔款，三期都在还款日当天或之前还清；从2025年12月5日起，对方用五个座机号码、一个手机号码和一个短信端口在还款日之前反复来电，她两次用短信、一次在电话里要求停止，来电没有停，并跨过了2026年元旦（治安管理处罚法新旧两个版本各管各自的日子）。

材料：中国联通语音详单三个月（.xls），手机短信和通话记录备份（SMS Backup & Restore，.xml）。人物、公司、号码全部是虚构的，号码都不属于任何人。
`

export const beforeDue = (): Example => {
  const calls = [...collectorCalls(), ...own, ...ordinaryCalls(20251101, "2025-11-01", "2026-01-31", people)]
  const texts = [...messages, ...ordinaryMessages(7, "2025-11-01", "2026-01-31", people.slice(0, 2))]
  return {
    folder: "1-before-due",
    day: "2026-02-02",
    about,
    inputs: [
      ...["2025-11", "2025-12", "2026-01"].map((month) => unicomMonth(month, calls, "0571")),
      callsXml("2026-02-01 20:14:36", calls),
      smsXml("2026-02-01 20:12:09", texts),
    ],
    answers: {
      role: "borrower-current",
      name: "林一诺",
      phone: ["15412036671"],
      carrier: "unicom",
      effect: "上班时间手机不停地响，会议被打断三次，领导找我谈过话；清早和深夜被吵醒，睡眠变差，家里老人听见铃声就紧张。",
      "claim.1.lender": "云杉消费金融",
      "claim.1.lender-type": "consumer-finance",
      ...personFiled(21, "linyinuo"),
      ...lenderFiled(1, "spruce"),
      "claim.1.debtor": "self",
      "claim.1.addressee": "林一诺",
      "claim.1.amount": "1086.40",
      "claim.1.due": ["2025-11-20", "2025-12-20", "2026-01-20"],
      "claim.1.paid": ["2025-11-20", "2025-12-19", "2026-01-19"],
      "claim.1.overdue-claimed": "no",
      "claim.1.numbers": [...lines, collector, port],
      "claim.1.refused": ["2025-12-12T19:31:05+08:00", "2025-12-16T10:06:00+08:00", "2026-01-08T20:15:42+08:00"],
      "claim.1.refused-how": "两次发短信，一次在接听来电时口头要求。",
      "claim.1.refused-scope": "calls",
    },
  }
}
