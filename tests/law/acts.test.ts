/** Which contacts are called acts, and what an inference of this tool may never be: an accusation. */
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { citable, isOpen } from "../../src/engine/documents/sections/matter.ts"
import type { Ground } from "../../src/engine/grounds/ground.ts"
import type { Elements } from "../../src/engine/law/instrument.ts"
import { loadLaw } from "../../src/engine/law/load.ts"
import { law, lawFiles } from "./held.ts"
import { type Answers, contacts, daily, effect, judge, late, onTime, type Situation, stranger, victim } from "./situation.ts"

const refused = (...at: readonly string[]): Answers => ({ "claim.1.refused": at.map((moment) => `${moment}:00+08:00`) })
const name = ({ ref }: Ground): string => `${ref.instrument}#${ref.anchor}`
const named = (list: readonly Ground[]): readonly string[] => [...new Set(list.map(name))]
const cited = (situation: Situation) => named(judge(situation).grounds.filter(citable))
const asked = (situation: Situation) => named(judge(situation).grounds.filter(isOpen))
const hinted = (situation: Situation) => named(judge(situation).grounds.filter((ground) => ground.inferred))
const actsOf = (situation: Situation, wanted: string) => judge(situation).grounds.find((ground) => name(ground) === wanted)?.acts
const peace = ["civil-code#privacy", "civil-code#peace"]
const noBasis = ["civil-code#processing-conditions", "personal-information-protection#lawful-basis"]

const definitions = new Map(
  law.versions
    .filter((version) => version.kind === "本工具尺度")
    .flatMap((version) => version.articles.flatMap((article) => article.provisions))
    .flatMap((unit) => (unit.elements ? [[unit.anchor, unit.elements] as const] : [])),
)
/** Whether nothing can meet a tree without this element. */
const requires = (tree: Elements, wanted: string): boolean => {
  if ("all" in tree) return tree.all.some((part) => requires(part, wanted))
  if ("any" in tree) return tree.any.every((part) => requires(part, wanted))
  if ("unless" in tree) return requires(tree.then, wanted)
  const definition = definitions.get(tree.element)
  return tree.element === wanted || (definition !== undefined && requires(definition, wanted))
}

