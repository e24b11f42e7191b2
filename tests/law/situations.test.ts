/** Situations that a lawyer would try: before 2021, the lender's own rules, name and credit, requests that are no breach, criminal law. */
import { describe, expect, it } from "vitest"
import { citable } from "../../src/engine/documents/sections/matter.ts"
import { elementFill, elements } from "../../src/engine/grounds/elements/index.ts"
import { leavesOf } from "../../src/engine/law/elements.ts"
import { law } from "./held.ts"
import { type Answers, contacts, daily, effect, judge, late, met, onTime, type Situation, stranger, victim } from "./situation.ts"

const refused = (...at: readonly string[]): Answers => ({ "claim.1.refused": at.map((moment) => `${moment}:00+08:00`) })
const lenderType = (type: string): Answers => ({ "claim.1.lender-type": type })
const apart = (situation: Situation) => judge(situation).apart
const requests = (situation: Situation): readonly string[] => [
  ...new Set(
    apart(situation)
      .filter((ground) => ground.met && ground.provision.use === "请求")
      .map((ground) => `${ground.ref.instrument}#${ground.ref.anchor}`),
  ),
]
const units = law.versions.flatMap((version) =>
  version.articles.flatMap((article) => article.provisions.map((unit) => ({ version, unit }))),
)

describe("the trees", () => {
  it("every element that cannot be shown by measures says which question or errand fills it", () => {
    const measured = /^(contacted|repeated-contact|messages|calls-per-day|connected-calls-per-day|calls-burst|quiet-hours|night-contact)$/
    const silent = [...Object.keys(elements), ...law.materials.keys()].filter((id) => !measured.test(id) && !elementFill(law, id)?.how)
    expect(silent).toEqual([])
  })
  it("every unit that may be cited as breached names the right it protects, the mere order of streets and damages apart", () => {
    const nameless = units
      .filter(({ version, unit }) => unit.elements && version.kind !== "本工具尺度" && !unit.right)
      .map(({ version, unit }) => `${version.instrument}#${unit.anchor}`)
    expect([...new Set(nameless)].sort()).toEqual([
      "civil-code#mental-distress",
      "public-security-penalties#provocation",
      "public-security-penalties#unit-order",
      "tort-liability#claim",
      "tort-liability#mental-distress",
    ])
  })
  it("the criminal law is only told, and always lacks what its authorities decide", () => {
    const crimes = units.filter(({ version, unit }) => version.instrument === "criminal" && unit.elements)
    expect(crimes.length).toBeGreaterThan(0)
    for (const { unit } of crimes) {
      expect(unit.use).toBe("提示")
      expect(leavesOf(unit.elements as NonNullable<typeof unit.elements>).map((leaf) => leaf.element)).toContain("serious-circumstances")
    }
  })
})

describe("acts before 2021", () => {
  const rows = daily("2020-11-02", 4, ["10:00"])
  const answers = { ...stranger, ...lenderType("bank") }
  it("are judged by the texts of their days, each once", () => {
    expect(met({ rows, answers })).toEqual([
      "general-provisions-of-civil-law/2017-10-01#privacy",
      "general-provisions-of-civil-law/2017-10-01#processing-conditions",
      "tort-liability/2010-07-01#privacy",
    ])
  })
  it("are not told that the Civil Code is not held", () => {
    expect(judge({ rows, answers }).notHeld.map((entry) => entry.instrument)).toEqual([
      "bank-consumer-protection",
      "personal-information-protection",
    ])
  })
  it("before October 2017 the Tort Law alone", () => {
    expect(met({ rows: daily("2016-11-02", 4, ["10:00"]), answers })).toEqual(["tort-liability/2010-07-01#privacy"])
  })
  const privacy = (situation: Situation) =>
    judge(situation)
      .grounds.filter((ground) => ground.met && ground.ref.anchor === "privacy")
      .map(({ ref, acts, continues }) => [ref.instrument, acts.from, acts.to, continues?.article])
  it("a course that goes on across the change is the code's, by the rule on its time", () => {
    expect(privacy({ rows: daily("2020-12-28", 8, ["10:00"]), answers })).toEqual([
      ["civil-code", "2020-12-28", "2021-01-04", "第一条第三款"],
    ])
  })
  it("acts that ended long before stay with the texts of their days", () => {
    const situation = { rows: [...daily("2020-06-01", 4, ["10:00"]), ...daily("2021-02-01", 4, ["10:00"])], answers }
    expect(privacy(situation)).toEqual([
      ["civil-code", "2021-02-01", "2021-02-04", undefined],
      ["general-provisions-of-civil-law", "2020-06-01", "2020-06-04", undefined],
      ["tort-liability", "2020-06-01", "2020-06-04", undefined],
    ])
  })
  it("of a course with a break, the part after it is the code's", () => {
    const rows = [...daily("2020-06-01", 4, ["10:00"]), ...daily("2020-12-20", 20, ["10:00"])]
    expect(privacy({ rows, answers })).toEqual([
      ["civil-code", "2020-12-20", "2021-01-08", "第一条第三款"],
      ["general-provisions-of-civil-law", "2020-06-01", "2020-06-04", undefined],
      ["tort-liability", "2020-06-01", "2020-06-04", undefined],
    ])
  })
})

