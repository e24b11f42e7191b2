/** What the rule finds and where it stays silent, counted by hand. What words bear and say is fixed in tests/rules/wording.ts. */
import { vi } from "vitest"
import { everywhere, ruleTable, silentMessages, sms } from "../../../../tests/rules/tables.ts"
import { identityWithheld } from "./index.ts"

vi.mock("../../messages/label.ts", () => import("../../../../tests/rules/wording.ts"))
vi.mock("../../messages/says.ts", () => import("../../../../tests/rules/wording.ts"))

ruleTable(identityWithheld, [
  {
    name: "counts dunning without a name, from numbers that named nobody",
    rows: [
      sms("2026-01-01 10:00:00", "您的借款已逾期，请尽快还款"),
      sms("2026-01-02 10:00:00", "王某先生，您的欠款请尽快还款"),
      sms("2026-01-03 10:00:00", "【云杉消费金融】您的借款已逾期，请还款", { number: "16100000002" }),
      sms("2026-01-04 10:00:00", "您的借款已逾期，请还款", { number: "16100000002" }),
    ],
    stated: { name: "林一诺" },
    only: ["messages", "days", "numbers", "first", "last", "quote", "quoteAt", "quoteFrom", "dunning"],
    finds: {
      messages: 2,
      days: 2,
      numbers: 1,
      first: "2026-01-01T10:00:00+08:00",
      last: "2026-01-02T10:00:00+08:00",
      quote: "您的借款已逾期，请尽快还款",
      quoteAt: "2026-01-01T10:00:00+08:00",
      quoteFrom: "16100000001",
      dunning: 4,
    },
    sentence: "4 条催款信息里，有 2 条没有署名，也没有写是哪家机构。",
    paper: "对方发来的催款信息中，没有署名、也没有写明机构名称的有2条。其中2026年1月1日10时00分的一条写着：“您的借款已逾期，请尽快还款”。",
  },
  {
    name: "marks whom a quoted message names",
    rows: [sms("2026-01-02 10:00:00", "王某先生，您的欠款请尽快还款")],
    stated: { name: "林一诺" },
    only: ["quoteNames"],
    finds: { quoteNames: "王某" },
  },
  {
    name: "is silent where the words name a body without a signature",
    rows: [sms("2026-01-01 10:00:00", "这里是云杉消费金融，您的借款已逾期，请还款")],
    finds: null,
  },
  { name: "is silent on what asks for nothing", rows: [sms("2026-01-01 10:00:00", "今晚一起吃饭吗")], finds: null },
  ...silentMessages,
])
everywhere(identityWithheld, "您的借款已逾期，请尽快还款")
