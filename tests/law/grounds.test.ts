/** Which provisions speak for whom: by role and standing, version by version, and the silences that matter most. */
import { describe, expect, it } from "vitest"
import { citable, isOpen } from "../../src/engine/documents/sections/matter.ts"
import { elements, elementTitle } from "../../src/engine/grounds/elements/index.ts"
import { elementFaults } from "../../src/engine/grounds/elements/unknown.ts"
import { isHint } from "../../src/engine/grounds/ground.ts"
import { parametersFor } from "../../src/engine/grounds/parameters.ts"
import { leavesOf } from "../../src/engine/law/elements.ts"
import { loadLaw } from "../../src/engine/law/load.ts"
import { rules } from "../../src/engine/rules/index.ts"
import { day, law, lawFiles } from "./held.ts"
import {
  type Answers,
  compared,
  contacts,
  daily,
  effect,
  groundOf,
  judge,
  late,
  lender,
  mentioned,
  met,
  onTime,
  stranger,
  victim,
} from "./situation.ts"

const peace = ["civil-code/2021-01-01#privacy", "civil-code/2021-01-01#peace"]
const noBasis = ["civil-code/2021-01-01#processing-conditions", "personal-information-protection/2021-11-01#lawful-basis"]
const oldPolice = "public-security-penalties/2013-01-01#harassment"
const newPolice = "public-security-penalties/2026-01-01#harassment"
const outsiders = "consumer-finance-companies/2024-04-18#third-persons"
const harassing = "consumer-finance-companies/2024-04-18#collection-conduct"
const norm = { hours: "gb-t-45251/2025-02-28#quiet-hours", calls: "gb-t-45251/2025-02-28#calls-per-day" }
const refused = (...at: readonly string[]): Answers => ({ "claim.1.refused": at.map((moment) => `${moment}:00+08:00`) })
const without = (...named: readonly string[]) =>
  loadLaw(
    lawFiles.filter(({ path }) => !named.includes(path)),
    "d",
  )

describe("elements and law files know each other", () => {
  const units = law.versions.flatMap((version) =>
    version.articles.flatMap((article) => article.provisions.map((unit) => ({ version, unit }))),
  )
  const yardstick = new Set(units.filter(({ version }) => version.kind === "本工具尺度").map(({ unit }) => unit.anchor))
  const leaves = units.flatMap(({ unit }) => (unit.elements ? leavesOf(unit.elements) : []))
  it("every element that a law file names is shown by the program, by materials, or defined by the yardstick", () => {
    expect(elementFaults(law)).toEqual([])
    const known = (id: string) => id in elements || law.materials.has(id) || yardstick.has(id)
    expect(leaves.map((leaf) => leaf.element).filter((id) => !known(id))).toEqual([])
    const named = new Set([...leaves.map((leaf) => leaf.element), ...law.selection.rules.map(({ needs }) => needs)])
    expect([...law.materials.keys()].filter((id) => !named.has(id))).toEqual([])
  })
  it("no yardstick hides another element", () => expect([...yardstick].filter((id) => id in elements || law.materials.has(id))).toEqual([]))
  it("every compared measure is one that a rule gives, or a count", () => {
    const measures = new Set(["contacts", "messages", ...rules.flatMap((rule) => Object.keys(rule.words.measures))])
    expect(leaves.flatMap((leaf) => (leaf.when && !measures.has(leaf.when.measure) ? [leaf.when.measure] : []))).toEqual([])
  })
  it("every element has a Chinese title, the exception too", () => {
    for (const id of [...Object.keys(elements), ...law.materials.keys()]) expect(elementTitle(law, id)).toMatch(/^[\u4e00-\u9fff、，]+$/)
    expect(elementTitle(law, "unless:consented")).toContain("除外")
  })
  it("thresholds that are our inference stand in the yardstick alone", () => {
    for (const { version, unit } of units) {
      const compares = unit.elements && leavesOf(unit.elements).some((leaf) => leaf.when)
      if (compares && version.kind !== "本工具尺度") expect(["国家标准", "自律规范"]).toContain(version.kind)
    }
    expect(law.versions.filter((version) => version.kind === "本工具尺度").every((version) => version.confidence === "inference")).toBe(
      true,
    )
  })
})

