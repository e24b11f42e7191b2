/** What the rule finds and where it stays silent, counted by hand. */
import { expect, it } from "vitest"
import { call, day, ruleTable, run, sms } from "../../../../tests/rules/tables.ts"
import { afterRefusal } from "./index.ts"

ruleTable(afterRefusal, [
  {
    name: "takes the person's own message for the refusal it is, and leaves a receipt out",
    rows: [
      sms("2025-12-03 10:00:40", "请不要再打电话", { direction: "out" }),
      call("2025-12-04 10:00:00"),
      sms("2025-12-05 10:00:00", "【云杉消费金融】您本期账单已结清，感谢您的支持。"),
    ],
    stated: { "claim.1.refused": ["2025-12-03T10:00:00+08:00"] },
    finds: { refusedAt: "2025-12-03T10:00:40+08:00", contacts: 1, calls: 1, receipts: 1, days: 1, last: "2025-12-04T10:00:00+08:00" },
    only: ["refusedAt", "contacts", "calls", "messages", "receipts", "days", "last"],
    sentence: "2025年12月3日 10:00:40 告知停止之后，又联系了 1 次。最后一次在 2025年12月4日 10:00。",
    paper:
      "在2025年12月3日10时00分之后，仍有来电1次，最近的在2025年12月4日10时00分。写明已经还款或者已经结清、没有要求还款的信息另有1条，不计算在内。",
  },
  {
    name: "a refusal known to the minute may have been said at its very end: calls of that minute are not after it",
    rows: [call("2025-12-03 10:00:00"), call("2025-12-03 10:00:59"), call("2025-12-03 10:01:00")],
    stated: { "claim.1.refused": ["2025-12-03T10:00"] },
    finds: { contacts: 1, first: "2025-12-03T10:01:00+08:00" },
    only: ["contacts", "first"],
  },
  {
    name: "counts January's calls after December's refusal",
    rows: [
      call("2025-12-03 10:00:00"),
      call("2025-12-03 10:00:01"),
      call("2026-01-02 10:00:00", { number: "16100000002" }),
      sms("2026-01-02 11:00:00"),
    ],
    stated: { "claim.1.refused": ["2026-01-05T10:00:00+08:00", "2025-12-03T10:00:00+08:00"] },
    acts: { from: day("2026-01-01") },
    finds: {
      refusedAt: "2025-12-03T10:00:00+08:00",
      refusals: 2,
      contacts: 2,
      calls: 1,
      messages: 1,
      days: 1,
      numbers: 2,
      first: "2026-01-02T10:00:00+08:00",
      last: "2026-01-02T11:00:00+08:00",
    },
  },
  {
    name: "lets a refusal known by its day work from the next day",
    rows: [call("2025-12-03 23:00:00"), call("2025-12-04 00:00:00")],
    stated: { "claim.1.refused": "2025-12-03" },
    only: ["contacts", "refusedAt"],
    finds: { contacts: 1, refusedAt: "2025-12-03" },
  },
  { name: "is silent without a refusal, and before it", rows: [call("2025-12-03 10:00:00")], finds: null },
  {
    name: "is silent before it",
    rows: [call("2025-12-03 10:00:00")],
    stated: { "claim.1.refused": "2025-12-03T10:00:00+08:00" },
    finds: null,
  },
  {
    name: "is silent when another claim's side was told",
    rows: [call("2025-12-05 10:00:00")],
    stated: { "claim.2.lender": "青禾小贷", "claim.2.refused": "2025-12-01" },
    finds: null,
  },
])

it("cites the rows it counted, and weighs as the weakest of them", () => {
  const [found] = run(afterRefusal, {
    rows: [call("2025-12-03 10:00:00"), call("2026-01-02 10:00:00", { number: "16100000002" }), sms("2026-01-02 11:00:00")],
    stated: { "claim.1.refused": "2025-12-03T10:00:00+08:00" },
  })
  expect(found?.measures.contacts).toMatchObject({ weight: "issued", from: [{ at: { in: "rows", ranges: [[3, 4]] } }] })
  expect(found?.measures.refusedAt).toMatchObject({ weight: "stated", from: [{ at: { in: "whole" } }] })
})
it("lets the person's own message show a refusal that is stated, when it says so at that time", () => {
  const told = (text: string, at: string) =>
    run(afterRefusal, {
      rows: [sms(at, text, { direction: "out" }), call("2025-12-05 10:00:00")],
      stated: { "claim.1.refused": "2025-12-03T10:00:00+08:00" },
    })[0]?.measures.refusedAt
  expect(told("请停止联系我", "2025-12-03 10:00:20")).toMatchObject({
    value: "2025-12-03T10:00:20+08:00",
    weight: "issued",
    from: [{ at: { ranges: [[2, 2]] } }, { at: { in: "whole" } }],
  })
  expect(told("好的，我知道了", "2025-12-03 10:00:20")?.weight).toBe("stated")
  expect(told("请停止联系我", "2025-12-03 10:02:01")?.weight).toBe("stated")
})