describe("acts are dated by the elements", () => {
  const rows = daily("2026-03-02", 8, ["10:00"])
  it("the use of a number is unlawful from the day on which its user was refused", () => {
    const situation = { rows, answers: { ...victim, ...refused("2026-03-05T12:00") } }
    expect(actsOf(situation, "personal-information-protection#unlawful-use")).toEqual({ from: "2026-03-06", to: "2026-03-09" })
  })
  it("what needs no refusal still speaks of the whole course", () => {
    const situation = { rows, answers: { ...stranger, ...refused("2026-03-05T12:00") } }
    expect(actsOf(situation, "personal-information-protection#lawful-basis")).toEqual({ from: "2026-03-02", to: "2026-03-09" })
  })
  it("a branch by the yardstick alone does not widen one that is sound", () => {
    const situation = { rows, answers: { ...stranger, ...refused("2026-03-05T12:00") } }
    expect(actsOf(situation, "civil-code#peace")).toEqual({ from: "2026-03-06", to: "2026-03-09" })
    expect(actsOf({ rows, answers: stranger }, "civil-code#peace")).toEqual({ from: "2026-03-02", to: "2026-03-09" })
  })
  it("the law names provisions that require a refusal", () => {
    const units = law.versions.flatMap((version) => version.articles.flatMap((article) => article.provisions))
    const bound = units.filter((unit) => unit.elements && requires(unit.elements, "refusal-ignored")).map((unit) => unit.anchor)
    expect(bound).toContain("unlawful-use")
  })
  it("no act of a ground that requires a refusal, or is shown by one, is earlier than the first refusal", () => {
    const moment = fc.record({ day: fc.integer({ min: 0, max: 40 }), hour: fc.integer({ min: 0, max: 23 }) })
    const at = ({ day, hour }: { day: number; hour: number }): string =>
      new Date(Date.UTC(2025, 11, 10 + day, hour)).toISOString().slice(0, 16)
    const people = [stranger, victim, { ...stranger, role: "relative" }, { ...onTime(["2026-02-25"]), ...effect }, { ...victim, ...effect }]
    let seen = 0
    fc.assert(
      fc.property(
        fc.array(fc.tuple(moment, fc.boolean()), { minLength: 1, maxLength: 14 }),
        fc.array(moment, { minLength: 1, maxLength: 3 }),
        fc.constantFrom<Answers>(...people),
        (called, told, answers) => {
          const rows = called.flatMap(([when, byMessage]) =>
            contacts(at(when).slice(0, 10), [at(when).slice(11)], byMessage ? "sms" : "call"),
          )
          const refusals = told.map(at).sort()
          const { grounds, timeline } = judge({ rows, answers: { ...answers, ...refused(...refusals) } })
          const first = Date.parse(`${refusals[0]}:00Z`) / 1000
          for (const ground of grounds.filter((one) => one.met && one.provision.elements)) {
            if (!requires(ground.provision.elements as Elements, "refusal-ignored")) continue
            seen += 1
            // Clock times of the timeline are those of the wall, as the refusals are written.
            for (const row of ground.events) expect(timeline.at[row] as number).toBeGreaterThanOrEqual(first)
          }
        },
      ),
      { numRuns: 60, seed: 7 },
    )
    expect(seen).toBeGreaterThan(20)
  })
  it("legs that hold for other contacts each show nothing together", () => {
    const pipl = "personal-information-protection/2021-11-01.md"
    const files = lawFiles.map((file) =>
      file.path === pipl
        ? { ...file, text: file.text.replace("all(contacted, not-the-debtor, refusal-ignored)", "all(refusal-ignored, quiet-hours)") }
        : file,
    )
    const both = (rows: Situation["rows"]) => {
      const { grounds } = judge({ rows, answers: { ...stranger, ...refused("2026-03-05T12:00") } }, loadLaw(files, "d"))
      const { met, missing, acts } = grounds.find((one) => name(one) === "personal-information-protection#unlawful-use") as Ground
      return { met, missing, acts }
    }
    const [night, day] = [contacts("2026-03-04", ["23:00"]), contacts("2026-03-06", ["10:00"])]
    expect(both([...night, ...day])).toMatchObject({ met: false, missing: ["quiet-hours"] })
    expect(both([...night, ...day, ...contacts("2026-03-07", ["23:00"])])).toEqual({
      met: true,
      missing: [],
      acts: { from: "2026-03-07", to: "2026-03-07" },
    })
  })
})