describe("silence", () => {
  const reminders = [
    [
      "two polite messages and a call before the due day",
      [...contacts("2026-06-10", ["10:00"], "sms"), ...contacts("2026-06-12", ["10:20"]), ...contacts("2026-06-13", ["10:00"], "sms")],
      onTime(["2026-06-15"], ["2026-06-14"]),
    ],
    ["a message on the due day itself", contacts("2026-06-15", ["09:30"], "sms"), onTime(["2026-06-15"])],
    ["three calls a day to a debtor who is late, by day", daily("2026-06-16", 5, ["09:00", "12:00", "15:00"]), late("2026-06-10")],
    [
      "a refused but lawful reminder of a debt that is due",
      daily("2026-06-16", 4, ["10:00"]),
      { ...late("2026-06-10"), ...refused("2026-06-16T12:00"), ...effect },
    ],
    [
      "a reminder before the due day, refused afterwards and then ended",
      contacts("2026-06-10", ["10:00"], "sms"),
      { ...onTime(["2026-06-15"]), ...refused("2026-06-10T11:00") },
    ],
    ["a debtor's effect statement alone", daily("2026-06-10", 3, ["10:00"], "sms"), { ...onTime(["2026-06-15"]), ...effect }],
  ] as const
  it.each(reminders)("%s meets no ground", (_, rows, answers) => expect(met({ rows, answers })).toEqual([]))
  it("nothing is said of numbers that belong to nobody yet", () => {
    const { "claim.1.numbers": _, ...answers } = stranger as Record<string, string>
    expect(judge({ rows: daily("2026-06-10", 9, ["09:00", "23:00"]), answers }).grounds).toEqual([])
  })
  it("an empty case has neither grounds nor findings", () => {
    expect(judge({ rows: [], answers: stranger })).toMatchObject({ grounds: [], findings: [], notHeld: [] })
  })
})

describe("a person who owes nothing", () => {
  it("two calls: told about the basis, not about how many a day", () => {
    const situation = { rows: contacts("2026-03-10", ["10:00", "15:00"]), answers: { ...stranger, ...effect } }
    expect(met(situation)).toEqual(noBasis)
    expect(mentioned(situation).filter((ground) => ground.startsWith("gb-t-45251"))).toEqual([])
  })
  it("repeated, after a clear refusal, with an effect: peace, use of the number, police", () => {
    const told = { ...stranger, ...effect, ...refused("2026-03-11T12:00") }
    const situation = { rows: daily("2026-03-10", 12, ["10:00"]), answers: told }
    // A handful of them is no matter for the police.
    expect(met({ rows: daily("2026-03-10", 9, ["10:00"]), answers: told })).not.toContain(newPolice)
    expect(met(situation)).toEqual([
      ...peace,
      noBasis[0],
      outsiders,
      harassing,
      "personal-information-protection/2021-11-01#unlawful-use",
      noBasis[1],
      newPolice,
    ])
  })
  it("no norm for debtors is ever mentioned, met or unmet, however many calls", () => {
    const rows = daily("2026-03-10", 4, ["07:00", "09:00", "10:00", "11:00", "12:00", "23:00"])
    for (const answers of [stranger, victim, { ...stranger, role: "number-successor" }]) {
      expect(mentioned({ rows, answers }).filter((ground) => /^(gb-t|nifa)/.test(ground))).toEqual([])
    }
  })
  it("the person's words alone are marked as stated", () => {
    const ground = groundOf({ rows: contacts("2026-03-10", ["10:00"]), answers: stranger }, noBasis[1] as string)
    expect(ground?.established.map(({ element, stated }) => [element, stated])).toEqual([
      ["contacted", false],
      ["not-the-debtor", true],
    ])
  })
  it("a payout into their own account contradicts: nothing is met until it is cleared up", () => {
    const rows = daily("2026-03-10", 4, ["10:00"])
    expect(met({ rows, answers: { ...victim, "claim.1.payout-own-account": "no" } })).not.toEqual([])
    expect(met({ rows, answers: { ...victim, "claim.1.payout-own-account": "yes" } })).toEqual([])
  })
  it("contradicting answers of role and debt meet nothing", () => {
    expect(met({ rows: daily("2026-03-10", 4, ["10:00"]), answers: { ...stranger, "claim.1.debtor": "self" } })).toEqual([])
  })
  it("a listed contact is heard after a refusal only", () => {
    const answers = { ...stranger, role: "listed-contact" }
    const rows = daily("2026-03-10", 4, ["10:00"])
    expect(met({ rows, answers })).toEqual([])
    expect(met({ rows, answers: { ...answers, ...refused("2026-03-11T12:00") } })).toEqual([
      ...peace,
      outsiders,
      "gb-t-45251/2025-02-28#contact-persons",
    ])
  })
})

