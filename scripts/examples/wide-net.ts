/** Example 2: a stranger is called by numbers that change every day and asked for somebody else. */

import type { Example } from "./example.ts"
import { lenderFiled, personFiled } from "./filing.ts"
import type { Call, Message } from "./formats.ts"
import { callsXml, mobileCsv, mobileXls, smsXml } from "./formats.ts"
import { ordinaryCalls, ordinaryMessages } from "./life.ts"

const own = "16150882046"
const people = [
  { number: "15421070088", name: "爱人", perWeek: 5, hours: [8, 21] as const },
  { number: "15421073319", name: "爸", perWeek: 2, hours: [9, 20] as const },
  { number: "16150119920", name: "车间 吴班长", perWeek: 2, hours: [8, 18] as const },
]
/** Day → the numbers of that day; each stays a day or two and is not seen again. */
const asked: Record<string, string> = {
  "2026-03-09": "02510447101 09:42:15 34|02510447101 15:20:31 0",
  "2026-03-10": "02510447116 10:08:52 27",
  "2026-03-11": "037110055820 09:15:04 41|037110055820 11:31:27 0|037110055820 17:44:39 18",
  "2026-03-13": "16170253381 14:02:18 22",
  "2026-03-16": "02510448230 08:36:40 19|02510448231 10:50:07 0|02510448231 16:12:55 25",
  "2026-03-18": "037110056077 09:27:33 63|037110056077 19:03:10 0",
  "2026-03-19": "16170258846 10:41:26 15|16170258846 13:55:48 0|16170259914 18:30:02 20",
  "2026-03-23": "02310771542 09:05:51 28|02310771542 12:22:14 0",
  "2026-03-24": "02310771590 11:14:37 16",
  "2026-03-26": "037110058813 08:50:20 24|037110058814 14:37:45 0|037110058814 20:11:09 13",
  "2026-03-30": "02510449902 10:19:58 21",
  "2026-04-01": "16170301127 09:33:16 17|16170301127 15:48:22 0",
  "2026-04-02": "02810993304 13:26:41 30",
  "2026-04-07": "02810993371 08:58:05 14|037110059026 11:40:53 0|037110059026 17:09:34 22",
  "2026-04-09": "16170306650 10:02:47 26",
  "2026-04-13": "02510450118 09:12:30 18|02510450118 16:27:19 0",
  "2026-04-15": "02310773308 14:51:02 19",
  "2026-04-17": "037110061145 10:35:44 12|037110061146 18:22:36 0",
}
const askedCalls: Call[] = Object.entries(asked).flatMap(([day, list]) =>
  list.split("|").map((entry): Call => {
    const [number, time, seconds] = entry.split(" ") as [string, string, string]
    return { at: `${day} ${time}`, number, way: "in", durationS: Number(seconds), ringS: 3 + (Number(time.slice(-2)) % 12) }
  }),
)
const sign = "【青禾小贷】"
const messages: Message[] = [
  {
    at: "2026-03-10 10:20:40",
    number: "10690000661203",
    way: "in",
    text: `${sign}孙建洲，您在我司的借款已到还款日，请尽快登录处理，如已还款请忽略。`,
  },
  {
    at: "2026-03-16 16:30:11",
    number: "10690000661288",
    way: "in",
    text: `${sign}孙建洲先生，多次与您联系未果，请于今日内回电说明还款安排。`,
  },
  {
    at: "2026-03-18 09:31:02",
    number: "10690000661288",
    way: "out",
    text: "我不是孙建洲，也不认识这个人。这个号码我用了六年，请不要再打来。",
  },
  { at: "2026-03-23 12:40:26", number: "10690000663040", way: "in", text: `${sign}孙建洲，您的账单仍未处理，请与我司工作人员联系。` },
  { at: "2026-03-26 20:15:18", number: "16170258846", way: "in", text: "请转告孙建洲尽快联系青禾小贷处理借款。" },
  { at: "2026-03-26 20:21:50", number: "16170258846", way: "out", text: "打错了，我不认识孙建洲，请把我的号码删掉。" },
  { at: "2026-04-07 17:20:05", number: "10690000665512", way: "in", text: `${sign}孙建洲，您的账单请及时处理，如有疑问请回电。` },
]
const about = `# 示例二：不认识的人的债，每天换号码打来找人

周以宁从来没有借过款。2026年3月起，自称青禾小贷的来电用每天不同的号码打来，开口就找“孙建洲”；他两次用短信说明打错了，来电仍在继续。

材料：中国移动详单两个月（一个.xls、一个.csv，日期不带年份），手机通话记录和短信备份（.xml）。人物、公司、号码全部是虚构的，号码都不属于任何人。
`

export const wideNet = (): Example => {
  const calls = [...askedCalls, ...ordinaryCalls(20260301, "2026-03-01", "2026-04-20", people)]
  const texts = [...messages, ...ordinaryMessages(11, "2026-03-01", "2026-04-20", people.slice(0, 2))]
  return {
    folder: "2-wide-net",
    day: "2026-04-22",
    about,
    inputs: [
      mobileXls(own, "2026-03-01", "2026-03-31", calls, "南京"),
      mobileCsv(own, "2026-04-01", "2026-04-20", calls, "南京"),
      callsXml("2026-04-21 21:03:15", calls),
      smsXml("2026-04-21 21:01:44", texts),
    ],
    answers: {
      role: "stranger",
      name: "周以宁",
      phone: [own],
      carrier: "mobile",
      "number-since": "2020-02-14",
      effect: "我在车间倒班，白天要睡觉，这些电话把我吵醒，接了又是找别人。",
      "claim.1.lender": "青禾小贷",
      "claim.1.lender-type": "micro-loan",
      ...personFiled(22, "zhouyining"),
      ...lenderFiled(1, "seedling"),
      "claim.1.debtor": "other",
      "claim.1.addressee": "孙建洲",
      "claim.1.numbers": [
        ...new Set([...askedCalls.map((call) => call.number), ...messages.filter((m) => m.way === "in").map((m) => m.number)]),
      ].sort(),
      "claim.1.refused": ["2026-03-18T09:31:02+08:00", "2026-03-26T20:21:50+08:00"],
      "claim.1.refused-how": "两次发短信说明打错了。",
    },
  }
}
