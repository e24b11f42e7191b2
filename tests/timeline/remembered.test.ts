/** What is remembered of a record gives what making it anew gives, whatever answers came in between. */
import fc from "fast-check"
import { expect, it } from "vitest"
import { build } from "../../src/engine/timeline/build.ts"
import { listened } from "../../src/engine/timeline/listened.ts"
import { thresholds } from "../law/thresholds.ts"
import { facts, type Row, source } from "./course.ts"

const rows: readonly Row[] = [
  { at: "2026-01-05 09:00:00", number: "16100000001", durationS: 20 },
  { at: "2026-01-05 10:00:00", number: "10690000338011", kind: "sms", text: "【云杉消费金融】您的借款已逾期3天，请尽快还款。" },
  { at: "2026-01-06 09:00:00", number: "10690000338012", kind: "sms", text: "【青禾小贷】您的借款已逾期5天，请尽快还款。" },
  { at: "2026-01-07 09:00:00", number: "16100000002", direction: "unknown" },
]
const answers = fc.record(
  {
    role: fc.constantFrom("borrower-current", "stranger"),
    "claim.1.lender": fc.constantFrom("云杉消费金融", "青禾小贷"),
    "claim.1.numbers": fc.constantFrom("16100000001", "161*"),
    "claim.1.due": fc.constantFrom("2026-01-10", "2026-02-10"),
    "claim.2.lender": fc.constantFrom("青禾小贷", "红松金服"),
    "claim.1.refused": fc.constantFrom("2026-01-05T12:00", "2026-01-06T12:00"),
  },
  { requiredKeys: [] },
)
const told = ({ timeline, claims, counterparties, loans }: ReturnType<typeof build>): string =>
  JSON.stringify([
    timeline.size,
    timeline.groups.map(({ rows: its, ...group }) => [group, [...its]]),
    Array.from({ length: timeline.size }, (_, row) => timeline.event(row)),
    claims,
    counterparties,
    loans.map((loan) => [loan, loan.standingOn("2026-01-20" as never)]),
  ])

it("the same record with answer after answer", () => {
  const record = source(1, rows)
  fc.assert(
    fc.property(fc.array(answers, { minLength: 1, maxLength: 6 }), (course) => {
      for (const given of course) {
        const stated = facts(given as Record<string, string>)
        expect(told(build([record], stated, thresholds))).toBe(told(build([source(1, rows)], stated, thresholds)))
      }
    }),
    { numRuns: 60 },
  )
})
it("is kept while what was asked for is the same, and made anew when it is not", () => {
  const record = source(1, rows)
  const base = { "claim.1.lender": "云杉消费金融", "claim.1.numbers": "161*" }
  const { timeline } = build([record], facts(base), thresholds)
  expect(build([record], facts({ ...base, "claim.1.due": "2026-02-10" }), thresholds).timeline).toBe(timeline)
  expect(build([record], facts({ ...base, "claim.1.numbers": "16100000001" }), thresholds).timeline).not.toBe(timeline)
  expect(build([source(1, rows)], facts(base), thresholds).timeline).not.toBe(timeline)
})
it("gives a group again whose rows stayed, and makes it anew where one came or went", () => {
  const record = source(1, [...rows, ...["15400000003", "15400000004"].map((number): Row => ({ at: "2026-01-08 09:00:00", number }))])
  const groupsOf = (numbers: readonly string[]) => {
    const { timeline } = build([record], facts({ "claim.1.lender": "云杉消费金融", "claim.1.numbers": numbers }), thresholds)
    return new Map(timeline.groups.map((group) => [group.title, group]))
  }
  const before = groupsOf(["16100000001"])
  const after = groupsOf(["16100000001", "15400000003"])
  expect(before.get("15400000003")?.rows.length).toBe(1)
  expect(after.get("15400000003")).toBeUndefined()
  expect(after.get("15400000004")).toBe(before.get("15400000004"))
  expect(after.get("云杉消费金融")).not.toBe(before.get("云杉消费金融"))
  expect(after.get("云杉消费金融")?.rows.length).toBe((before.get("云杉消费金融")?.rows.length ?? 0) + 1)
})
it("notices every answer that was asked for, and no other", () => {
  const asked = listened(facts({ role: "stranger", name: "周以宁" }))
  expect([asked.facts.role?.value, asked.facts.one("name")?.value, asked.facts.many("phone").length]).toEqual(["stranger", "周以宁", 0])
  expect(asked.alike(facts({ role: "stranger", name: "周以宁", effect: "x" }))).toBe(true)
  for (const other of [
    { role: "agent", name: "周以宁" },
    { role: "stranger", name: "周宁" },
    { role: "stranger", name: "周以宁", phone: "15400000001" },
  ])
    expect(asked.alike(facts(other as Record<string, string>))).toBe(false)
})