describe("a debtor whose debt is not due", () => {
  const due = onTime(["2026-06-30"], ["2026-06-29"])
  it("repeated contact after a clear refusal counts", () => {
    const answers = { ...due, ...refused("2026-06-10T12:00") }
    expect(met({ rows: daily("2026-06-10", 3, ["10:00"]), answers })).toEqual([])
    expect(met({ rows: daily("2026-06-10", 4, ["10:00"]), answers })).toEqual(peace)
  })
  it("more calls a day than even a late debtor need bear is a hint, marked so", () => {
    const situation = { rows: contacts("2026-06-10", ["09:00", "11:00", "13:00", "15:00"]), answers: due }
    expect(met(situation)).toEqual(peace)
    expect(groundOf(situation, peace[1] as string)?.established.find((entry) => entry.element === "calls-per-day")?.hint).toBe(true)
  })
  it("contact on the due day after a refusal is a lawful reminder", () => {
    expect(
      met({
        rows: contacts("2026-06-30", ["10:00"]),
        answers: { ...onTime(["2026-06-30"], ["2026-07-01"]), ...refused("2026-06-29T12:00") },
      }),
    ).toEqual([])
  })
  it("norms for debtors of a due debt are compared with, and are never a ground of their own", () => {
    const situation = { rows: daily("2026-06-10", 3, ["07:00", "09:00", "10:00", "11:00", "23:00"]), answers: due }
    expect(mentioned(situation).filter((g) => g.startsWith("gb-t"))).toEqual([])
    expect(compared(situation)).toEqual([norm.hours, norm.calls])
    const beside = judge(situation).grounds.filter((one) => one.comparison)
    expect(beside.map((one) => [one.met, isHint(one), citable(one), isOpen(one)])).toEqual(beside.map(() => [true, true, false, false]))
    // Within what the norms allow there is nothing to compare.
    expect(compared({ rows: daily("2026-06-10", 3, ["09:00", "10:00", "11:00"]), answers: due })).toEqual([])
  })
})

