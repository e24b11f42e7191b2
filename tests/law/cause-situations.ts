/** Situations in which causes are weighed, by name: what each cause concludes of them stands in the test beside the cause. */
import { describe, expect, it } from "vitest"
import type { Cause, CauseInput, CauseWeighed, Conclusion } from "../../src/engine/causes/cause.ts"
import { causeInputsOf } from "../../src/engine/causes/diagnose.ts"
import type { MessageRead } from "../../src/engine/causes/words.ts"
import { readSays } from "../../src/engine/messages/index.ts"
import { facts } from "../timeline/course.ts"
import { conclusionOf, contacts, daily, judge, late, onTime, type Situation, stranger, victim } from "./situation.ts"

export const early = onTime(["2026-06-30"], ["2026-06-29"])
export const pressed = daily("2026-06-10", 4, ["07:10", "09:00", "11:00", "13:00", "15:00"])
export const polite = [...contacts("2026-06-25", ["10:00"], "sms"), ...contacts("2026-06-28", ["10:20"])]
const rotating = Array.from({ length: 6 }, (_, i) => ({ at: `2026-03-1${i}T10:00:00+08:00`, number: `05711000000${i + 1}`, durationS: 20 }))
const rotatingNumbers = rotating.map((row) => row.number)

export const situations: Readonly<Record<string, Situation>> = {
  "pressed before the due day": { rows: pressed, answers: early },
  "one contact after a refusal known by word alone: too little for a provision, too much for a polite reminder": {
    rows: contacts("2026-06-10", ["10:00"]),
    answers: { ...early, "claim.1.refused": ["2026-06-09T10:00:00+08:00"] },
  },
  "repeated contacts after a refusal known by word alone": {
    rows: daily("2026-06-10", 3, ["10:00"]),
    answers: { ...early, "claim.1.refused": ["2026-06-09T10:00:00+08:00"] },
  },
  "a refused reminder of a debt that is due": {
    rows: daily("2026-06-16", 3, ["10:00"]),
    answers: { ...late("2026-06-10"), "claim.1.refused": ["2026-06-15T10:00:00+08:00"] },
  },
  "reminded before the due day of a debt that the person says became overdue": {
    rows: contacts("2026-06-05", ["10:00"]),
    answers: late("2026-06-10"),
  },
  "a polite reminder": { rows: polite, answers: early },
  "a stranger called by many numbers": { rows: rotating, answers: { ...stranger, "claim.1.numbers": rotatingNumbers } },
  "a stranger of whom little is known": {
    rows: contacts("2026-03-10", ["10:00"]),
    answers: { role: "stranger", "claim.1.numbers": ["057110000001"], "claim.1.lender": "云杉消费金融" },
  },
  "an identity used, money elsewhere": {
    rows: daily("2026-03-10", 3, ["10:00"]),
    answers: { ...victim, "claim.1.payout-own-account": "no" },
  },
  "an identity used, the payout unknown": { rows: daily("2026-03-10", 3, ["10:00"]), answers: victim },
  "never borrowed, yet paid out to the own account": {
    rows: daily("2026-03-10", 3, ["10:00"]),
    answers: { ...victim, "claim.1.payout-own-account": "yes" },
  },
  "never borrowed, the caller knows no identity": {
    rows: daily("2026-03-10", 3, ["10:00"]),
    answers: { ...victim, "claim.1.identity-used": "no" },
  },
  "really late": { rows: daily("2026-06-16", 3, ["10:00"]), answers: late("2026-06-10") },
  "really late, called by night": { rows: daily("2026-06-16", 3, ["23:00"]), answers: late("2026-06-10") },
  "late once, paid since": {
    rows: [...daily("2026-06-11", 2, ["10:00"]), ...daily("2026-06-25", 2, ["10:00"])],
    answers: onTime(["2026-06-10"], ["2026-06-20"]),
  },
  "settled and still dunned": {
    rows: daily("2026-06-16", 4, ["10:00"]),
    answers: { ...onTime(["2026-06-10"]), "claim.1.settled": "2026-06-10" },
  },
  "paid in time and called late": {
    rows: daily("2026-06-16", 3, ["10:00"]),
    answers: { ...onTime(["2026-06-10"]), "claim.1.overdue-claimed": "yes" },
  },
  "called late and late indeed": {
    rows: daily("2026-06-16", 3, ["10:00"]),
    answers: { ...late("2026-06-10"), "claim.1.overdue-claimed": "yes" },
  },
  "settled by the role alone": {
    rows: daily("2026-06-16", 2, ["10:00"]),
    answers: { role: "borrower-settled", "claim.1.debtor": "self", "claim.1.lender": "云杉消费金融", "claim.1.numbers": ["057110000001"] },
  },
  "called on the days before it was settled": {
    rows: daily("2026-06-01", 2, ["10:00"]),
    answers: { ...onTime(["2026-06-10"]), "claim.1.settled": "2026-06-10" },
  },
  "one call after it was settled": {
    rows: contacts("2026-06-16", ["10:00"]),
    answers: { ...onTime(["2026-06-10"]), "claim.1.settled": "2026-06-10" },
  },
  "settled, and said to have another holder": {
    rows: daily("2026-06-16", 3, ["10:00"]),
    answers: { ...onTime(["2026-06-10"]), "claim.1.settled": "2026-06-10", "claim.1.holder-changed": "yes" },
  },
  "no contact, settled, and open in the credit report": {
    rows: [],
    answers: {
      ...onTime(["2026-06-10"]),
      "claim.1.settled": "2026-06-10",
      "claim.1.in-credit-report": "yes",
      "claim.1.credit-record": "shown-open",
    },
  },
  "no contact, nothing late, and late in the credit report": {
    rows: [],
    answers: { ...onTime(["2026-06-10"]), "claim.1.in-credit-report": "yes", "claim.1.credit-record": "shown-overdue" },
  },
  "no contact, never borrowed, and in the credit report": {
    rows: [],
    answers: {
      role: "misuse-victim",
      "claim.1.debtor": "nobody",
      "claim.1.lender": "平川银行",
      "claim.1.in-credit-report": "yes",
      "claim.1.payout-own-account": "no",
    },
  },
  "a contact person": {
    rows: daily("2026-03-10", 2, ["10:00"]),
    answers: { ...stranger, role: "listed-contact" },
  },
  "a front desk": {
    rows: daily("2026-03-10", 2, ["10:00"]),
    answers: { ...stranger, role: "employer", "called-unit": "yes" },
  },
  "a contact person called once": { rows: contacts("2026-03-10", ["10:00"]), answers: { ...stranger, role: "relative" } },
  "a number that had another user": {
    rows: daily("2026-03-10", 2, ["10:00"]),
    answers: { ...stranger, role: "number-successor", "number-since": "2025-12-01" },
  },
  "a number that had another user, nothing else known": {
    rows: daily("2026-03-10", 2, ["10:00"]),
    answers: { role: "number-successor", "claim.1.lender": "云杉消费金融", "claim.1.numbers": ["057110000001"] },
  },
  "no debt of theirs, and nothing tells why": {
    rows: daily("2026-03-10", 2, ["10:00"]),
    answers: { role: "stranger", "claim.1.debtor": "nobody", "claim.1.lender": "云杉消费金融", "claim.1.numbers": ["057110000001"] },
  },
  "a stranger asked for another, with the number for many years": {
    rows: daily("2026-03-10", 2, ["10:00"]),
    answers: { ...stranger, "number-since": "2015-01-01" },
  },
  "an amount that the person does not agree with": {
    rows: daily("2026-06-16", 3, ["10:00"]),
    answers: { ...late("2026-06-10"), "claim.1.amount": "5000", "claim.1.amount-agreed": "no" },
  },
  "an amount that the person agrees with": {
    rows: daily("2026-06-16", 3, ["10:00"]),
    answers: { ...late("2026-06-10"), "claim.1.amount": "5000", "claim.1.amount-agreed": "yes" },
  },
  "dunned within an agreed extension": {
    rows: daily("2026-06-16", 3, ["10:00"]),
    answers: { ...onTime(["2026-06-10"], []), "claim.1.extended-to": "2026-06-30", "claim.1.overdue-claimed": "yes" },
  },
  "reminded after an extension had ended": {
    rows: daily("2026-07-05", 2, ["10:00"]),
    answers: { ...late("2026-06-10"), "claim.1.extended-to": "2026-06-30", "claim.1.overdue-claimed": "yes" },
  },
  "money that nobody asked for": {
    rows: daily("2026-06-16", 2, ["10:00"]),
    answers: {
      role: "stranger",
      "claim.1.debtor": "nobody",
      "claim.1.lender": "云杉消费金融",
      "claim.1.numbers": ["057110000001"],
      "claim.1.payout-own-account": "yes",
      "claim.1.applied": "no",
    },
  },
  "only registered, and dunned": {
    rows: daily("2026-06-16", 2, ["10:00"]),
    answers: {
      role: "no-loan-registrant",
      "claim.1.debtor": "nobody",
      "claim.1.lender": "云杉消费金融",
      "claim.1.numbers": ["057110000001"],
      "claim.1.payout-own-account": "no",
    },
  },
  "registered, applied and paid out": {
    rows: daily("2026-06-16", 2, ["10:00"]),
    answers: {
      role: "no-loan-registrant",
      "claim.1.lender": "云杉消费金融",
      "claim.1.numbers": ["057110000001"],
      "claim.1.payout-own-account": "yes",
      "claim.1.applied": "yes",
    },
  },
  "own loan, due day unknown": {
    rows: contacts("2026-06-16", ["10:00"]),
    answers: {
      role: "borrower-current",
      "claim.1.debtor": "self",
      "claim.1.lender": "云杉消费金融",
      "claim.1.numbers": ["057110000001"],
    },
  },
  "nothing answered but the numbers": {
    rows: contacts("2026-06-16", ["10:00"]),
    answers: { "claim.1.lender": "云杉消费金融", "claim.1.numbers": ["057110000001"] },
  },
}

