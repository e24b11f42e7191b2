/** What is counted day by day adds up to the whole, wherever the days are cut; and a lawful reminder stays without a ground. */
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { addDays, type Day, numberOfDay } from "../../src/engine/case/time.ts"
import type { Dossier } from "../../src/engine/dossier.ts"
import { measureAll } from "../../src/engine/rules/index.ts"
import type { Finding } from "../../src/engine/rules/rule.ts"
import { datedDays } from "../../src/engine/timeline/rows.ts"
import { derivedTexts, takeIn } from "../golden/derived.ts"
import { caseFolders, lawFiles, read } from "../golden/given.ts"
import { openForGolden } from "../golden/open.ts"
import { night } from "../timeline/course.ts"

const law = lawFiles()
const open = async (folder: string) => {
  const given = read(folder)
  const engine = await openForGolden(law, given.day)
  await takeIn(engine, given)
  return { engine, given }
}
/** Measures that are sums over acts; maxima, nights and numbers are not. */
const sums: Readonly<Record<string, readonly string[]>> = {
  "calls-per-day": ["calls", "connected", "unanswered", "days", "durationS"],
  "quiet-hours": ["contacts", "calls", "messages"],
  "after-refusal": ["contacts", "calls", "messages", "days"],
  "before-due": ["contacts", "calls", "messages", "days"],
  "wrong-addressee": ["contacts", "calls", "messages", "messagesNamingOther", "days"],
}
const totals = (findings: readonly Finding[]): Record<string, number> => {
  const sum: Record<string, number> = {}
  for (const finding of findings.filter((one) => one.attributed))
    for (const name of sums[finding.rule] ?? []) {
      const key = `${finding.rule} ${finding.counterparty} ${name}`
      const value = Number(finding.measures[name]?.value ?? 0)
      if (value !== 0) sum[key] = (sum[key] ?? 0) + value
    }
  return sum
}
const measured = ({ timeline, facts, loans, claims, refusals }: Dossier, from: Day, to: Day): readonly Finding[] =>
  measureAll({ timeline, acts: { from, to }, facts, loans, claims, refusals, parameters: night })

describe.each(caseFolders())("%s", (folder) => {
  it("counts of any slices of days add up to the whole", async () => {
    const { engine, given } = await open(folder)
    const dossier = await engine.dossier(given.name, { day: given.day })
    const course = datedDays(dossier.timeline)
    const [from, to] = [course?.from as Day, course?.to as Day]
    const whole = totals(measured(dossier, from, to))
    const length = numberOfDay(to) - numberOfDay(from)
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1, max: Math.max(1, length) }), { maxLength: 6 }), (cuts) => {
        const starts = [0, ...cuts.filter((cut) => cut <= length).sort((a, b) => a - b)]
        const slices = starts.map(
          (start, i) => [addDays(from, start), starts[i + 1] === undefined ? to : addDays(from, (starts[i + 1] as number) - 1)] as const,
        )
        expect(totals(slices.flatMap(([first, last]) => measured(dossier, first, last)))).toEqual(whole)
      }),
      { numRuns: 40 },
    )
    if (folder.startsWith("examples/")) expect(Object.keys(whole).length).toBeGreaterThan(0)
  })
})

describe("silence", () => {
  it("a lawful reminder has no ground, no complaint, no notice, and the papers say so", async () => {
    const { engine, given } = await open("examples/4-lawful-reminder")
    const dossier = await engine.dossier(given.name, { day: given.day })
    expect(dossier.grounds.filter((ground) => ground.met)).toEqual([])
    const texts = await derivedTexts(engine, given.name, given.day)
    expect(
      Object.keys(texts)
        .filter((path) => path.startsWith("documents/"))
        .sort(),
    ).toEqual(["documents/contact-statistics.md", "documents/evidence-list.md"])
    expect(texts["documents/contact-statistics.md"]).toContain("在现有材料覆盖的范围内未发现")
    expect(texts["not-drafted.tsv"]).toContain("regulator-complaint\tparty-1\tnothing-found")
    expect(Object.values(texts).join("\n")).not.toMatch(/涉嫌|违法|不符合《/)
  })
  it("what one company did is never told of another", async () => {
    const { engine, given } = await open("cases/two-claims")
    const texts = await derivedTexts(engine, given.name, given.day)
    const complaint = texts["documents/regulator-complaint-party-1.md"] ?? ""
    for (const foreign of ["青禾小贷", "02510447101", "10690000661203", "5月20日", "5月19日"]) expect(complaint).not.toContain(foreign)
    expect(texts["documents/regulator-complaint-party-2.md"]).toBeUndefined()
  })
  it("without answers nothing is attributed, since even a signature waits for the word of the person; no provision is cited, and every gap asks", async () => {
    const { engine, given } = await open("cases/no-answers")
    const dossier = await engine.dossier(given.name, { day: given.day })
    expect(dossier.timeline.groups.filter((group) => group.attributed).map((group) => group.rows.length)).toEqual([])
    expect(dossier.grounds.filter((ground) => ground.met)).toEqual([])
    expect(dossier.gaps.flatMap((gap) => gap.question?.key ?? [])).toEqual(
      expect.arrayContaining(["role", "claim.1.lender", "claim.1.debtor", "claim.1.numbers"]),
    )
  })
  it("a course over New Year 2026 cites each version for the acts of its own days alone", async () => {
    const { engine, given } = await open("examples/1-before-due")
    const { grounds } = await engine.dossier(given.name, { day: given.day })
    const penalties = grounds.filter((ground) => ground.ref.instrument === "public-security-penalties")
    expect(new Set(penalties.map((ground) => ground.ref.effective)).size).toBe(2)
    // The law of 2012 asks for messages; those of December were invited by the refusal of calls.
    expect(new Set(penalties.filter((ground) => ground.met).map((ground) => ground.ref.effective))).toEqual(new Set(["2026-01-01"]))
    for (const ground of penalties) {
      if (ground.ref.effective === "2026-01-01") expect(ground.acts.from >= "2026-01-01").toBe(true)
      else expect((ground.acts.to ?? "9999") < "2026-01-01").toBe(true)
    }
  })
})
