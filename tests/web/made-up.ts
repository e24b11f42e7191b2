/** A made-up case in the shapes of the contract, with everything the page must be able to show: refused rows, harsh words, met and unmet grounds, hostile text. */

import type { Chart, EventView, FindingView, GroundView, Item, RuleView, SheetView, SuitView } from "../../src/apps/web/api/client.ts"
import type { Memory, MemoryCase } from "../../src/apps/web/api/memory-client.ts"
import { questionViews } from "../../src/engine/views/questions.ts"

const questions = questionViews()
const id = (n: number) => `sha256:${n.toString(16).padStart(2, "0").repeat(32)}` as const
const bill = id(0xa1)
const backup = id(0xb2)
const item = (more: Partial<Item> & Pick<Item, "id" | "name">): Item => ({
  kind: "电子数据",
  importer: "unicom-xls",
  obtained: "file",
  receivedAt: "2026-02-01T20:14:36+08:00",
  size: 20_480,
  withdrawn: false,
  erased: false,
  rows: { read: 0, kept: 0, refused: 0 },
  coverage: [],
  issues: [],
  limits: [],
  ...more,
})
const items: readonly Item[] = [
  item({
    id: bill,
    name: "2025年12月语音通信.xls",
    rows: { read: 214, kept: 212, refused: 2 },
    coverage: [{ from: "2025-12-01", to: "2025-12-31", connectedOnly: true }],
    issues: [
      {
        code: "bad-time",
        params: { value: "2025-13-40" },
        at: 17,
        message: "《2025年12月语音通信.xls》第 17 行：时间“2025-13-40”看不懂，这一行没有采用",
      },
      { code: "bad-number", params: { value: "##" }, at: 90 },
    ],
    limits: ["只列接通的电话,未接来电不在其中。", "看不到通话内容。"],
  }),
  item({
    id: backup,
    name: "sms-20260201201209.xml",
    importer: "sms-backup-restore",
    rows: { read: 40, kept: 40, refused: 0 },
    coverage: [{ from: "2025-11-20", to: "2026-02-01", connectedOnly: false }],
    limits: ["由手机导出,删除过的不在其中。"],
  }),
  item({
    id: id(0xc3),
    name: "一个名字特别特别长而且没有空格也没有标点的压缩包文件用来看窄屏幕会不会被撑破_20260201_20260201_20260201.rar",
    importer: null,
    issues: [{ code: "unread-kind", params: { kind: "rar" } }],
  }),
  item({
    id: id(0xe5),
    name: "带密码的账单.zip",
    importer: null,
    issues: [{ code: "needs-password", params: { files: 1 } }],
  }),
  item({ id: id(0xd4), name: "role", kind: "当事人陈述", importer: "statement", statement: { key: "role", value: "borrower-current" } }),
]
const row = (n: number, day: number, hour: number, more: Partial<EventView> = {}): EventView => ({
  id: `a1a1a1a1a1a1:${n}`,
  kind: "call",
  at: `2025-12-${String(day).padStart(2, "0")}T${String(hour).padStart(2, "0")}:05:09+08:00`,
  precision: "second",
  direction: "in",
  durationS: 9 + n,
  connected: true,
  number: "057110238801",
  counterparty: "party-1",
  claim: "claim-1",
  citations: [{ item: bill, at: { in: "rows", ranges: [[n, n]] } }],
  ...more,
})
const spread = [8, 9, 9, 10, 12, 14, 14, 14, 19, 21, 22, 23]
const events: readonly EventView[] = [
  ...Array.from({ length: 20 }, (_, d) =>
    spread.slice(0, 2 + ((d * 5) % 11)).map((hour, i) => row(d * 12 + i + 3, d < 9 ? d + 1 : d + 5, hour)),
  ).flat(),
  row(300, 26, 9, {
    kind: "sms",
    text: "再不还钱,你单位和家人都会知道!",
    number: "10690000338011",
    citations: [{ item: backup, at: { in: "message", ranges: [[12, 12]] } }],
  }),
  row(301, 27, 9, {
    kind: "sms",
    text: '<img src=x onerror="window.hurt=1"><script>window.hurt=1</script>',
    citations: [{ item: backup, at: { in: "message", ranges: [[13, 13]] } }],
  }),
]
const days = [...new Set(events.map((event) => event.at?.slice(0, 10) ?? ""))]
const chart: Chart = {
  days: days.map((day) => ({
    day,
    hours: Array.from(
      { length: 24 },
      (_, hour) => events.filter((event) => event.at?.startsWith(`${day}T${String(hour).padStart(2, "0")}`)).length,
    ),
    messages: Array.from(
      { length: 24 },
      (_, hour) => events.filter((event) => event.kind === "sms" && event.at?.startsWith(`${day}T${String(hour).padStart(2, "0")}`)).length,
    ),
  })),
  quiet: { from: "22:00", to: "08:00", status: "in-force" },
}
const seen = [
  {
    item: bill,
    at: {
      in: "rows" as const,
      ranges: [
        [3, 9],
        [14, 14],
        [20, 33],
      ] as const,
    },
  },
] as never
const findings: readonly FindingView[] = [
  {
    rule: "calls-per-day",
    title: "每日来电次数",
    sentence: "20 天里来电 143 次。最多的一天是 2025年12月3日，有 12 次。",
    claim: "claim-1",
    counterparty: "party-1",
    attributed: true,
    events: ["a1a1a1a1a1a1:3"],
    measures: {
      calls: { value: 143, title: "来电总次数", unit: "times", weight: "issued", citations: seen },
      days: { value: 20, title: "有来电的天数", unit: "days", weight: "issued", citations: seen },
      maxPerDay: { value: 12, title: "单日来电最多次数", unit: "times", weight: "issued", citations: seen },
      maxPerDayOn: { value: "2025-12-03", title: "来电最多的一天", unit: "day", weight: "issued", citations: seen },
    },
    coverage: [{ item: bill, from: "2025-12-01", to: "2025-12-31", connectedOnly: true }],
    alternatives: ["对方可能在回您打过去的电话。"],
  },
  {
    rule: "calls-burst",
    title: "密集来电",
    sentence: "密集来电：一小时内最多 4。",
    claim: null,
    counterparty: null,
    attributed: false,
    number: "16150882046",
    events: [],
    measures: { most: { value: 4, title: "一小时内最多", unit: "times", weight: "issued", citations: seen } },
    coverage: [],
    alternatives: [],
  },
]
const ground = (more: Partial<GroundView>): GroundView => ({
  instrument: "civil-code",
  title: "中华人民共和国民法典",
  article: "第一千零三十三条",
  anchor: "quiet",
  kind: "法律",
  effective: "2021-01-01",
  claim: "claim-1",
  counterparty: "party-1",
  acts: { from: "2025-12-01", to: "2025-12-31" },
  met: true,
  by: [{ element: "calls", title: "以电话侵扰", rule: "calls-per-day", stated: false }],
  missing: [],
  text: "条文第一款。\n条文第二款。",
  source: "http://www.npc.gov.cn/npc/c2/c30834/202006/t20200602_306457.html",
  confidence: "two sources",
  events: [],
  ...more,
})
const sheet: SheetView = {
  day: "2026-02-01",
  provisions: (["citable", "may-ask", "missing"] as const).map((state, i) => ({
    instrument: "civil-code",
    title: "中华人民共和国民法典",
    article: "第一千零三十三条第（一）项",
    anchor: `unit-${i}`,
    name: "以电话、短信等方式侵扰他人的私人生活安宁",
    kind: "法律",
    effective: "2021-01-01",
    claim: "claim-1",
    counterparty: "party-1",
    acts: { from: "2025-12-03", to: "2026-01-19" },
    state,
    needs: "以电话、短信等方式联系，并且侵扰私人生活安宁；本人明确同意的除外",
    shows: [{ element: "contacted", title: "以电话、短信等方式联系", stated: i === 1 }],
    missing:
      state === "missing"
        ? [{ element: "refusal-ignored", title: "明确拒绝之后仍被联系", how: "写明哪几次。", question: "claim.N.refused" }]
        : [],
    text: "任何组织或者个人不得实施下列行为：\n（一）以电话、短信等方式侵扰他人的私人生活安宁；",
    verbatim: true,
    source: "国家法律法规数据库",
    confidence: "two sources",
    checked: "2026-11-23",
    note: "没有法定的次数。",
  })),
  notHeld: [{ instrument: "x", title: "消费金融公司管理办法", from: "2024-01-01", to: "2024-04-17" }],
}
const rule = (title: string, more: Partial<RuleView> = {}): RuleView => ({
  id: title,
  title,
  text: "这一条是怎么说的。",
  steps: [],
  basis: [{ instrument: "civil-procedure", title: "中华人民共和国民事诉讼法", article: "第二十九条", held: true, effective: "2024-01-01" }],
  terms: [],
  confidence: "two sources",
  hint: false,
  source: "民事诉讼法（statutes）",
  ...more,
})
const ongoing = { key: "claim.1.ongoing", type: "yes-no", ask: questions.find((one) => one.key === "claim.N.ongoing")?.ask ?? "" }
const noSuit = "在现有材料覆盖的范围内未发现可以引用条款的行为。这里没有任何内容建议起诉。"
const suit: SuitView = {
  day: "2026-02-01" as SuitView["day"],
  claims: [
    {
      claim: "claim-1",
      lender: "云杉消费金融",
      lenderType: "consumer-finance",
      rights: ["安宁"],
      against: [{ counterparty: "party-1", name: "云杉消费金融", role: "lender" }],
      courts: [
        {
          ...rule("被告住所地的法院"),
          place: "被告住所地",
          city: "杭州",
          state: "open",
          why: ["您说对方登记的住所在杭州。"],
          questions: [],
        },
        {
          ...rule("互联网法院", { note: "没有定论。" }),
          place: "杭州互联网法院",
          city: "杭州",
          state: "unsettled",
          why: ["材料里是电话、短信之类：算不算网络侵权，各地认识不一。"],
          questions: [],
        },
      ],
      causes: [
        {
          ...rule("隐私权纠纷"),
          number: "8（1）",
          rights: ["安宁"],
          grounds: [
            {
              instrument: "civil-code",
              title: "中华人民共和国民法典",
              article: "第一千零三十三条第（一）项",
              anchor: "peace",
              effective: "2021-01-01",
              right: "安宁",
              counterparty: "party-1",
              acts: { from: "2025-12-03", to: "2026-01-19" },
              stated: true,
              hint: true,
            },
          ],
        },
      ],
      injunction: {
        state: "missing",
        conditions: [
          {
            ...rule("正在实施或者即将实施"),
            met: false,
            stated: false,
            shows: ["材料里最近一次联络是2026-01-19。"],
            questions: [ongoing],
          },
          { ...rule("知道是谁"), met: true, stated: true, shows: [], questions: [] },
        ],
        cause: null,
      },
    },
    {
      claim: "claim-2",
      lender: "青禾小贷",
      lenderType: "micro-loan",
      nothingFound: noSuit,
      rights: [],
      against: [],
      courts: [],
      causes: [],
      injunction: null,
    },
  ],
  choosing: [rule("几个法院都可以的，选一个")],
  refusals: [rule("公安机关不理不答（治安）", { steps: ["书面催问一次", "申请行政复议"] })],
  fee: { ...rule("人格权案件"), damagesFen: 0, fromFen: 10_000, toFen: 50_000, how: "每件100元至500元", at: [] },
  notHeld: [{ sheet: "refusals", id: "receipt", title: "报了案，还能不能起诉", from: "2026-09-22" as SuitView["day"] }],
  caution: ["要不要起诉由您决定。法院是否支持，本工具不作预测。"],
}
const debt = (n: number, lender: string, lenderType: string) => ({
  id: `claim-${n}`,
  lender,
  platform: null,
  lenderType,
  amountFen: null,
  debtor: "self",
  addressee: null,
})
const example: MemoryCase = {
  sheet,
  deadlines: [],
  claims: [debt(1, "云杉消费金融", "consumer-finance"), debt(2, "青禾小贷", "micro-loan")],
  suit,
  summary: {
    case: "",
    title: "",
    day: "2026-02-01",
    head: { seq: 9, digest: id(0xee) },
    items: 3,
    events: events.length,
    coverage: [],
    counterparties: 1,
    unattributed: { numbers: 2, pooled: 0 },
    findings: findings.length,
    groundsMet: 1,
    diagnosis: [],
    gaps: 3,
    engineVersion: "0.1.0",
    lawDigest: "",
  },
  items,
  findings,
  events,
  chart,
  parties: [
    {
      id: "party-1",
      claim: "claim-1",
      name: "云杉消费金融",
      role: "lender",
      numbers: [{ number: "057110238801", how: "stated", proof: "本人陈述", citations: [] }],
      contacts: events.length,
    },
  ],
  loans: [],
  grounds: [
    ground({}),
    ground({
      title: "中华人民共和国治安管理处罚法",
      article: "第五十条第一款第五项",
      anchor: "harass",
      effective: "2026-01-01",
      met: false,
      missing: [{ element: "daily-life", title: "干扰正常生活" }],
    }),
  ],
  diagnosis: [
    {
      claim: "claim-1",
      cause: "pre-due-pressure",
      title: "未到期就催收",
      conclusion: "likely",
      for: [{ text: "还款日前七天内来电 96 次。", citations: seen }],
      against: [],
      missing: [{ text: "没有合同,还款日只有您的陈述。", question: "claim.1.due" }],
    },
    {
      claim: "claim-1",
      cause: "overdue",
      title: "确已逾期",
      conclusion: "unlikely",
      for: [],
      against: [{ text: "每期都在还款日当天或之前还款。", citations: [] }],
      missing: [],
    },
  ],
  gaps: [
    {
      what: "lender-type",
      blocks: ["regulator-complaint"],
      how: "说明这家机构属于哪一类。",
      question: { key: "claim.1.lender-type", type: "choice" },
    },
    { what: "due", blocks: ["before-due"], how: "说明还款日。", question: { key: "claim.1.due", type: "days" } },
    {
      what: "numbers",
      blocks: ["stop-notice"],
      how: "说明哪些号码是为这笔债打来的。",
      question: { key: "claim.1.numbers", type: "numbers" },
    },
  ],
  documents: [
    {
      doc: "stop-notice",
      title: "停止骚扰告知函",
      for: "云杉消费金融",
      counterparty: "party-1",
      ready: true,
      reason: null,
      exhibits: [{ number: 1 }, { number: 2 }, { number: 2 }],
      gaps: [],
      formats: ["docx", "pdf", "md"],
    },
    {
      doc: "regulator-complaint",
      title: "监管投诉书",
      for: null,
      ready: false,
      reason: "missing",
      exhibits: [],
      gaps: [
        { what: "lender-type", blocks: [], how: "说明这家机构属于哪一类。", question: { key: "claim.1.lender-type", type: "choice" } },
      ],
      formats: [],
    },
    { doc: "evidence-list", title: "证据目录", for: null, ready: false, reason: "nothing-found", exhibits: [], gaps: [], formats: [] },
  ],
}
const empty: MemoryCase = {
  ...example,
  sheet: { ...sheet, provisions: [], notHeld: [] },
  items: [],
  claims: [],
  suit: { ...suit, claims: [], nothingFound: noSuit, choosing: [], refusals: [], fee: null, notHeld: [], caution: [] },
  findings: [],
  grounds: [],
  events: [],
  parties: [],
  diagnosis: [],
  gaps: [],
  documents: [],
  chart: { days: [] },
  summary: { ...example.summary, events: 0, findings: 0, items: 0, gaps: 0 },
}
export const madeUp: Memory = {
  channels: { channels: [], notVerified: [], choice: [] },
  questions,
  empty,
  law: [
    {
      instrument: "civil-code",
      title: "中华人民共和国民法典",
      article: "第一千零三十三条",
      anchor: "art-1033",
      kind: "法律",
      effective: "2021-01-01",
      until: null,
      text: "除法律另有规定或者权利人明确同意外，任何组织或者个人不得实施下列行为：\n（一）以电话、短信等方式侵扰他人的私人生活安宁；",
      source: "国家法律法规数据库 https://flk.npc.gov.cn/detail?id=ff808081729d1efe01729d50b5c500bf",
      confidence: "two sources",
      status: "in-force",
      note: "没有法定的次数。",
      units: [
        {
          anchor: "peace",
          article: "第一千零三十三条第（一）项",
          name: "以电话、短信等方式侵扰他人的私人生活安宁",
          right: "安宁",
          needs: "以电话、短信等方式联系，并且侵扰私人生活安宁；本人明确同意的除外",
        },
      ],
    },
  ],
  norms: {
    lender: "unknown",
    day: "2026-01-19",
    norms: [
      {
        id: "standard",
        title: "国家标准",
        instrument: "gb-t-45251",
        short: "GB/T 45251-2025",
        kind: "国家标准",
        effective: "2025-02-28",
        until: null,
        condition: "用于网络消费贷款",
        reference: false,
        settled: false,
        text: "说的是个人网络消费信贷。",
        confidence: "verified-secondary-multi",
        source: "多家媒体的报道",
      },
    ],
    meaning: "这些规范说的都是对到期债务的催收。",
    ways: [
      {
        id: "contract",
        title: "借款合同和放款凭证",
        text: "看贷款人是谁。",
        needs: "合同",
        basis: [],
        confidence: "two sources",
        source: "法条",
      },
    ],
    counting: [{ id: "day", title: "日", text: "按北京时间的一个自然日。", confidence: "inference", source: "本工具的读法" }],
  },
  misconceptions: [
    {
      id: "reminder",
      belief: "“只要催我就是违法”",
      fact: "对自己欠的债作礼貌的提醒是允许的。",
      basis: ["民法典 第一千零三十三条"],
      confidence: "one source",
      source: "民法典第一千零三十三条",
    },
  ],
  notVerified: [{ id: "sms", title: "通信短信息服务管理规定", now: "没有收录", settle: "令的正文" }],
  formats: [{ title: "联通网上营业厅通话详单", limits: ["只列接通的电话。"] }],
  examples: [
    { name: "1-before-due", title: "按时还款,却在还款日前被催", about: "人和号码都是编的。", opens: example },
    { name: "2-wide-net", title: "陌生人被轮番拨打", opens: empty },
  ],
}
