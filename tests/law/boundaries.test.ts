/** Where one step decides: a settled debt after a refusal, a stranger to one of two debts, the last day of one course. */
import { describe, expect, it } from "vitest"
import { addDays, type Day } from "../../src/engine/case/time.ts"
import { citable } from "../../src/engine/documents/sections/matter.ts"
import { type Answers, contacts, daily, judge, late, lender, onTime, stranger } from "./situation.ts"

const refused: Answers = { "claim.1.refused": "2026-03-05T12:00:00+08:00" }

describe("contacts after a refusal", () => {
  // Two contacts after it: without the refusal they are no pattern of anything.
  const rows = contacts("2026-03-10", ["10:00", "15:00"])
  const found = (answers: Answers) =>
    judge({ rows, answers }).grounds.flatMap((ground) =>
      ground.ref.anchor === "peace" ? [[ground.position, ground.established.some(({ element }) => element === "refusal-ignored")]] : [],
    )
  const { "claim.1.due": _due, "claim.1.paid": _paid, ...borrower } = onTime(["2026-02-10"])
  const settled: Answers = { ...borrower, role: "borrower-settled", "claim.1.settled": "2026-02-10" }
  it("count for a debt that is settled, since there is nothing to remind of", () => {
    expect(found({ ...settled, ...refused })).toEqual([["settled", true]])
    expect(found(settled)).toEqual([["settled", false]])
  })
  it("do not count for a debt that is due", () => {
    expect(found({ ...late("2026-02-10"), ...refused }).filter(([, shown]) => shown)).toEqual([])
  })
})

describe("the borrower of one of two debts", () => {
  const other = "057110000077"
  const rows = [...daily("2026-03-10", 4, ["10:00"]), ...daily("2026-03-10", 4, ["11:00"]).map((row) => ({ ...row, number: other }))]
  const second: Answers = {
    "claim.2.lender": "远山小贷",
    "claim.2.lender-type": "micro-loan",
    "claim.2.numbers": [other],
    "claim.2.debtor": "nobody",
  }
  const positions = (answers: Answers) => {
    const { grounds } = judge({ rows, answers })
    return Object.fromEntries(
      ["claim-1", "claim-2"].map((claim) => [claim, [...new Set(grounds.filter((one) => one.claim === claim).map((one) => one.position))]]),
    )
  }
  it("is a stranger to the other, which no conflict keeps from being cited", () => {
    const answers = { ...late("2026-02-10"), ...second }
    expect(positions(answers)).toEqual({ "claim-1": ["due"], "claim-2": ["outsider"] })
    const cited = judge({ rows, answers }).grounds.filter((one) => one.claim === "claim-2" && citable(one))
    expect(cited.map((one) => one.ref.anchor)).toContain("lawful-basis")
  })
  it("who borrowed nothing of the only debt contradicts the role, and nothing is cited", () => {
    const answers = { ...late("2026-02-10"), "claim.1.debtor": "nobody" }
    const { grounds } = judge({ rows: rows.filter((row) => row.number === lender), answers })
    expect([...new Set(grounds.map((one) => one.position))]).toEqual(["conflict"])
    expect(grounds.filter(citable)).toEqual([])
  })
})

describe("one course across the day on which the Civil Code began", () => {
  const answers: Answers = { ...stranger, "claim.1.lender-type": "bank" }
  const last = "2020-10-03" as Day
  const course = (began: Day) =>
    judge({ rows: [...daily(addDays(last, -3), 4, ["10:00"]), ...daily(began, 4, ["10:00"])], answers })
      .grounds.filter((ground) => ground.met && ground.ref.instrument === "civil-code" && ground.ref.anchor === "privacy")
      .map(({ acts }) => acts.from)
  it("goes on after ninety days without a contact, the most that the yardstick allows, and not after ninety-one", () => {
    expect(addDays(last, 90)).toBe("2021-01-01")
    expect(course(addDays(last, 90))).toEqual([addDays(last, -3)])
    expect(course(addDays(last, 91))).toEqual([addDays(last, 91)])
  })
})
