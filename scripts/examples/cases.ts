/** Smaller golden cases that no user is shown: each holds one thing that could go wrong. */
import type { Example } from "./example.ts"
import { lenderFiled, personFiled } from "./filing.ts"
import type { Call, Message } from "./formats.ts"
import { callListCsv, callsXml, smsXml, unicomMonth } from "./formats.ts"

/** `calls("2026-05-03", "10:12:31 057110… 42|…")`: time of the first ring, number, seconds talked (0: not answered). */
const calls = (day: string, list: string): Call[] =>
  list.split("|").map((entry): Call => {
    const [time, number, seconds] = entry.split(" ") as [string, string, string]
    return { at: `${day} ${time}`, number, way: "in", durationS: Number(seconds), ringS: 5 }
  })
const wrote = (at: string, number: string, text: string, way: "in" | "out" = "in"): Message => ({ at, number, way, text })
const borrower = {
  role: "borrower-current",
  name: "段一川",
  phone: ["15410300271"],
  "claim.1.debtor": "self",
  "claim.1.addressee": "段一川",
  ...personFiled(24, "duanyichuan"),
}
const spruce = { "claim.1.lender": "云杉消费金融", "claim.1.lender-type": "consumer-finance", ...lenderFiled(1, "spruce") }
const [lineA, lineB, lineC] = ["057110238801", "057110238806", "02510447101"] as const