describe("what only this tool's yardstick finds is never called a breach", () => {
  it("two early calls to a late debtor, when no norm named the night", () => {
    const situation = { rows: daily("2022-03-02", 2, ["07:30"]), answers: { ...late("2022-02-10"), "claim.1.lender-type": "bank" } }
    expect([cited(situation), asked(situation), hinted(situation)]).toEqual([[], [], []])
  })
  it("early calls to a late debtor under a norm: the norm, and no law", () => {
    const situation = {
      rows: daily("2026-03-02", 3, ["06:30", "10:00", "14:00"]),
      answers: { ...late("2026-02-10"), ...refused("2026-03-02T12:00") },
    }
    expect(cited(situation)).toEqual(["gb-t-45251#quiet-hours"])
    expect(hinted(situation)).toEqual(peace)
    expect(asked(situation)).toEqual([])
  })
  it("nights before the first norm do not count beside those after it", () => {
    const rows = [...contacts("2024-05-13", ["23:10"]), ...contacts("2024-05-14", ["23:10"]), ...contacts("2024-05-15", ["23:10"])]
    expect(hinted({ rows, answers: late("2024-04-10") })).toEqual([])
    const more = [...rows, ...contacts("2024-05-16", ["23:10"])]
    const found = judge({ rows: more, answers: late("2024-04-10") }).grounds.find((ground) => ground.inferred)
    expect(found?.acts).toEqual({ from: "2024-05-15", to: "2024-05-16" })
  })
  it("one call at night is nothing", () => {
    const situation = { rows: contacts("2026-06-03", ["22:10"]), answers: stranger }
    expect(cited(situation)).toEqual(noBasis)
    expect(hinted(situation)).toEqual([])
  })
  it("nor is one call after a refusal an intrusion", () => {
    const situation = {
      rows: [...contacts("2026-06-03", ["10:10"]), ...contacts("2026-06-05", ["10:10"])],
      answers: { ...stranger, ...refused("2026-06-04T12:00") },
    }
    expect(cited(situation).filter((one) => peace.includes(one))).toEqual([])
    expect(cited(situation)).toContain("personal-information-protection#unlawful-use")
  })
  it("four attempts on one day before the due day are asked about", () => {
    const situation = { rows: contacts("2026-06-10", ["09:00", "11:00", "13:00", "15:00"]), answers: onTime(["2026-06-30"]) }
    expect([cited(situation), asked(situation)]).toEqual([[], peace])
  })
  it("many calls to a stranger who never refused are asked about, beside the missing basis", () => {
    const situation = { rows: daily("2026-06-10", 5, ["10:00"]), answers: stranger }
    expect(cited(situation)).toEqual(noBasis)
    expect(asked(situation)).toEqual([...peace, "consumer-finance-companies#third-persons"])
  })
  it("no basis and a refusal passed over again and again stay a breach", () => {
    const answers = { ...stranger, ...refused("2026-06-10T12:00") }
    expect(cited({ rows: daily("2026-06-10", 5, ["10:00"]), answers })).toEqual([
      ...peace,
      "civil-code#processing-conditions",
      "consumer-finance-companies#third-persons",
      "personal-information-protection#unlawful-use",
      "personal-information-protection#lawful-basis",
    ])
  })
  it("twenty calls a day to a late debtor are asked about", () => {
    const times = Array.from({ length: 22 }, (_, i) => `${String(9 + Math.floor(i / 2)).padStart(2, "0")}:${i % 2 ? "30" : "00"}`)
    const answers = { ...late("2026-05-01"), "claim.1.lender-type": "unlicensed", ...effect }
    const situation = { rows: daily("2026-07-01", 2, times), answers }
    expect(cited(situation)).toEqual([])
    expect(asked(situation)).toEqual([...peace, "public-security-penalties#harassment"])
  })
})

describe("a unit has no privacy, no personal information and no name of a person", () => {
  const rows = daily("2026-05-07", 5, ["09:10", "15:20", "16:20", "17:20"])
  const frontDesk = { ...stranger, role: "employer", ...effect, ...refused("2026-05-08T12:00") }
  const unit = { rows, answers: { ...frontDesk, "claim.1.debtor": "other", "called-unit": "yes" } }
  const natural = /^(civil-code#(privacy|peace|name|processing-conditions)|personal-information-protection#)/
  it("asks whoever answers for an employer, and cites nothing of a person's before", () => {
    const found = judge({ rows, answers: frontDesk })
    expect(found.gaps.map((gap) => gap.question?.key)).toContain("called-unit")
    expect(named(found.grounds.filter((ground) => ground.met)).filter((one) => natural.test(one))).toEqual([])
    expect(found.grounds.find((ground) => name(ground) === "civil-code#peace")?.missing).toEqual(["natural-person"])
  })
  it("a unit's telephone: what protects persons is not mentioned, what does not is", () => {
    const found = judge(unit)
    expect(named([...found.grounds, ...found.apart]).filter((one) => natural.test(one))).toEqual([])
    expect(cited(unit)).toEqual([
      "consumer-finance-companies#third-persons",
      "consumer-finance-companies#collection-conduct",
      "gb-t-45251#contact-persons",
    ])
    expect(found.grounds.find((ground) => name(ground) === "public-security-penalties#unit-order")?.missing).toEqual([
      "disturbs-unit-order",
    ])
  })
  it("a person's own telephone, called at work, is a person's", () => {
    expect(cited({ rows, answers: { ...frontDesk, "called-unit": "no" } })).toEqual(expect.arrayContaining(peace))
  })
  it("nobody else is asked, or told of the order of units", () => {
    const found = judge({ rows, answers: stranger })
    expect(found.gaps.map((gap) => gap.question?.key)).not.toContain("called-unit")
    expect(named(found.grounds)).not.toContain("public-security-penalties#unit-order")
  })
})
