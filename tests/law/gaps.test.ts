/** Gaps that the situations of the causes do not show, and that every element which a gap leaves open is one of the law's. */
import { expect, it } from "vitest"
import { gapKinds } from "../../src/engine/gaps/index.ts"
import { elementOf } from "../../src/engine/grounds/elements/index.ts"
import { law } from "./held.ts"
import { contacts, daily, judge, late, onTime, stranger } from "./situation.ts"

const gapIn = (code: string, situation: Parameters<typeof judge>[0]) => judge(situation).gaps.find((gap) => gap.what === code)
const rows = contacts("2026-03-10", ["10:00"])

it("whoever is called as an employer is asked whether it is a unit's telephone", () => {
  const answers = { ...stranger, role: "employer" }
  expect(gapIn("called-unit-missing", { rows, answers })?.question).toEqual({ key: "called-unit", type: "yes-no" })
  for (const said of ["yes", "no"])
    expect(gapIn("called-unit-missing", { rows, answers: { ...answers, "called-unit": said } })).toBeUndefined()
  expect(gapIn("called-unit-missing", { rows, answers: stranger })).toBeUndefined()
})
it("a case without any call or message says so, and one with a single message does not", () => {
  expect(gapIn("no-contacts", { rows: [], answers: { role: "stranger" } })?.how).toMatch(/详单|短信/)
  expect(gapIn("no-contacts", { rows: contacts("2026-03-10", ["10:00"], "sms"), answers: { role: "stranger" } })).toBeUndefined()
})
it("a debtor is asked for the kind of lender, and nobody else is", () => {
  const { "claim.1.lender-type": _, ...untyped } = onTime(["2026-03-20"])
  const asked = { key: "claim.1.lender-type", type: "choice" }
  expect(gapIn("lender-type-missing", { rows, answers: untyped })?.question).toEqual(asked)
  expect(gapIn("lender-type-missing", { rows, answers: { ...untyped, "claim.1.lender-type": "unknown" } })?.question).toEqual(asked)
  expect(gapIn("lender-type-missing", { rows, answers: onTime(["2026-03-20"]) })).toBeUndefined()
  expect(gapIn("lender-type-missing", { rows, answers: { ...stranger, "claim.1.lender-type": "unknown" } })).toBeUndefined()
})
it("an instalment that was late when the side last called is asked about until it is said whether it was paid", () => {
  const answers = onTime(["2026-03-01"], [])
  expect(gapIn("unpaid-missing", { rows: daily("2026-03-10", 2, ["10:00"]), answers })?.question?.key).toBe("claim.1.unpaid")
  expect(gapIn("unpaid-missing", { rows: daily("2026-03-10", 2, ["10:00"]), answers: late("2026-03-01") })).toBeUndefined()
  expect(gapIn("unpaid-missing", { rows: daily("2026-02-10", 2, ["10:00"]), answers })).toBeUndefined()
})
it("every element that a gap leaves open is known to the program or to the law", () => {
  const anchors = new Set(
    law.versions.flatMap((version) => version.articles.flatMap(({ provisions }) => provisions.map((unit) => unit.anchor))),
  )
  const named = gapKinds.flatMap(({ leavesOpen }) =>
    leavesOpen.flatMap((need) => (need.startsWith("element:") ? [need.slice("element:".length)] : [])),
  )
  expect(named.length).toBeGreaterThan(10)
  expect(named.filter((id) => !elementOf(id) && !law.materials.has(id) && !anchors.has(id))).toEqual([])
})
