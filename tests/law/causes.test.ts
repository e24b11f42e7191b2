/** What holds for all causes together, what speaks for and against, and the gaps that are asked. */
import { describe, expect, it } from "vitest"
import { questionOf } from "../../src/engine/case/questions/index.ts"
import { conclusions } from "../../src/engine/causes/cause.ts"
import { causes } from "../../src/engine/causes/index.ts"
import { gapKinds } from "../../src/engine/gaps/index.ts"
import { early, polite, pressed, situations } from "./cause-situations.ts"
import { type Answers, conclusionOf, contacts, daily, effect, judge, late, onTime, type Situation, stranger, victim } from "./situation.ts"

describe("diagnosis", () => {
  it("each cause is weighed once where it concerns the claim, the most likely first", () => {
    for (const situation of Object.values(situations)) {
      const { diagnosis } = judge(situation)
      const weighed = diagnosis.map((entry) => entry.cause)
      expect(weighed.length).toBeGreaterThan(3)
      expect(new Set(weighed).size).toBe(weighed.length)
      expect(causes.map((cause) => cause.id)).toEqual(expect.arrayContaining(weighed))
      const ranks = diagnosis.map((entry) => conclusions.indexOf(entry.conclusion))
      expect(ranks).toEqual([...ranks].sort((a, b) => a - b))
    }
  })
  it("a conclusion for or against has its reason, and reasons with a value cite it", () => {
    for (const [title, situation] of Object.entries(situations)) {
      for (const entry of judge(situation).diagnosis) {
        if (entry.conclusion === "likely" || entry.conclusion === "possible")
          expect(entry.for.length, `${title}: ${entry.cause}`).toBeGreaterThan(0)
        if (entry.conclusion === "excluded") expect(entry.against.length, `${title}: ${entry.cause}`).toBeGreaterThan(0)
        for (const sign of [...entry.for, ...entry.against]) {
          expect(sign.from.length, `${title}: ${sign.text}`).toBeGreaterThan(0)
          expect(sign.text).not.toMatch(/%|％|概率|可能性为/)
        }
      }
    }
  })
  it("numbers that nobody has sorted and that called again and again keep a polite reminder from being called likely", () => {
    const others = (numbers: readonly string[], times: readonly string[]) =>
      numbers.flatMap((number) => contacts("2026-06-12", times).map((row) => ({ ...row, number })))
    const strangers = ["02810110001", "02110120002", "07551013003"]
    const found = (more: Situation["rows"], answers: Answers = early) => {
      const { diagnosis, gaps } = judge({ rows: [...polite, ...more], answers })
      const entry = diagnosis.find((one) => one.cause === "lawful-reminder")
      const asked = entry?.missing.find((one) => one.question === "claim.1.numbers")?.text
      return [entry?.conclusion, asked, gaps.find((gap) => gap.what === "numbers-unattributed")?.params?.numbers]
    }
    const open = (n: number) => ["possible", expect.stringContaining(`另有${n}个号码`), n]
    expect(found(others(strangers.slice(0, 1), ["09:00", "10:00", "11:00"]))).toEqual(open(1))
    expect(found(others(strangers, ["09:00", "10:00"]))).toEqual(open(3))
    // Ordinary: once each, one courier twice, a number that the person called too, a public service.
    const ordinary = ["likely", undefined, undefined]
    expect(found(others(strangers, ["09:00"]))).toEqual(ordinary)
    expect(found(others(strangers.slice(0, 1), ["09:00", "10:00"]))).toEqual(ordinary)
    expect(found(others(["12345"], ["09:00", "10:00", "11:00"]))).toEqual(ordinary)
    const known = others(strangers.slice(0, 1), ["09:00", "10:00", "11:00"])
    expect(found([...known, { at: "2026-06-13T10:00:00+08:00", number: strangers[0] as string, direction: "out" }])).toEqual(ordinary)
    const sorted = others(strangers.slice(0, 1), ["10:00"])
    expect(found(sorted, { ...early, "claim.1.numbers": ["057110000001", strangers[0] as string] })).toEqual(ordinary)
  })
  it("a contradiction is named where it decides", () => {
    const entry = conclusionOf(
      { rows: daily("2026-03-10", 3, ["10:00"]), answers: { ...victim, "claim.1.payout-own-account": "yes" } },
      "identity-misuse",
    )
    expect(entry?.against.map((sign) => sign.text).join()).toContain("矛盾")
  })
  it("a real debt is said plainly", () => {
    expect(conclusionOf({ rows: daily("2026-06-16", 3, ["10:00"]), answers: late("2026-06-10") }, "overdue")?.for[0]?.text).toContain(
      "债务是真实的",
    )
  })
  it("two claims are told apart", () => {
    const answers: Answers = {
      ...early,
      ...effect,
      "claim.2.lender": "青禾小贷",
      "claim.2.lender-type": "micro-loan",
      "claim.2.debtor": "self",
      "claim.2.due": ["2026-06-30"],
      "claim.2.paid": ["2026-06-29"],
      "claim.2.numbers": ["025110000001"],
    }
    const rows = [...pressed, { at: "2026-06-12T10:00:00+08:00", number: "025110000001", durationS: 20 }]
    const { diagnosis, grounds } = judge({ rows, answers })
    expect(diagnosis.find((entry) => entry.claim === "claim-1")?.cause).toBe("pre-due-pressure")
    expect(diagnosis.find((entry) => entry.claim === "claim-2")?.cause).toBe("lawful-reminder")
    expect(grounds.filter((ground) => ground.met).every((ground) => ground.claim === "claim-1")).toBe(true)
  })
  it("without a claim only a person who owes nothing hears of wide-net, and as undetermined", () => {
    const rows = contacts("2026-03-10", ["10:00"])
    expect(judge({ rows, answers: { role: "stranger" } }).diagnosis.map((entry) => [entry.claim, entry.cause, entry.conclusion])).toEqual([
      [null, "wide-net", "undetermined"],
    ])
    expect(judge({ rows, answers: { role: "borrower-current" } }).diagnosis).toEqual([])
    expect(judge({ rows, answers: {} }).diagnosis).toEqual([])
  })
})

