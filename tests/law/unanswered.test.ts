/** Unanswered attempts of one day: counted from a phone's own log, held against the line of the version in force, for debtors of a due debt alone. */

import { describe, expect, it } from "vitest"
import { blocksOf } from "../../src/engine/documents/blocks.ts"
import type { Row } from "../timeline/course.ts"
import { law } from "./held.ts"
import { type Answers, contacts, groundOf, judge, late, mentioned, met, onTime, type Situation, stranger } from "./situation.ts"

const attempts = "cba-collection-guideline/2026-01-30#unanswered-attempts"
const most = law.versions
  .filter((version) => version.instrument === "cba-collection-guideline")
  .flatMap((version) => version.articles.flatMap((article) => article.provisions))
  .find((unit) => unit.anchor === "unanswered-attempts")?.parameters["unanswered-attempts-per-day-max"] as number
const of = (type: string, answers: Answers): Answers => ({ ...answers, "claim.1.lender-type": type })
const debtor = { ...of("bank", late("2026-01-15")), "claim.1.loan-kind": "other-consumer" }
/** `n` missed calls of one day, half an hour apart from nine. */
const missed = (on: string, n: number): readonly Row[] =>
  contacts(
    on,
    Array.from({ length: n }, (_, i) => `${String(9 + Math.floor(i / 2)).padStart(2, "0")}:${i % 2 ? "30" : "00"}`),
  ).map((row) => ({ ...row, connected: "no" as const, durationS: 0 }))
const logged = [["2026-02-01", "2026-02-28"]] as const
const gaps = (situation: Situation) => judge(situation).gaps.filter((gap) => ["connected-only", "missed-calls-unseen"].includes(gap.what))

describe("unanswered attempts per day", () => {
  it("above the line of the version in force they are a ground, of the days above it alone", () => {
    const rows = [...missed("2026-02-03", most), ...missed("2026-02-05", most + 1)]
    const ground = groundOf({ rows, answers: debtor, logged }, attempts)
    expect([ground?.met, ground?.acts, ground?.events.length]).toEqual([true, { from: "2026-02-05", to: "2026-02-05" }, most + 1])
    expect(ground?.established.find(({ element }) => element === "unanswered-calls-per-day")?.when?.value).toBe(most)
  })
  it("are silent at the line, for answered calls, and for calls of which no source tells", () => {
    expect(met({ rows: missed("2026-02-03", most), answers: debtor, logged })).not.toContain(attempts)
    const answered = missed("2026-02-03", most + 1).map((row) => ({ ...row, connected: "yes" as const, durationS: 9 }))
    expect(met({ rows: answered, answers: debtor, logged })).not.toContain(attempts)
    const untold = missed("2026-02-03", most + 1).map((row) => ({ ...row, connected: "unknown" as const, durationS: -1 }))
    expect(met({ rows: untold, answers: debtor, logged })).not.toContain(attempts)
  })
  it.each([
    ["bank", "2026-01-29", false],
    ["bank", "2026-01-30", true],
    ["card", "2026-01-30", true],
    ["consumer-finance", "2026-02-03", false],
    ["unlicensed", "2026-02-03", false],
  ])("for a %s on %s: %s", (type, on, expected) => {
    const rows = missed(on, most + 1)
    expect(met({ rows, answers: of(type, debtor), logged }).includes(attempts)).toBe(expected)
  })
  it("are never mentioned, met or not, to one who owes nothing that is due", () => {
    for (const answers of [stranger, onTime(["2026-02-20"]), { ...debtor, role: "listed-contact", "claim.1.debtor": "other" }])
      for (const n of [1, most + 1])
        expect(mentioned({ rows: missed("2026-02-03", n), answers: of("bank", answers), logged })).not.toContain(attempts)
  })
  it("are not added up over several numbers of the person", () => {
    const two = { ...debtor, phone: ["15400000001", "15400000002"] }
    const ground = groundOf({ rows: missed("2026-02-03", most + 1), answers: two, logged }, attempts)
    expect([ground?.met, ground?.missing]).toEqual([false, ["unanswered-calls-per-day"]])
  })
})

describe("where only carriers' lists are at hand", () => {
  const rows = contacts("2026-02-03", ["10:00"])
  it("missed calls are a gap, not an absence", () => {
    expect(gaps({ rows, answers: debtor, covered: logged }).map((gap) => [gap.what, blocksOf(gap)])).toEqual([
      ["connected-only", ["unanswered-calls-per-day"]],
    ])
    expect(gaps({ rows, answers: of("bank", stranger), covered: logged }).map(blocksOf)).toEqual([[]])
  })
  it("the days without a phone's own log are named", () => {
    const course = [...rows, ...contacts("2026-02-20", ["10:00"])]
    const found = gaps({ rows: course, answers: debtor, covered: logged, logged: [["2026-02-10", "2026-02-28"]] })
    expect(found.map(({ what, params }) => [what, params])).toEqual([["missed-calls-unseen", { from: "2026-02-03", to: "2026-02-09" }]])
    expect(gaps({ rows: course, answers: debtor, logged })).toEqual([])
  })
})
