/** Guarantors, joint debtors and people who act for a debtor: protected as the debtor is, and asked before anything is called lawful. */
import { describe, expect, it } from "vitest"
import { undecidedFor } from "../../src/engine/documents/sections/undecided.ts"
import type { Dossier } from "../../src/engine/dossier.ts"
import { facts } from "../timeline/course.ts"
import { type Answers, daily, judge, late } from "./situation.ts"

const often = daily("2026-03-02", 2, ["09:10", "10:10", "11:20", "15:20"])
const all = (answers: Answers): Answers => ({ ...late("2026-02-10"), ...answers })
const seen = (answers: Answers) => judge({ rows: often, answers: all(answers) })
const perDay = (answers: Answers) => {
  const ground = seen(answers).grounds.find(
    ({ ref, comparison }) => ref.instrument === "gb-t-45251" && ref.anchor === "calls-per-day" && !comparison,
  )
  return ground && (ground.met ? "met" : ground.missing.join())
}
const codes = (answers: Answers) => seen(answers).gaps.map((gap) => gap.what)
const undecided = (answers: Answers) => {
  const found = seen(answers)
  const dossier = { ...found, facts: facts(all(answers)), day: "2026-12-31" } as unknown as Dossier
  return found.counterparties.flatMap((party) => undecidedFor(dossier, party)).map((gap) => gap.question?.key)
}

describe("a guarantor or joint debtor", () => {
  it.each(["guarantor", "joint-debtor"] as const)("%s says that the debt is another's, and no answer contradicts another", (role) => {
    const answers = { role, "claim.1.debtor": "other", "claim.1.unpaid": "yes" }
    expect(codes(answers)).not.toContain("answers-contradict")
    expect(perDay(answers)).toBe("met")
    expect(undecided(answers)).toEqual([])
  })
  it("contradicts themselves where there is no debt at all", () => {
    expect(codes({ role: "guarantor", "claim.1.debtor": "nobody" })).toContain("answers-contradict")
    expect(codes({ role: "borrower-current", "claim.1.debtor": "other" })).toContain("answers-contradict")
  })
  it("keeps the standing of the debt: not due before its day, settled after it was paid", () => {
    expect(perDay({ role: "guarantor", "claim.1.debtor": "other", "claim.1.due": ["2026-06-10"] })).toBeUndefined()
    expect(perDay({ role: "guarantor", "claim.1.debtor": "other", "claim.1.settled": "2026-02-20" })).toBeUndefined()
  })
})
describe("a due day that has passed, with nothing said of payment", () => {
  it.each(["guarantor", "agent", "guardian", "borrower-current"] as const)("%s is asked, and nothing is said before the answer", (role) => {
    expect(perDay({ role })).toBe("due-debtor")
    expect(undecided({ role })).toContain("claim.1.unpaid")
    expect(perDay({ role, "claim.1.unpaid": "yes" })).toBe("met")
    expect(undecided({ role, "claim.1.unpaid": "yes" })).toEqual([])
    // Nothing unpaid now is no word on the days of the calls: the payment days are.
    expect(perDay({ role, "claim.1.unpaid": "no" })).toBe("due-debtor")
    expect(undecided({ role, "claim.1.unpaid": "no" })).toEqual(["claim.1.paid"])
    expect(undecided({ role, "claim.1.unpaid": "no", "claim.1.paid": ["2026-02-09"] })).toEqual([])
  })
  it("is not asked of one who said that it is overdue, nor of one whom the debt does not bind", () => {
    expect(codes({})).not.toContain("unpaid-missing")
    expect(codes({ role: "stranger", "claim.1.debtor": "other" })).not.toContain("unpaid-missing")
  })
})
describe("a loan whose kind decides", () => {
  it("leaves nothing said while a bank's debtor has not told it", () => {
    const bank = { "claim.1.lender-type": "bank" }
    expect(undecided(bank)).toEqual(["claim.1.loan-kind"])
    expect(undecided({ ...bank, "claim.1.loan-kind": "unknown" })).toEqual(["claim.1.loan-kind"])
    expect(undecided({ ...bank, "claim.1.loan-kind": "mortgage-or-car" })).toEqual([])
    expect(undecided({ "claim.1.lender-type": "unknown" })).toContain("claim.1.lender-type")
  })
})