/** Records without a single answer: nothing may be attributed beyond what a signature shows, and everything is asked. */
const noAnswers = (): Example => {
  const list = [
    ...calls("2026-05-06", `09:10:00 ${lineA} 30|11:20:00 ${lineA} 0|15:01:10 ${lineA} 12|16:40:09 ${lineA} 20`),
    ...calls("2026-05-07", `23:10:00 ${lineA} 9`),
  ]
  const texts = [
    wrote("2026-05-06 11:30:00", "10690000338011", "【云杉消费金融】您的账单请提前处理。"),
    wrote("2026-05-06 12:00:00", "10690000550017", "【青桥快送】包裹已到站。"),
  ]
  return {
    folder: "no-answers",
    day: "2026-05-20",
    about: "# 没有任何回答\n\n只有详单和短信。来电号码不能归到任何人名下，软件应当先提问，不引用任何条款。\n",
    inputs: [unicomMonth("2026-05", list, "0571"), smsXml("2026-05-08 10:00:00", texts)],
    answers: {},
  }
}
/** A person who can only tell: no record of a call, refusals from memory. */
const thinEvidence = (): Example => ({
  folder: "thin-evidence",
  day: "2026-05-20",
  about: "# 只有本人陈述\n\n没有详单，只有两条短信。没有覆盖期间就没有来电次数，文书不能写出次数。\n",
  inputs: [
    smsXml("2026-05-08 10:00:00", [
      wrote("2026-05-03 10:10:10", "10690000338011", "【云杉消费金融】账单请提前处理。"),
      wrote("2026-05-05 22:40:00", "10690000338011", "【云杉消费金融】请回电说明还款安排。"),
    ]),
  ],
  answers: {
    ...borrower,
    ...spruce,
    effect: "每天十几个电话，没法上班。",
    "claim.1.due": ["2026-05-28"],
    "claim.1.numbers": [lineA, "10690000338011"],
    "claim.1.refused": ["2026-05-04T10:00:00+08:00"],
    "claim.1.refused-how": "电话里口头说的，没有录音。",
  },
})
/** Two debts in one case: what one company did must never be told of the other. */
const twoClaims = (): Example => {
  const list = [
    ...calls("2026-05-11", `09:10:00 ${lineA} 30|10:20:00 ${lineB} 22|15:01:10 ${lineA} 12|16:40:09 ${lineB} 20|19:20:30 ${lineA} 8`),
    ...calls("2026-05-12", `07:10:00 ${lineB} 30|10:20:00 ${lineA} 22|15:01:10 ${lineA} 12|17:40:09 ${lineB} 20`),
    ...calls("2026-05-12", `10:30:00 ${lineC} 41`),
  ]
  return {
    folder: "two-claims",
    day: "2026-06-02",
    about: "# 两笔债\n\n一家在还款日之前反复来电，另一家只客气地提醒过一次。两家的事实不能混在一起。\n",
    inputs: [
      unicomMonth("2026-05", list, "0571"),
      smsXml("2026-06-01 09:00:00", [
        wrote("2026-05-12 10:00:00", "10690000661203", "【青禾小贷】温馨提示：您的借款将于5月20日到期。"),
        wrote("2026-05-11 17:00:00", "10690000338011", "【云杉消费金融】请您务必今天提前还款。"),
        wrote("2026-05-11 20:00:00", "10690000338011", "还没到期，请不要再打电话。", "out"),
      ]),
    ],
    answers: {
      ...borrower,
      ...spruce,
      effect: "上课时间手机一直响，被学生家长投诉。",
      "claim.1.due": ["2026-05-25"],
      "claim.1.paid": ["2026-05-24"],
      "claim.1.numbers": [lineA, lineB, "10690000338011"],
      "claim.1.refused": ["2026-05-11T20:00:00+08:00"],
      "claim.2.lender": "青禾小贷",
      "claim.2.lender-type": "micro-loan",
      ...lenderFiled(2, "seedling"),
      "claim.2.debtor": "self",
      "claim.2.due": ["2026-05-20"],
      "claim.2.paid": ["2026-05-19"],
      "claim.2.numbers": [lineC, "10690000661203"],
    },
  }
}
/** A debt that is really overdue: the loan must not be denied, conduct is still measured. */
const overdue = (): Example => {
  const list = [
    ...calls("2026-05-11", `09:10:00 ${lineA} 30|10:20:00 ${lineB} 22|15:01:10 ${lineA} 12|16:40:09 ${lineB} 20|22:20:30 ${lineA} 8`),
    ...calls("2026-05-13", `10:20:00 ${lineA} 22`),
  ]
  return {
    folder: "overdue",
    day: "2026-06-02",
    about: "# 确实逾期\n\n借款人确实逾期未还。债务不能否认，文书不能写未到期；来电的次数和时段照样如实统计。\n",
    inputs: [
      unicomMonth("2026-05", list, "0571"),
      smsXml("2026-06-01 09:00:00", [wrote("2026-05-11 11:00:00", "10690000338011", "【云杉消费金融】您的借款已逾期6天，请尽快还款。")]),
    ],
    answers: {
      ...borrower,
      ...spruce,
      role: "borrower-overdue",
      effect: "深夜来电影响家人休息。",
      "claim.1.due": ["2026-05-05"],
      "claim.1.overdue-claimed": "yes",
      "claim.1.numbers": [lineA, lineB, "10690000338011"],
    },
  }
}
/** The same calls in several files: overlapping exports, two backups, a hand-made list with rows that cannot be read. */
const mixedSources = (): Example => {
  const may = [
    ...calls("2026-05-11", `09:10:00 ${lineA} 30|10:20:00 ${lineB} 22|10:20:00 ${lineC} 22|15:01:10 ${lineA} 0`),
    ...calls("2026-05-12", `07:10:00 ${lineB} 30|10:20:00 ${lineA} 22|15:01:10 ${lineA} 12|15:03:40 ${lineA} 12`),
  ]
  const early = may.filter((call) => call.at < "2026-05-12")
  const texts = [
    wrote("2026-05-11 17:00:00", "10690000338011", "【云杉消费金融】请您务必今天提前还款。"),
    wrote("2026-05-12 17:00:00", "10690000338011", "【云杉消费金融】请您务必今天提前还款。"),
  ]
  const hand = [
    ["2026-05-12 15:01:15", lineA, "被叫", "12"],
    ["2026-05-13 11:00:00", lineB, "被叫", "40"],
    ["2026-13-40 11:00:00", lineB, "被叫", "40"],
    ["2026-05-13 12:00:00", lineB, "被叫", "-5"],
    ["2099-01-01 08:00:00", lineB, "被叫", "5"],
  ]
  return {
    folder: "mixed-sources",
    day: "2026-06-02",
    about:
      "# 重叠的材料\n\n同一通来电出现在详单、手机记录、两次备份和手工清单里，只能算一次；两通相似的来电不能被并成一通；读不懂的行要留下原因。\n",
    inputs: [
      unicomMonth("2026-05", may, "0571"),
      { ...callsXml("2026-05-11 23:00:00", early) },
      callsXml("2026-06-01 09:00:00", may),
      smsXml("2026-05-11 23:00:10", texts.slice(0, 1)),
      smsXml("2026-06-01 09:00:10", texts),
      callListCsv("我自己整理的来电.csv", hand),
    ],
    answers: { ...borrower, ...spruce, "claim.1.due": ["2026-05-25"], "claim.1.numbers": [lineA, lineB, "10690000338011"] },
  }
}