describe("a debtor of a due debt", () => {
  it("the standard counts more than three connected calls, and one contact by night", () => {
    const rows = [...contacts("2026-06-12", ["09:00", "10:00", "14:00", "16:00"]), ...contacts("2026-06-13", ["22:30"])]
    expect(met({ rows, answers: late("2026-06-10") })).toEqual([norm.hours, norm.calls])
  })
  it("unanswered attempts are not connected calls", () => {
    const rows = contacts("2026-06-12", ["09:00", "10:00", "14:00", "16:00"]).map((row) => ({
      ...row,
      connected: "no" as const,
      durationS: 0,
    }))
    expect(met({ rows, answers: late("2026-06-10") })).toEqual([])
  })
  it("only the days on which the line was crossed are called acts", () => {
    const rows = [...contacts("2026-06-12", ["09:00", "10:00", "14:00", "16:00"]), ...contacts("2026-06-14", ["09:00"])]
    const ground = groundOf({ rows, answers: late("2026-06-10") }, norm.calls)
    expect([ground?.acts, ground?.events.length]).toEqual([{ from: "2026-06-12", to: "2026-06-12" }, 4])
  })
  it("asks for the kind of lender before a norm for some kinds is cited, and leaves the unlicensed out", () => {
    const rows = contacts("2026-06-12", ["22:30"])
    const ground = groundOf({ rows, answers: { ...late("2026-06-10"), "claim.1.lender-type": "unknown" } }, norm.hours)
    expect([ground?.met, ground?.missing]).toEqual([false, ["lender-type"]])
    expect(
      mentioned({ rows, answers: { ...late("2026-06-10"), "claim.1.lender-type": "unlicensed" } }).filter((g) => g.startsWith("gb-t")),
    ).toEqual([])
  })
  it("the guideline of 2024 on its own days, the standard on its own", () => {
    const rows = [...contacts("2025-02-27", ["22:30"]), ...contacts("2025-02-28", ["22:30"])]
    expect(met({ rows, answers: late("2025-02-01") })).toEqual(
      [norm.hours, "nifa-collection-guideline/2024-05-15#quiet-hours", ...peace].sort((a, b) => order(a) - order(b)),
    )
  })
  it("before any norm with a number, counts are shown and none is cited", () => {
    const found = judge({ rows: daily("2024-05-01", 3, ["09:00", "10:00", "14:00", "16:00"]), answers: late("2024-04-20") })
    expect(found.findings.find((finding) => finding.rule === "calls-per-day")?.measures.maxPerDay?.value).toBe(4)
    expect(found.grounds.filter((ground) => ground.met)).toEqual([])
    expect(found.grounds.filter((ground) => /国家标准|自律规范/.test(ground.version.kind))).toEqual([])
  })
})
const order = (ground: string): number =>
  law.versions.findIndex((version) => ground.startsWith(`${version.instrument}/${version.effective}`))

