/** What the rule finds and where it stays silent, counted by hand. What words bear and say is fixed in tests/rules/wording.ts. */
import { vi } from "vitest"
import { ruleTable, silentMessages, sms } from "../../../../tests/rules/tables.ts"
import { falseAmount } from "./index.ts"

vi.mock("../../messages/label.ts", () => import("../../../../tests/rules/wording.ts"))
vi.mock("../../messages/says.ts", () => import("../../../../tests/rules/wording.ts"))

ruleTable(falseAmount, [
  {
    name: "finds an amount that is asked for after the settlement",
    rows: [
      sms("2026-05-13 11:00:00", "【云杉消费金融】王某先生，您的账单已逾期，应还1280元，请还款"),
      sms("2026-05-14 11:00:00", "【云杉消费金融】您的账单已逾期，应还1300元，请还款"),
      sms("2026-05-15 11:00:00", "金额以系统为准"),
    ],
    stated: { name: "林一诺", "claim.1.debtor": "self", "claim.1.settled": "2026-04-25" },
    finds: {
      messages: 2,
      days: 2,
      numbers: 1,
      first: "2026-05-13T11:00:00+08:00",
      last: "2026-05-14T11:00:00+08:00",
      quote: "【云杉消费金融】王某先生，您的账单已逾期，应还1280元，请还款",
      quoteAt: "2026-05-13T11:00:00+08:00",
      quoteFrom: "16100000001",
      quoteNames: "王某",
      borderline: 1,
      amountFen: 130000,
      settledOn: "2026-04-25",
    },
    sentence: "有 2 条信息要求的金额与材料不符。最后一条在 2026年5月14日 11:00。",
    paper: "对方发来的信息中，要求的金额与材料不符的有2条。",
  },
  {
    name: "takes words that say so themselves",
    rows: [sms("2026-01-01 10:00:00", "本金三千，今天不还明天就是九千")],
    only: ["messages"],
    finds: { messages: 1 },
  },
  {
    name: "is silent on words that name no sum and no fee",
    rows: [sms("2026-05-13 11:00:00", "系统显示没结清，别装了。"), sms("2026-05-14 11:00:00", "说结清就结清了？你这笔账还在")],
    stated: { "claim.1.debtor": "self", "claim.1.settled": "2026-04-25" },
    finds: null,
  },
  {
    name: "is silent where nothing tells what is owed",
    rows: [sms("2026-05-13 11:00:00", "【云杉消费金融】您的账单已逾期，应还1280元，请还款")],
    stated: { "claim.1.debtor": "self" },
    finds: null,
  },
  {
    name: "is silent on a receipt after the settlement",
    rows: [sms("2026-05-13 11:00:00", "【云杉消费金融】还款成功，已收到您的还款1280元。")],
    stated: { "claim.1.debtor": "self", "claim.1.settled": "2026-04-25" },
    finds: null,
  },
  ...silentMessages,
])