/** Somebody else's debt, asked of a person whose number stands in a form: one call asks, the refusal is clear, and they call on. */
const listedContact = (): Example => {
  const list = [
    ...calls("2026-05-11", `10:10:00 ${lineA} 35`),
    ...calls("2026-05-13", `10:20:00 ${lineA} 22|16:45:10 ${lineB} 12`),
    ...calls("2026-05-14", `09:40:09 ${lineB} 20|19:20:30 ${lineA} 8`),
  ]
  return {
    folder: "listed-contact",
    day: "2026-06-02",
    about: "# 被填成联系人\n\n朋友借款时填了本人的号码。第一次来电可以理解，明确拒绝之后仍然来电。本人不是借款人，没有到期不到期可言。\n",
    inputs: [
      unicomMonth("2026-05", list, "0571"),
      smsXml("2026-06-01 09:00:00", [
        wrote("2026-05-11 10:30:00", lineB, "我不是借款人，也没有担保，请不要再联系我。", "out"),
        wrote("2026-05-14 12:00:00", "10690000338011", "【云杉消费金融】请您转告方某某尽快还款。"),
      ]),
    ],
    answers: {
      ...spruce,
      role: "listed-contact",
      name: "段一川",
      phone: ["15410300271"],
      ...personFiled(24, "duanyichuan"),
      effect: "开会时被反复打断。",
      "claim.1.debtor": "other",
      "claim.1.addressee": "方某某",
      "claim.1.numbers": [lineA, lineB, "10690000338011"],
      "claim.1.refused": ["2026-05-11T10:30:00+08:00"],
    },
  }
}
/** A loan paid off, and still called for. */
const settledLoan = (): Example => {
  const list = [
    ...calls("2026-04-20", `10:10:00 ${lineA} 35`),
    ...calls("2026-05-13", `10:20:00 ${lineA} 22|16:45:10 ${lineB} 12|18:00:00 ${lineA} 5`),
    ...calls("2026-05-14", `09:40:09 ${lineB} 20|19:20:30 ${lineA} 8`),
  ]
  return {
    folder: "settled-loan",
    day: "2026-06-02",
    about: "# 已经结清\n\n借款已经结清，之后仍按逾期来电。结清之前的提醒不算在内。\n",
    inputs: [
      unicomMonth("2026-04", list, "0571"),
      unicomMonth("2026-05", list, "0571"),
      smsXml("2026-06-01 09:00:00", [
        wrote("2026-04-25 09:00:00", "10690000338011", "【云杉消费金融】您的借款已全部结清，感谢您的支持。"),
        wrote("2026-05-13 11:00:00", "10690000338011", "【云杉消费金融】您的账单已逾期，请尽快还款。"),
      ]),
    ],
    answers: {
      ...borrower,
      ...spruce,
      role: "borrower-settled",
      effect: "以为还欠着钱，一夜没睡好。",
      "claim.1.due": ["2026-04-25"],
      "claim.1.paid": ["2026-04-25"],
      "claim.1.settled": "2026-04-25",
      "claim.1.overdue-claimed": "yes",
      "claim.1.numbers": [lineA, lineB, "10690000338011"],
    },
  }
}