/** A message as it would be read, for causes that weigh words: what is not given is not said. */
export const read = (
  text: string,
  more: {
    readonly form?: MessageRead["form"]
    readonly flag?: MessageRead["labelled"]["flag"]
    readonly labels?: MessageRead["labelled"]["labels"]
    readonly says?: Partial<MessageRead["says"]>
    readonly row?: number
    readonly fraud?: boolean
  } = {},
): MessageRead => ({
  text,
  rows: [more.row ?? 0],
  form: more.form ?? "dunning",
  labelled: { labels: more.labels ?? [], flag: more.flag ?? "none", spans: [] },
  says: { ...readSays(""), ...more.says },
  fraud: more.fraud ?? false,
})
/** What a cause makes of the first claim of a situation whose messages were read so. */
export const weighedWith = (
  cause: Cause,
  situation: Situation,
  words: readonly MessageRead[],
  more: Partial<CauseInput> = {},
): CauseWeighed | undefined => {
  const { diagnosis: _diagnosis, gaps: _gaps, ...course } = judge(situation)
  const [about] = causeInputsOf({ ...course, facts: facts(situation.answers), unread: { parts: [] } })
  const input = about && { ...about, words, ...more }
  return input && cause.concerns(input) ? cause.weigh(input) : undefined
}
/** The same of messages that belong to no claim. */
export const unclaimedWith = (cause: Cause, situation: Situation, words: readonly MessageRead[], claims = 0): CauseWeighed | undefined =>
  cause.withoutClaim?.({ facts: facts(situation.answers), timeline: judge(situation).timeline, claims, unplaced: 0, words })

/** What a cause concludes of named situations (of its own ones where they are given): something for and something against at least. */
export const causeTable = (
  cause: Cause,
  table: Readonly<Record<string, Conclusion | undefined>>,
  own: Readonly<Record<string, Situation>> = {},
): void => {
  describe(cause.id, () => {
    it.each(Object.entries(table))("%s: %s", (name, expected) => {
      const situation = own[name] ?? situations[name]
      expect(situation).toBeDefined()
      if (situation) expect(conclusionOf(situation, cause.id)?.conclusion).toBe(expected)
    })
    it("speaks for itself somewhere, and against itself somewhere", () => {
      const concluded = new Set(Object.values(table))
      expect(["likely", "possible"].some((one) => concluded.has(one as Conclusion))).toBe(true)
      // Where it does not concern a claim at all, it says nothing of it.
      expect(["unlikely", "excluded", undefined].some((one) => concluded.has(one as Conclusion))).toBe(true)
    })
  })
}
