/** What the rule finds and where it stays silent, counted by hand. */
import { call, day, ruleTable, sms } from "../../../../tests/rules/tables.ts"
import { itemOf } from "../../../../tests/timeline/course.ts"
import { cite } from "../../case/citation.ts"
import type { Loan } from "../../case/claim.ts"
import { beforeDue } from "./index.ts"

/** A loan whose one due day stands in a bill: nothing of it was answered. */
const billed: Loan = {
  claim: "claim-1",
  instalments: [{ due: cite(day("2025-12-18"), [{ item: itemOf(7), at: { in: "rows", ranges: [[4, 4]] } }], "issued") }],
  unmatched: [],
  asked: [],
  standingOn: (on) => (on < "2025-12-18" ? "not-due" : "overdue"),
}

ruleTable(beforeDue, [
  {
    name: "counts contacts ahead of the next unpaid instalment",
    rows: [
      call("2025-12-10 10:00:00"),
      sms("2025-12-12 10:00:00"),
      call("2025-12-15 10:00:00"),
      call("2025-12-20 10:00:00"),
      call("2026-01-16 10:00:00"),
    ],
    stated: { "claim.1.due": ["2025-12-15", "2026-01-15"], "claim.1.paid": "2025-12-15", "claim.1.debtor": "self" },
    finds: {
      contacts: 3,
      calls: 2,
      messages: 1,
      days: 3,
      maxPerDay: 1,
      maxPerDayOn: "2025-12-10",
      maxDaysBefore: 26,
      minDaysBefore: 3,
      dueOn: "2025-12-15",
      first: "2025-12-10T10:00:00+08:00",
      last: "2025-12-20T10:00:00+08:00",
    },
    sentence: "还款日还没到，就联系了 3 次。最早提前 26 天。",
    paper:
      "按本人陈述的还款日（2025年12月15日至2026年1月15日各期）计算，在没有逾期、下一期还款日尚未到来时，联络共3次，涉及3天，到期前的提醒也在其中。其中离还款日最远的，比下一期还款日提前26天。",
  },
  {
    name: "leaves a receipt for a payment out, and says so",
    rows: [
      call("2025-12-10 10:00:00"),
      call("2025-12-11 10:00:00"),
      sms("2025-12-12 10:00:00", "【云杉消费金融】还款成功，感谢您的支持。"),
    ],
    stated: { "claim.1.due": "2025-12-15", "claim.1.debtor": "self" },
    only: ["contacts", "calls", "messages", "receipts"],
    finds: { contacts: 2, calls: 2, receipts: 1 },
    paper:
      "按本人陈述的还款日（2025年12月15日）计算，在没有逾期、下一期还款日尚未到来时，联络共2次，涉及2天，到期前的提醒也在其中。其中离还款日最远的，比下一期还款日提前5天。没有要求还款的信息（还款回执、答复、推广等）另有1条，不计算在内。",
  },
  {
    name: "measures by a loan that a bill tells of, whatever the answers leave open",
    rows: [call("2025-12-10 10:00:00"), call("2025-12-20 10:00:00")],
    loans: [billed],
    only: ["contacts", "maxDaysBefore", "dueOn"],
    finds: { contacts: 1, maxDaysBefore: 8, dueOn: "2025-12-18" },
  },
  {
    name: "is silent on a loan of another claim",
    rows: [call("2025-12-10 10:00:00")],
    loans: [{ ...billed, claim: "claim-2" }],
    finds: null,
  },
  {
    name: "is silent where a bill tells that something is overdue, whatever due days are stated",
    rows: [call("2025-12-10 10:00:00")],
    stated: { "claim.1.due": "2025-12-15", "claim.1.debtor": "self" },
    loans: [{ ...billed, standingOn: () => "overdue" }],
    finds: null,
  },
  { name: "is silent without due days", rows: [call("2025-12-10 10:00:00")], stated: { "claim.1.debtor": "self" }, finds: null },
  {
    name: "is silent after a due day of which no payment is known",
    rows: [call("2025-12-16 10:00:00")],
    stated: { "claim.1.due": ["2025-12-15", "2026-01-15"] },
    finds: null,
  },
  {
    name: "is silent on another's debt",
    rows: [call("2025-12-10 10:00:00")],
    stated: { "claim.1.due": "2025-12-15", "claim.1.debtor": "other" },
    finds: null,
  },
])