describe("slices across 2026-01-01", () => {
  const messages = daily("2025-12-28", 14, ["10:00"], "sms")
  const unrefused = { ...stranger, ...effect }
  const answers = { ...unrefused, ...refused("2025-12-27T12:00"), "claim.1.refused-scope": "all" }
  const police = (ground: string) => ground.startsWith("public-security")
  it("each version is cited for its own acts", () => {
    const found = judge({ rows: messages, answers })
    const acts = found.grounds
      .filter((ground) => ground.met && ground.ref.anchor === "harassment")
      .map(({ ref, acts, events }) => [ref.effective, ref.article, acts.from, acts.to, events.length])
    expect(acts).toEqual([
      ["2013-01-01", "第四十二条第（五）项", "2025-12-28", "2025-12-31", 4],
      ["2026-01-01", "第五十条第一款第（五）项", "2026-01-01", "2026-01-10", 10],
    ])
  })
  it("old item 5 speaks of messages: calls alone do not fit, and from 2026 they may", () => {
    const rows = daily("2025-12-28", 14, ["10:00"])
    expect(met({ rows, answers }).filter(police)).toEqual([newPolice])
    expect(groundOf({ rows, answers }, oldPolice)?.missing).toEqual(["messages", "refusal-ignored"])
  })
  it("polite contacts by day that nobody refused, or refused too late, are no matter for the police of either year", () => {
    const calls = daily("2025-12-28", 14, ["10:00"])
    const tooLate = { ...unrefused, ...refused("2026-01-09T12:00"), "claim.1.refused-scope": "all" }
    for (const rows of [messages, calls]) {
      expect(met({ rows, answers: unrefused }).filter(police)).toEqual([])
      expect(met({ rows, answers: tooLate }).filter(police)).toEqual([])
    }
  })
  it("messages before a refusal and calls after it do not make messages after it", () => {
    const rows = [...daily("2025-12-01", 4, ["10:00"], "sms"), ...daily("2025-12-10", 5, ["10:00"])]
    const due = { ...onTime(["2025-12-30"]), ...effect, ...refused("2025-12-08T12:00"), "claim.1.refused-scope": "all" }
    expect(met({ rows, answers: due })).toEqual([...peace, harassing])
    const more = [...rows, ...daily("2025-12-11", 3, ["12:00"], "sms")]
    expect(met({ rows: more, answers: due })).toEqual([...peace, harassing, oldPolice])
    // The four messages before the refusal are no act that anything could be held against.
    expect(groundOf({ rows: more, answers: due }, oldPolice)?.events.length).toBe(3)
  })
  it("one crowded day before the due day is no matter for the police", () => {
    const due = { ...onTime(["2026-03-30"]), ...effect }
    expect(met({ rows: contacts("2026-03-02", ["09:00", "11:00", "13:00", "15:00"]), answers: due })).toEqual(peace)
    expect(met({ rows: contacts("2026-03-02", ["09:00", "10:00", "11:00", "12:30", "13:30", "14:30", "15:30"]), answers: due })).toEqual([
      ...peace,
      harassing,
      newPolice,
    ])
  })
  it("a refusal in December counts for contacts in January", () => {
    const rows = [...contacts("2025-12-30", ["10:00"]), ...contacts("2026-01-05", ["10:00"])]
    const situation = { rows, answers: { ...onTime(["2026-01-20"]), ...refused("2025-12-30T12:00") } }
    expect(groundOf(situation, "public-security-penalties/2026-01-01#provocation")?.established.map((entry) => entry.element)).toContain(
      "refusal-ignored",
    )
  })
  it("removing versions that begin after the last act changes neither findings nor grounds", () => {
    const rows = daily("2025-12-20", 9, ["10:00", "22:30"], "sms")
    const told = (held: typeof law) =>
      judge({ rows, answers }, held).grounds.map(({ ref, met, missing, acts, events }) => ({
        ref,
        met,
        missing,
        acts,
        events: [...events],
      }))
    expect(told(without("public-security-penalties/2026-01-01.md"))).toEqual(told(law))
  })
  it("an amendment is one new file, and only acts on or after its day change", () => {
    const file = lawFiles.find(({ path }) => path === "public-security-penalties/2026-01-01.md")
    const amendment = {
      path: "public-security-penalties/2026-03-01.md",
      text: (file?.text ?? "").replace("effective: 2026-01-01", "effective: 2026-03-01").replaceAll("第五十条", "第五十一条"),
    }
    const amended = loadLaw([...lawFiles, amendment], "d")
    const before = { rows: daily("2026-02-01", 10, ["10:00"], "sms"), answers }
    const after = { rows: daily("2026-03-01", 10, ["10:00"], "sms"), answers }
    expect(met(before, amended)).toEqual(met(before))
    expect(met(after)).toContain(newPolice)
    expect(met(after, amended)).toContain("public-security-penalties/2026-03-01#harassment")
    expect(met(after, amended)).not.toContain(newPolice)
  })
  it("days before the first held text are reported as not held, never as no law", () => {
    const found = judge({ rows: [...contacts("2012-12-30", ["10:00"]), ...contacts("2021-01-02", ["10:00"])], answers })
    expect(found.notHeld.find((entry) => entry.instrument === "public-security-penalties")).toEqual({
      instrument: "public-security-penalties",
      title: "中华人民共和国治安管理处罚法",
      from: "2012-12-30",
      to: "2012-12-31",
    })
    // The General Provisions and the Tort Law stood where the Civil Code stands now.
    expect(
      found.notHeld.filter((entry) => ["civil-code", "tort-liability", "general-provisions-of-civil-law"].includes(entry.instrument)),
    ).toEqual([])
    const before = judge({ rows: [...contacts("2010-06-29", ["10:00"]), ...contacts("2021-01-02", ["10:00"])], answers })
    expect(before.notHeld.find((entry) => entry.instrument === "tort-liability")).toMatchObject({ from: "2010-06-29", to: "2010-06-30" })
    expect(found.notHeld.some((entry) => entry.instrument.startsWith("gb-t"))).toBe(false)
  })
  it("nothing after the last day is looked at", () => {
    const found = judge({ rows: daily("2026-03-01", 9, ["10:00"]), answers, on: "2026-03-03" })
    expect(found.findings.find((finding) => finding.rule === "calls-per-day")?.measures.calls?.value).toBe(3)
    expect(found.grounds.every((ground) => ground.acts.to === "2026-03-03")).toBe(true)
  })
})

