/** What a loan's standing rests on: statements, never silence. */
import { describe, expect, it } from "vitest"
import { fenOf, statedClaim } from "../../src/engine/timeline/claims.ts"
import { readFacts } from "../../src/engine/timeline/facts.ts"
import { loanOf as loanOfClaim } from "../../src/engine/timeline/loans/standing.ts"
import { day, facts, itemOf } from "./course.ts"
import { written } from "./loans-written.ts"

const loanOf = (n: number, stated: ReturnType<typeof facts>) => loanOfClaim(statedClaim(n, stated), stated, written({}))
const on = (text: string, stated: Parameters<typeof facts>[0]) => loanOf(1, facts(stated))?.standingOn(day(text))
const due = { "claim.1.due": ["2025-12-15", "2026-01-15"] }

describe("standing", () => {
  it.each([
    ["before the first due day", "2025-12-14", due, "not-due"],
    ["on the due day", "2025-12-15", due, "due-today"],
    ["after it, in silence", "2025-12-16", due, "unknown"],
    ["after it, paid on the day", "2025-12-16", { ...due, "claim.1.paid": "2025-12-15" }, "not-due"],
    ["after it, paid for the next one only", "2026-01-16", { ...due, "claim.1.paid": ["2025-12-10"] }, "unknown"],
    ["between due day and late payment", "2025-12-17", { ...due, "claim.1.paid": ["2025-12-20", "2026-01-10"] }, "overdue"],
    ["after the late payment", "2025-12-21", { ...due, "claim.1.paid": ["2025-12-20", "2026-01-10"] }, "not-due"],
    ["a payment that may belong to either instalment", "2025-12-21", { ...due, "claim.1.paid": "2025-12-20" }, "unknown"],
    ["overdue by the person's own word", "2025-12-16", { ...due, role: "borrower-overdue" }, "overdue"],
    ["the role alone, without a due day", "2025-12-16", { role: "borrower-overdue", "claim.1.debtor": "self" }, "unknown"],
    ["the other side's word is not the person's", "2025-12-16", { ...due, "claim.1.overdue-claimed": "yes" }, "unknown"],
    ["settled", "2026-02-01", { ...due, "claim.1.settled": "2026-02-01" }, "settled"],
    ["not yet settled", "2025-12-01", { ...due, "claim.1.settled": "2026-02-01" }, "not-due"],
    ["paid 13 months before it: no payment of this instalment", "2025-12-16", { ...due, "claim.1.paid": "2024-11-15" }, "unknown"],
    ["paid late, beside a payment of a year before", "2025-12-17", { ...due, "claim.1.paid": ["2024-12-20", "2025-12-20"] }, "unknown"],
    [
      "within a month of the last part told of, all paid",
      "2026-02-15",
      { ...due, "claim.1.paid": ["2025-12-10", "2026-01-10"] },
      "not-due",
    ],
    ["later, when another part may be due", "2026-02-16", { ...due, "claim.1.paid": ["2025-12-10", "2026-01-10"] }, "unknown"],
    ["another's debt", "2025-12-16", { ...due, "claim.1.debtor": "other" }, "never-borrowed"],
    ["no debt at all", "2025-12-16", { "claim.1.debtor": "nobody" }, "never-borrowed"],
  ] as const)("%s", (_, when, stated, standing) => {
    expect(on(when, stated)).toBe(standing)
  })
  it("asks of a payment after a silent instalment whose it is", () => {
    const loan = loanOf(1, facts({ ...due, "claim.1.paid": ["2026-01-10"] }))
    // The first one may still be open, and the payment its own: asked, not paired.
    expect(loan?.instalments.map((one) => one.paid?.value)).toEqual([undefined, undefined])
    expect(loan?.asked.map(({ due, paid }) => [due.value, paid.value])).toEqual([["2026-01-15", "2026-01-10"]])
  })
  it.each([
    ["13 months before the only due day", ["2026-01-15"], ["2024-12-14"], [undefined], ["2024-12-14"]],
    ["within the year before it", ["2026-01-15"], ["2025-02-14"], [undefined], ["2025-02-14"]],
    [
      "a payment of the instalment before the first one told",
      ["2026-01-15", "2026-02-15"],
      ["2025-12-14", "2026-01-14", "2026-02-14"],
      ["2026-01-14", "2026-02-14"],
      ["2025-12-14"],
    ],
    ["two in the first one's time", ["2026-01-15", "2026-02-15"], ["2026-01-10", "2026-01-12"], ["2026-01-10", undefined], ["2026-01-12"]],
    [
      "an instalment paid ahead, so that the next payment is not called late",
      ["2026-01-15", "2026-02-15", "2026-03-15"],
      ["2026-01-10", "2026-01-11", "2026-02-25"],
      ["2026-01-10", undefined, undefined],
      ["2026-01-11", "2026-02-25"],
    ],
    ["late ones in order", ["2026-01-15", "2026-02-15"], ["2026-01-20", "2026-02-20"], ["2026-01-20", "2026-02-20"], []],
    ["no due day told", [], ["2026-01-20"], [], []],
  ])("matches payments within the time of an instalment: %s", (_, dues, paid, matched, left) => {
    const loan = loanOf(1, facts({ "claim.1.due": dues, "claim.1.paid": paid }))
    expect(loan?.instalments.map((one) => one.paid?.value)).toEqual(matched)
    expect(loan?.unmatched.map((one) => one.value)).toEqual(left)
  })
  it("knows nothing of a claim of which nothing is stated", () => {
    expect(loanOf(1, facts({ "claim.1.lender": "云杉消费金融" }))).toBeUndefined()
  })
})

describe("facts", () => {
  it("takes the latest statement of a key, in whatever order they come", () => {
    const all = [
      { key: "role", value: "stranger", item: itemOf(1), seq: 5 },
      { key: "role", value: "relative", item: itemOf(2), seq: 3 },
      { key: "claim.2.due", value: "2026-01-15，2026-02-15", item: itemOf(3), seq: 4 },
      { key: "claim.1.lender", value: "", item: itemOf(4), seq: 6 },
    ]
    for (const order of [all, [...all].reverse()]) {
      const read = readFacts(order)
      expect(read.role).toMatchObject({ value: "stranger", weight: "stated", from: [{ item: itemOf(1), at: { in: "whole" } }] })
      expect(read.many("claim.2.due").map((one) => one.value)).toEqual(["2026-01-15", "2026-02-15"])
      expect([read.claims, read.one("claim.1.lender"), read.many("name")]).toEqual([[2], undefined, []])
    }
  })
  it("reads yuan as fen, and no amount as none", () => {
    expect(["5000", "5,000.5元", "0.01", "约五千", "1.234"].map(fenOf)).toEqual([500_000, 500_050, 1, undefined, undefined])
  })
})