describe("the rules for one kind of lender", () => {
  const rows = daily("2026-03-10", 4, ["10:00"])
  const told = { ...stranger, ...refused("2026-03-11T12:00") }
  const third = (answers: Answers) => met({ rows, answers }).filter((ground) => ground.endsWith("#third-persons"))
  it.each([
    ["consumer-finance", ["consumer-finance-companies/2024-04-18#third-persons"]],
    ["card", ["credit-cards/2011-01-13#third-persons"]],
    ["bank", []],
    ["micro-loan", ["micro-loan-companies/2025-01-17#third-persons"]],
    ["unlicensed", []],
    ["unknown", []],
  ])("%s: collecting from unrelated persons", (type, expected) => expect(third({ ...told, ...lenderType(type) })).toEqual(expected))
  it("speaks of wrong numbers only once told or repeated", () => {
    expect(met({ rows: contacts("2026-03-10", ["10:00", "15:00"]), answers: stranger }).some((one) => one.endsWith("#third-persons"))).toBe(
      false,
    )
  })
  it("never speaks of a debtor as unrelated, nor of a late one who is lawfully reminded", () => {
    for (const type of ["consumer-finance", "card", "bank"]) {
      const debtor = { ...late("2026-03-01"), ...lenderType(type), ...effect, ...refused("2026-03-10T12:00") }
      expect(met({ rows: daily("2026-03-10", 6, ["10:00", "15:00"]), answers: debtor })).toEqual([])
    }
  })
  it("before the rule of 2024 it is not cited, and its days are told as not held", () => {
    const found = judge({ rows: daily("2024-04-01", 4, ["10:00"]), answers: { ...stranger, ...refused("2024-04-01T12:00") } })
    expect(found.grounds.some((ground) => ground.ref.instrument === "consumer-finance-companies")).toBe(false)
    expect(found.notHeld.map((entry) => entry.instrument)).toContain("consumer-finance-companies")
  })
})

describe("a name in somebody else's loan", () => {
  const rows = daily("2026-03-10", 3, ["10:00"])
  const name = "civil-code/2021-01-01#name"
  it("is the impostor's act: the lender's calls are none, told or not, and what may be the lender's is how it checked", () => {
    for (const answers of [victim, { ...victim, ...refused("2026-03-10T12:00") }]) {
      const ground = judge({ rows, answers }).grounds.find((one) => one.ref.anchor === "name")
      expect([ground?.met, ground?.missing]).toEqual([false, ["identity-not-checked"]])
      expect(met({ rows, answers })).not.toContain(name)
    }
  })
  it("is never reputation alone: others must have heard", () => {
    const found = judge({ rows, answers: { ...victim, ...refused("2026-03-10T12:00") } }).grounds
    expect(found.find((ground) => ground.ref.anchor === "reputation")?.met).toBe(false)
  })
  it("does not arise for one who is called about another's debt, though they know the name", () => {
    const answers = { ...stranger, "claim.1.identity-used": "yes", ...refused("2026-03-10T12:00") }
    expect(judge({ rows, answers }).grounds.some((ground) => ground.ref.anchor === "name")).toBe(false)
  })
})

describe("requests", () => {
  const rows = contacts("2026-03-10", ["10:00", "15:00"])
  it("are open to a stranger from the first call, and are no breach", () => {
    expect(requests({ rows, answers: stranger })).toEqual([
      "civil-code#deletion-request",
      "civil-code#access-request",
      "personal-information-protection#right-to-know",
      "personal-information-protection#access",
      "personal-information-protection#correction",
      "personal-information-protection#deletion",
      "personal-information-protection#explanation",
      "personal-information-protection#report",
    ])
    expect(judge({ rows, answers: stranger }).grounds.some((ground) => ground.provision.use)).toBe(false)
  })
  it("a debtor may ask what is held and how, never for deletion or correction of a true debt", () => {
    expect(requests({ rows, answers: late("2026-03-01") })).toEqual([
      "civil-code#access-request",
      "complaint-handling#complaint-terms",
      "complaint-handling#reasons",
      "personal-information-protection#right-to-know",
      "personal-information-protection#access",
      "personal-information-protection#explanation",
    ])
  })
  it("the credit report is objected to where the loan stands in it and is not theirs, or is said to be late and is not", () => {
    const inReport = { "claim.1.in-credit-report": "yes" }
    const objection = "credit-reporting#objection"
    expect(requests({ rows, answers: { ...victim, ...inReport } })).toContain(objection)
    expect(requests({ rows, answers: { ...onTime(["2026-03-30"]), ...inReport, "claim.1.overdue-claimed": "yes" } })).toContain(objection)
    expect(requests({ rows, answers: victim })).not.toContain(objection)
    expect(requests({ rows, answers: { ...late("2026-03-01"), ...inReport, "claim.1.overdue-claimed": "yes" } })).not.toContain(objection)
  })
  it("what is set apart would not be cited even if it slipped into a paper", () => {
    const all = apart({ rows, answers: { ...victim, "claim.1.in-credit-report": "yes" } })
    expect(all.some((ground) => ground.met)).toBe(true)
    expect(all.filter(citable)).toEqual([])
  })
})

describe("abuse by message", () => {
  it("before 2026 a late debtor's night is not asked about, the abusive words are", () => {
    const found = judge({ rows: daily("2025-06-16", 3, ["10:00"], "sms"), answers: { ...late("2025-06-10"), ...effect } }).grounds
    const ground = found.find((one) => one.ref.instrument === "public-security-penalties" && one.ref.anchor === "harassment")
    expect([ground?.met, ground?.missing]).toEqual([false, ["insulting"]])
  })
})