describe("a debt that falls due in the middle", () => {
  it("each stretch is judged by itself", () => {
    const rows = [...daily("2026-06-07", 3, ["10:00"]), ...daily("2026-06-12", 2, ["23:10"])]
    const answers = { ...onTime(["2026-06-10"], ["2026-06-20"]), ...refused("2026-06-06T12:00") }
    const found = judge({ rows, answers })
      .grounds.filter((ground) => ground.met)
      .map(({ ref, acts }) => [ref.anchor, acts.from, acts.to])
    expect(found).toContainEqual(["peace", "2026-06-07", "2026-06-09"])
    expect(found).toContainEqual(["quiet-hours", "2026-06-12", "2026-06-13"])
    expect(found.filter(([anchor, from]) => anchor === "quiet-hours" && from === "2026-06-08")).toEqual([])
  })
})

describe("what is asked for", () => {
  it("a late debtor is never asked for a refusal: it would end nothing", () => {
    const { grounds } = judge({ rows: daily("2026-06-16", 3, ["10:00"]), answers: late("2026-06-10") })
    expect(grounds.length).toBeGreaterThan(0)
    expect(grounds.flatMap((ground) => ground.missing)).not.toContain("refusal-ignored")
  })
  it("a stranger is never asked for due days, a borrower never to be a stranger", () => {
    const missing = (answers: Answers) =>
      judge({ rows: contacts("2026-03-10", ["10:00"]), answers }).grounds.flatMap((ground) => ground.missing)
    expect(missing(stranger).filter((id) => ["due-debtor", "not-due"].includes(id))).toEqual([])
    expect(missing(onTime(["2026-03-30"]))).not.toContain("not-the-debtor")
    expect(missing({ "claim.1.lender": "云杉消费金融", "claim.1.numbers": [lender] })).toContain("not-the-debtor")
  })
  it("the due day runs with the days before it", () => {
    const answers = { ...onTime(["2026-06-10"], ["2026-06-11"]), ...refused("2026-06-07T12:00") }
    const found = judge({ rows: daily("2026-06-08", 3, ["10:00"]), answers }).grounds.filter(
      (ground) => ground.met && ground.ref.anchor === "peace",
    )
    expect(found.map(({ acts }) => acts)).toEqual([{ from: "2026-06-08", to: "2026-06-10" }])
  })
})

describe("parametersFor", () => {
  const status = (from: string, to: string) => parametersFor(law, { from: day(from), to: day(to) }).get("quiet-hours-from")
  it.each([
    ["2024-05-14", "2024-05-14", "descriptive"],
    ["2024-05-14", "2024-05-15", "descriptive"],
    ["2024-05-15", "2024-05-15", "in-force"],
    ["2024-05-15", "2025-02-27", "in-force"],
    ["2025-02-20", "2025-03-10", "in-force"],
    ["2025-02-28", "2026-11-23", "in-force"],
    ["2019-01-01", "2019-02-01", "descriptive"],
  ])("%s to %s: %s", (from, to, expected) => expect(status(from, to)).toEqual({ value: "22:00", status: expected }))
  it("knows nothing of a name that no file has", () =>
    expect(parametersFor(law, { from: day("2026-01-01") }).get("no-such")).toBeUndefined())
})
