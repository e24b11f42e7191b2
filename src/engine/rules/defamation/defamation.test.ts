/** What the rule finds and where it stays silent, counted by hand. What words bear and say is fixed in tests/rules/wording.ts. */
import { vi } from "vitest"
import { ruleTable, silentMessages, sms } from "../../../../tests/rules/tables.ts"
import { defamation } from "./index.ts"

vi.mock("../../messages/label.ts", () => import("../../../../tests/rules/wording.ts"))
vi.mock("../../messages/says.ts", () => import("../../../../tests/rules/wording.ts"))

ruleTable(defamation, [
  {
    name: "finds the sender's word that others were told a falsehood",
    rows: [sms("2026-01-01 10:00:00", "王某先生，已经通知你的同事，你是骗子，欠钱不还")],
    stated: { name: "林一诺", "claim.1.debtor": "nobody" },
    finds: {
      messages: 1,
      days: 1,
      numbers: 1,
      first: "2026-01-01T10:00:00+08:00",
      last: "2026-01-01T10:00:00+08:00",
      quote: "王某先生，已经通知你的同事，你是骗子，欠钱不还",
      quoteAt: "2026-01-01T10:00:00+08:00",
      quoteFrom: "16100000001",
      quoteNames: "王某",
      basis: "nobody",
    },
    sentence: "有 1 条信息自称对别人说您骗钱、是老赖等。最后一条在 2026年1月1日 10:00。",
    paper: "对方发来的信息中，自称已向他人称本人骗钱、赖账的有1条。",
  },
  {
    name: "takes one's own loan that was paid off",
    rows: [sms("2026-01-01 10:00:00", "你这个老赖，欠钱不还，已经发到业主群了")],
    stated: { "claim.1.debtor": "self", "claim.1.settled": "2025-12-01" },
    only: ["messages"],
    finds: { messages: 1 },
  },
  {
    name: "is silent on abuse that nobody else reads",
    rows: [sms("2026-01-01 10:00:00", "你是骗子，欠钱不还")],
    stated: { "claim.1.debtor": "nobody" },
    finds: null,
  },
  {
    name: "is silent while nothing tells that it is untrue",
    rows: [sms("2026-01-01 10:00:00", "已经通知你的同事，你是老赖，欠钱不还")],
    stated: { "claim.1.debtor": "self" },
    finds: null,
  },
  ...silentMessages,
])
