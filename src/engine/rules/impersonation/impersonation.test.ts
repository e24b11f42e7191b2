/** What the rule finds and where it stays silent, counted by hand. What words bear and say is fixed in tests/rules/wording.ts. */
import { vi } from "vitest"
import { everywhere, ruleTable, silentMessages, sms } from "../../../../tests/rules/tables.ts"
import { impersonation } from "./index.ts"

vi.mock("../../messages/label.ts", () => import("../../../../tests/rules/wording.ts"))
vi.mock("../../messages/says.ts", () => import("../../../../tests/rules/wording.ts"))

ruleTable(impersonation, [
  {
    name: "counts each borrowed name apart",
    rows: [
      sms("2026-01-01 10:00:00", "公安经侦已立案，明天传唤"),
      sms("2026-01-01 11:00:00", "律师团队即将上门"),
      sms("2026-01-01 12:00:00", "【红松咨询】我是云杉消费金融的陈专员，请还款"),
      sms("2026-01-01 13:00:00", "我是林一诺，我欠了钱还不上，请大家帮忙"),
      sms("2026-01-02 10:00:00", "案件将移交司法", { number: "16100000002" }),
    ],
    // Whoever signs as somebody else is the lender's where the person says so.
    stated: { name: "林一诺", "claim.1.debtor": "self", "claim.1.agent-name": "红松咨询" },
    only: [
      "messages",
      "days",
      "numbers",
      "first",
      "last",
      "quote",
      "quoteAt",
      "quoteFrom",
      "borderline",
      "asOfficial",
      "asLawyer",
      "asLender",
      "asDebtor",
    ],
    finds: {
      messages: 4,
      days: 1,
      numbers: 1,
      first: "2026-01-01T10:00:00+08:00",
      last: "2026-01-01T13:00:00+08:00",
      quote: "公安经侦已立案，明天传唤",
      quoteAt: "2026-01-01T10:00:00+08:00",
      quoteFrom: "16100000001",
      borderline: 1,
      asOfficial: 1,
      asLawyer: 1,
      asLender: 1,
      asDebtor: 1,
    },
    sentence: "有 4 条信息以别人的名义说话，真假没有核实。最后一条在 2026年1月1日 13:00。",
    paper:
      "对方发来的信息中，有以机关名义的1条、以律师名义的1条，请核实发送者的身份。其中2026年1月1日10时00分的一条写着：“公安经侦已立案，明天传唤”。",
  },
  {
    name: "marks whom a quoted message names",
    rows: [sms("2026-01-01 10:00:00", "王某先生，公安经侦已立案，明天传唤")],
    stated: { name: "林一诺" },
    only: ["quoteNames"],
    finds: { quoteNames: "王某" },
  },
  {
    name: "is silent on the lender under its own name, and on an agent that says whose it is",
    rows: [
      sms("2026-01-01 12:00:00", "【云杉消费金融】我是云杉消费金融的陈专员，请还款"),
      sms("2026-01-01 13:00:00", "【红松咨询】受云杉消费金融委托，请还款"),
    ],
    finds: null,
  },
  {
    name: "is silent on whoever signs as somebody else, until the person says for whom it writes",
    rows: [sms("2026-01-01 12:00:00", "【红松咨询】我是云杉消费金融的陈专员，请还款")],
    finds: null,
  },
  { name: "is silent where the wording alone decides nothing", rows: [sms("2026-01-01 10:00:00", "案件将移交司法")], finds: null },
  {
    name: "is silent on the person's own words",
    rows: [sms("2026-01-01 10:00:00", "公安经侦已立案，明天传唤", { direction: "out" })],
    finds: null,
  },
  ...silentMessages,
])
everywhere(impersonation, "公安经侦已立案，明天传唤")
