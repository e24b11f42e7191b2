/** What the rule finds and where it stays silent, counted by hand. What words bear and say is fixed in tests/rules/wording.ts. */
import { vi } from "vitest"
import { ruleTable, silentMessages, sms } from "../../../../tests/rules/tables.ts"
import { falseOverdue } from "./index.ts"

vi.mock("../../messages/label.ts", () => import("../../../../tests/rules/wording.ts"))
vi.mock("../../messages/says.ts", () => import("../../../../tests/rules/wording.ts"))

ruleTable(falseOverdue, [
  {
    name: "finds a word of default before the due day and on it",
    rows: [
      sms("2026-01-10 10:00:00", "【云杉消费金融】王某先生，您的借款已逾期2天"),
      sms("2026-01-15 10:00:00", "【云杉消费金融】您的借款已逾期"),
      sms("2026-01-12 10:00:00", "【云杉消费金融】您的借款将于1月15日到期"),
    ],
    stated: { name: "林一诺", "claim.1.debtor": "self", "claim.1.due": "2026-01-15" },
    finds: {
      messages: 2,
      days: 2,
      numbers: 1,
      first: "2026-01-10T10:00:00+08:00",
      last: "2026-01-15T10:00:00+08:00",
      quote: "【云杉消费金融】王某先生，您的借款已逾期2天",
      quoteAt: "2026-01-10T10:00:00+08:00",
      quoteFrom: "16100000001",
      quoteNames: "王某",
      dueOn: "2026-01-15",
    },
    sentence: "没有逾期的日子里，有 2 条信息称已经逾期。最后一条在 2026年1月15日 10:00。",
    paper: "在没有逾期的日子，对方发来的信息中称已经逾期的有2条。",
  },
  {
    name: "finds one after the settlement",
    rows: [sms("2026-05-13 11:00:00", "【云杉消费金融】您的账单已逾期")],
    stated: { "claim.1.debtor": "self", "claim.1.settled": "2026-04-25" },
    only: ["messages", "settledOn"],
    finds: { messages: 1, settledOn: "2026-04-25" },
  },
  {
    name: "is silent on the morning of the day on which it was paid off",
    rows: [sms("2026-04-25 09:00:00", "【云杉消费金融】您的账单已逾期")],
    stated: { "claim.1.debtor": "self", "claim.1.settled": "2026-04-25" },
    finds: null,
  },
  {
    name: "is silent where it was true",
    rows: [sms("2026-01-20 10:00:00", "【云杉消费金融】您的借款已逾期5天")],
    stated: { role: "borrower-overdue", "claim.1.debtor": "self", "claim.1.due": "2026-01-15", "claim.1.unpaid": "yes" },
    finds: null,
  },
  {
    name: "is silent where nothing tells how the loan stood",
    rows: [sms("2026-01-20 10:00:00", "【云杉消费金融】您的借款已逾期5天")],
    stated: { "claim.1.debtor": "self" },
    finds: null,
  },
  {
    name: "is silent on another's debt",
    rows: [sms("2026-01-20 10:00:00", "【云杉消费金融】您的借款已逾期5天")],
    stated: { "claim.1.debtor": "other" },
    finds: null,
  },
  ...silentMessages,
])