describe("gaps", () => {
  const codes = (situation: Situation) => judge(situation).gaps.map((gap) => gap.what)
  it("asks a case without answers for role and claim, and says that numbers belong to nobody", () => {
    const found = judge({ rows: contacts("2026-03-10", ["10:00"]), answers: {} }).gaps
    expect(found.map((gap) => gap.what)).toEqual(
      expect.arrayContaining(["role-missing", "claim-missing", "numbers-unattributed", "no-call-record"]),
    )
    expect(found.find((gap) => gap.what === "numbers-unattributed")?.params).toEqual({ numbers: 1 })
    expect(found.find((gap) => gap.what === "role-missing")?.question).toEqual({ key: "role", type: "choice" })
  })
  it("with numbers named, asks again only about numbers that look like the other side's", () => {
    const near = (number: string, times: readonly string[]) => contacts("2026-06-11", times).map((row) => ({ ...row, number }))
    const asked = (rows: Situation["rows"]) =>
      judge({ rows: [...pressed, ...(rows ?? [])], answers: early }).gaps.find((gap) => gap.what === "numbers-unattributed")
    expect(asked(near("02810110001", ["10:00", "11:00", "12:00"]))).toBeUndefined()
    const own = String((Array.isArray(early["claim.1.numbers"]) ? early["claim.1.numbers"][0] : early["claim.1.numbers"]) ?? "")
    const sibling = `${own.slice(0, -2)}${own.endsWith("99") ? "98" : "99"}`
    expect(asked(near(sibling, ["10:00", "11:00"]))?.how).toContain(sibling)
    expect(asked(near(sibling, ["10:00"]))).toBeUndefined()
  })
  it("asks nobody for harm or refusals where the reminder is lawful", () => {
    expect(codes({ rows: polite, answers: early })).not.toEqual(expect.arrayContaining(["effect-missing"]))
    expect(codes({ rows: polite, answers: early })).not.toEqual(expect.arrayContaining(["refusal-missing"]))
    expect(codes({ rows: pressed, answers: early })).toEqual(expect.arrayContaining(["effect-missing", "refusal-missing"]))
  })
  it("says that a refusal rests on words alone", () => {
    expect(codes({ rows: pressed, answers: { ...early, "claim.1.refused": ["2026-06-11T20:00:00+08:00"] } })).toContain(
      "refusal-stated-only",
    )
  })
  it("names the contradiction", () => {
    expect(codes({ rows: pressed, answers: { ...victim, "claim.1.payout-own-account": "yes" } })).toContain("answers-contradict")
    expect(codes({ rows: pressed, answers: { ...early, "claim.1.debtor": "nobody" } })).toContain("answers-contradict")
    expect(codes({ rows: pressed, answers: victim })).not.toContain("answers-contradict")
  })
  it("names payments that belong to no instalment, and prints none of them as its payment", () => {
    const { gaps, loans } = judge({ rows: pressed, answers: { ...early, "claim.1.paid": ["2025-05-29"] } })
    expect(gaps.find((gap) => gap.what === "payment-unmatched")).toMatchObject({
      params: { claim: "claim-1", days: "2025-05-29" },
      question: { key: "claim.1.paid", type: "days" },
    })
    expect(loans[0]?.instalments.map((one) => one.paid)).toEqual([undefined])
    expect(codes({ rows: pressed, answers: early })).not.toContain("payment-unmatched")
  })
  it("asks one who acts for another whose debt it is, and nobody whose role tells it", () => {
    const { "claim.1.debtor": _debtor, ...bare } = early as Record<string, string>
    const asked = (role: string, debtor: Answers = {}) =>
      codes({ rows: pressed, answers: { ...bare, role, ...debtor } }).includes("debtor-missing")
    expect(["agent", "guardian"].map((role) => [asked(role), asked(role, { "claim.1.debtor": "unknown" })])).toEqual([
      [true, true],
      [true, true],
    ])
    expect([asked("agent", { "claim.1.debtor": "self" }), asked("borrower-current"), asked("stranger")]).toEqual([false, false, false])
  })
  it("names a number that is stated for two claims, with both of them, and asks", () => {
    const number = "057110000001"
    const two = { "claim.2.lender": "青禾小贷", "claim.2.debtor": "self", "claim.2.numbers": [number] }
    const { gaps, diagnosis } = judge({ rows: polite, answers: { ...early, ...two } })
    const found = gaps.find((gap) => gap.what === "number-in-two-claims")
    expect(found).toMatchObject({ params: { number, claims: "claim-1、claim-2" }, question: { key: "claim.2.numbers", type: "numbers" } })
    for (const named of [number, "云杉消费金融（claim-1）", "青禾小贷（claim-2）"]) expect(found?.how).toContain(named)
    expect(diagnosis.filter((entry) => entry.conclusion === "likely")).toEqual([])
    expect(codes({ rows: polite, answers: early })).not.toContain("number-in-two-claims")
  })
  it("overdue by role and paid in time by every instalment is a contradiction", () => {
    const overdue = (paid: readonly string[]): Answers => ({ ...onTime(["2026-06-10", "2026-07-10"], paid), role: "borrower-overdue" })
    expect(judge({ rows: pressed, answers: overdue(["2026-06-10", "2026-07-09"]) }).gaps).toContainEqual(
      expect.objectContaining({ what: "answers-contradict", question: { key: "claim.1.paid", type: "days" } }),
    )
    for (const paid of [["2026-06-10"], ["2026-06-12", "2026-07-09"]])
      expect(codes({ rows: pressed, answers: overdue(paid) })).not.toContain("answers-contradict")
    const other = { "claim.2.lender": "青禾小贷", "claim.2.debtor": "self", "claim.2.due": ["2026-06-01"] }
    expect(codes({ rows: pressed, answers: { ...overdue(["2026-06-10", "2026-07-09"]), ...other } })).not.toContain("answers-contradict")
  })
  it("asks a borrower for due and paid days, a stranger for neither", () => {
    const { "claim.1.due": _due, "claim.1.paid": _paid, ...bare } = early as Record<string, string>
    expect(codes({ rows: pressed, answers: bare })).toContain("due-missing")
    expect(codes({ rows: pressed, answers: { ...bare, "claim.1.due": ["2026-06-30"] } })).toContain("paid-missing")
    expect(codes({ rows: pressed, answers: stranger })).not.toEqual(expect.arrayContaining(["due-missing"]))
  })
  it("asks one who has settled for that day, not for the due days", () => {
    const found = codes({
      rows: pressed,
      answers: {
        role: "borrower-settled",
        "claim.1.debtor": "self",
        "claim.1.lender": "云杉消费金融",
        "claim.1.numbers": ["057110000001"],
      },
    })
    expect(found).toContain("settled-missing")
    expect(found).not.toContain("due-missing")
  })
  it("names each hole in the record of calls between the first and the last contact, and none after the day of the dossier", () => {
    const rows = [...contacts("2026-03-10", ["10:00"]), ...contacts("2026-06-10", ["10:00"])]
    const holes = (on: string, ...covered: readonly (readonly [string, string])[]) =>
      judge({ rows, answers: stranger, on, covered }).gaps.flatMap((gap) =>
        gap.what === "coverage-hole" ? [`${gap.params?.from}/${gap.params?.to}`] : [],
      )
    expect(holes("2026-12-31", ["2026-03-01", "2026-03-31"], ["2026-05-01", "2026-06-01"])).toEqual([
      "2026-04-01/2026-04-30",
      "2026-06-02/2026-06-10",
    ])
    expect(holes("2026-04-15", ["2026-03-01", "2026-03-31"], ["2026-05-01", "2026-06-01"])).toEqual(["2026-04-01/2026-04-15"])
    expect(holes("2026-12-31", ["2026-03-01", "2026-04-30"], ["2026-04-10", "2026-06-30"])).toEqual([])
    expect(holes("2026-12-31", ["2026-03-12", "2026-06-30"])).toEqual(["2026-03-10/2026-03-11"])
  })
  it("every code is listed, every question exists, and every gap says how", () => {
    for (const situation of Object.values(situations)) {
      for (const gap of judge(situation).gaps) {
        expect(gapKinds.map(({ code }) => code)).toContain(gap.what)
        expect(gap.how).toMatch(/。$/)
        if (gap.question) expect(questionOf(gap.question.key)?.type).toBe(gap.question.type)
      }
    }
  })
})