/** Paid off, posted about and sued: what goes to courts, a witness's words, a notice to a platform. */
const postedAndSued = (): Example => {
  const list = [
    ...calls("2026-05-26", `09:10:00 ${lineA} 35|11:20:00 ${lineA} 20|15:40:00 ${lineA} 12`),
    ...calls("2026-05-29", `08:05:00 ${lineA} 18|12:30:00 ${lineA} 9|19:45:00 ${lineA} 26`),
  ]
  const port = "10690000338011"
  return {
    folder: "posted-and-sued",
    day: "2026-06-02",
    about:
      "# 结清之后被公开、被起诉\n\n借款已经结清，出借方仍然来电，发信息说要告诉单位，又把事情发到网上，还起诉了。有同事在场。应诉、起诉、禁令、证人和删除内容的材料都从这里来。\n",
    inputs: [
      unicomMonth("2026-05", list, "0571"),
      smsXml("2026-06-01 09:00:00", [
        wrote("2026-04-20 09:00:00", port, "【云杉消费金融】您的借款已全部结清，感谢您的支持。"),
        wrote("2026-05-26 10:00:00", port, "【云杉消费金融】您的账单已逾期，我司已多次致电，请尽快还款。"),
        wrote("2026-05-26 20:15:00", port, "借款4月20日已经还清，请不要再联系我。", "out"),
        wrote("2026-05-28 11:00:00", port, "【云杉消费金融】今天再不处理，就把欠款的事发到你单位群里，让同事都看看。"),
        wrote("2026-05-30 16:30:00", port, "【云杉消费金融】你欠钱不还的事已经发到网上了，大家都看得到，请尽快还款。"),
      ]),
    ],
    answers: {
      ...borrower,
      ...spruce,
      role: "borrower-settled",
      effect: "同事都来问，没法安心上班。",
      "claim.1.due": ["2026-04-20"],
      "claim.1.paid": ["2026-04-20"],
      "claim.1.settled": "2026-04-20",
      "claim.1.overdue-claimed": "yes",
      "claim.1.numbers": [lineA, port],
      "claim.1.refused": ["2026-05-26T20:15:00+08:00"],
      "claim.1.refused-scope": "all",
      "claim.1.post-url": "https://forum.example/t/338",
      "claim.1.post-platform": "虚谷论坛网络有限公司",
      "claim.1.post-words": "段一川欠钱不还，大家去问问他",
      "claim.1.post-seen": "2026-05-30",
      "claim.1.post-what": "untrue",
      "claim.1.post-shot": "yes",
      "claim.1.harm": "exposure",
      "claim.1.ongoing": "yes",
      "claim.1.sued": "served",
      "claim.1.served": "2026-05-25",
      "claim.1.case-no": "（2026）云0999民初38号",
      "claim.1.sued-by": "云杉消费金融有限公司",
      "claim.1.sued-for": "判令被告偿还借款本金3000元和利息；诉讼费由被告承担。",
      "claim.1.court": "杭州市云杉区人民法院",
      "claim.1.representative": "钟某某",
      "plaintiff.sex": "male",
      "plaintiff.born": "1993-07-08",
      "plaintiff.ethnicity": "汉族",
      "plaintiff.occupation": "职员",
      "plaintiff.employer": "虚谷纸品厂",
      "witness.name": "钟望舒",
      "witness.words":
        "2026年5月29日中午我和段一川同在车间，他的手机响了，他接起来说已经还清了。\n5月30日下午我在虚谷论坛上看到写他欠钱的帖子。",
      "witness.consents": "yes",
      "attorney.name": "林若安",
      "attorney.capacity": "relative",
      "attorney.address": "浙江省杭州市云杉区虚谷路24号",
      "attorney.contact": "17000000044",
      "attorney.scope": "general",
    },
  }
}

export const goldenCases = (): Example[] => [
  noAnswers(),
  thinEvidence(),
  twoClaims(),
  overdue(),
  mixedSources(),
  listedContact(),
  settledLoan(),
  postedAndSued(),
]
