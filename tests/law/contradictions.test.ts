/** What does not fit is asked about, and true answers are left alone. */
import { describe, expect, it } from "vitest"
import type { Day } from "../../src/engine/case/time.ts"
import { contradictionsIn } from "../../src/engine/contradictions/index.ts"
import { build } from "../../src/engine/timeline/build.ts"
import { facts, type Row, source } from "../timeline/course.ts"
import { thresholds } from "./thresholds.ts"

type Answers = Readonly<Record<string, string | readonly string[]>>
const lender = { "claim.1.lender": "云杉消费金融", "claim.1.numbers": "10690000338011" }
const number = "10690000338011"
const got = (at: string, text: string): Row => ({ at, number, kind: "sms", direction: "in", text })
const sent = (at: string, text: string): Row => ({ at, number, kind: "sms", direction: "out", text })
const call = (at: string): Row => ({ at, number, kind: "call", direction: "in", durationS: 20, connected: "yes" })
const found = (answers: Answers, rows: readonly Row[] = [], day = "2026-06-30") => {
  const given = facts({ ...lender, ...answers } as Parameters<typeof facts>[0])
  const { timeline, claims, counterparties, loans } = build(rows.length ? [source(1, rows)] : [], given, thresholds)
  return contradictionsIn({ day: day as Day, facts: given, timeline, claims, counterparties, loans, refusals: [] })
}
const asked = (answers: Answers, rows?: readonly Row[], day?: string) =>
  found(answers, rows, day).map(({ by, question }) => `${by} ${question}`)
const dues = { "claim.1.due": "2026-05-05", "claim.1.paid": "2026-05-05" }
const second = { "claim.2.lender": "青禾小贷" }
const settledText = got("2026-04-25 09:00:00", "【云杉消费金融】您的借款已全部结清，感谢您的支持。")
const overdueText = got("2026-05-13 11:00:00", "【云杉消费金融】您的账单已逾期8天，请尽快还款。")
const paidOutText = got("2026-03-01 10:00:00", "【云杉消费金融】您的借款20000元已放款至您尾号1234的账户，请按时还款。")

describe("two answers", () => {
  it.each<readonly [string, Answers, string]>([
    ["a stranger whose own debt it is", { role: "stranger", "claim.1.debtor": "self" }, "claim.1.debtor"],
    ["a listed contact whose own debt it is", { role: "listed-contact", "claim.1.debtor": "self" }, "claim.1.debtor"],
    ["a borrower of another's loan", { role: "borrower-current", "claim.1.debtor": "other" }, "claim.1.debtor"],
    ["a borrower of no loan", { role: "borrower-overdue", "claim.1.debtor": "nobody" }, "claim.1.debtor"],
    ["a guarantor of no debt", { role: "guarantor", "claim.1.debtor": "nobody" }, "claim.1.debtor"],
    [
      "the claim's own role, of two",
      { ...second, role: "stranger", "claim.2.role": "borrower-current", "claim.2.debtor": "nobody" },
      "claim.2.debtor",
    ],
    [
      "a borrower of none of two loans",
      { ...second, role: "borrower-current", "claim.1.debtor": "other", "claim.2.debtor": "nobody" },
      "role",
    ],
    ["a stranger paid out to", { role: "stranger", "claim.1.payout-own-account": "yes" }, "claim.1.applied"],
    [
      "a victim of misuse paid out to, who has not said whether they applied",
      { role: "misuse-victim", "claim.1.payout-own-account": "yes" },
      "claim.1.applied",
    ],
    [
      "a victim of misuse paid out to, who applied, and so has to say whose debt it is",
      { role: "misuse-victim", "claim.1.payout-own-account": "yes", "claim.1.applied": "yes" },
      "claim.1.debtor",
    ],
    ["a stranger who applied", { role: "stranger", "claim.1.applied": "yes" }, "claim.1.role"],
    ["a former user's successor who signed", { role: "number-successor", "claim.1.signed": "yes" }, "claim.1.role"],
    ["a customer who applied", { role: "customer", "claim.1.applied": "yes", "claim.1.signed": "no" }, "claim.1.role"],
    ["a registrant who signed", { role: "no-loan-registrant", "claim.1.applied": "no", "claim.1.signed": "yes" }, "claim.1.role"],
    ["a relative who signed", { role: "relative", "claim.1.debtor": "other", "claim.1.signed": "yes" }, "claim.1.role"],
    ["a listed contact who applied", { role: "listed-contact", "claim.1.applied": "yes" }, "claim.1.role"],
    ["a debt that is nobody's, signed", { "claim.1.debtor": "nobody", "claim.1.signed": "yes" }, "claim.1.debtor"],
    [
      "a guardian's mother, misused, who signed",
      { role: "guardian", "for-role": "misuse-victim", "claim.1.signed": "yes", "claim.1.applied": "yes" },
      "claim.1.role",
    ],
    ["overdue, and all in time", { role: "borrower-overdue", ...dues }, "claim.1.paid"],
    [
      "overdue in both, and all in time",
      { ...second, role: "borrower-overdue", ...dues, "claim.2.due": "2026-05-09", "claim.2.paid": "2026-05-08" },
      "claim.1.paid",
    ],
    ["unpaid, and all paid", { role: "guarantor", ...dues, "claim.1.unpaid": "yes" }, "claim.1.unpaid"],
    ["unpaid, and nothing overdue", { role: "borrower-current", "claim.1.unpaid": "yes" }, "claim.1.unpaid"],
    ["unpaid, and settled", { "claim.1.debtor": "self", "claim.1.settled": "2026-05-05", "claim.1.unpaid": "yes" }, "claim.1.unpaid"],
    [
      "settled before the last payment",
      { "claim.1.debtor": "self", "claim.1.settled": "2026-05-01", "claim.1.paid": ["2026-04-05", "2026-05-05"] },
      "claim.1.settled",
    ],
    ["misuse without an identity", { role: "misuse-victim", "claim.1.identity-used": "no" }, "claim.1.identity-used"],
    ["misuse in another's contract", { role: "misuse-victim", "claim.1.contract-own-name": "no" }, "claim.1.contract-own-name"],
    ["paid tomorrow", { role: "borrower-current", "claim.1.paid": "2026-07-01" }, "claim.1.paid"],
    ["refused next year", { role: "stranger", "claim.1.refused": "2027-06-01T10:00:00+08:00" }, "claim.1.refused"],
    ["reported to the police tomorrow", { role: "misuse-victim", "claim.1.police-report": "2026-07-01" }, "claim.1.police-report"],
    ["a credit report of tomorrow", { role: "misuse-victim", "claim.1.credit-report-day": "2026-07-01" }, "claim.1.credit-report-day"],
    ["a number from tomorrow", { role: "number-successor", "number-since": "2026-07-01" }, "number-since"],
  ])("%s", (_, answers, question) => {
    expect(asked(answers)).toContain(`answer ${question}`)
  })
  it("who has said that they applied is not asked that again", () => {
    const applied = { role: "misuse-victim", "claim.1.payout-own-account": "yes", "claim.1.applied": "yes" }
    expect(asked(applied)).toEqual(["answer claim.1.debtor"])
  })
  it("both overdue and in time is asked of each loan once", () => {
    const both = { ...second, role: "borrower-overdue", ...dues, "claim.2.due": "2026-05-09", "claim.2.paid": "2026-05-08" }
    expect(asked(both)).toEqual(["answer claim.1.paid", "answer claim.2.paid"])
  })
})

describe("something on file", () => {
  it.each<readonly [string, Answers, readonly Row[], string]>([
    [
      "paid off by the lender's word, unpaid by theirs",
      { "claim.1.debtor": "self", "claim.1.unpaid": "yes" },
      [settledText],
      "claim.1.unpaid",
    ],
    ["paid off by the lender's word, overdue by theirs", { role: "borrower-overdue" }, [settledText], "claim.1.role"],
    [
      "paid off by the lender's word, a month later by theirs",
      { role: "borrower-settled", "claim.1.settled": "2026-05-25" },
      [settledText],
      "claim.1.settled",
    ],
    [
      "their own promise, and never borrowed",
      { role: "stranger" },
      [overdueText, sent("2026-05-14 10:00:00", "我下周一定还款")],
      "claim.1.own-words-other",
    ],
    [
      "their own promise, and no debt",
      { "claim.1.debtor": "nobody" },
      [overdueText, sent("2026-05-14 10:00:00", "我下周一定还款")],
      "claim.1.own-words-other",
    ],
    [
      "their own promise after it was settled",
      { role: "borrower-settled", "claim.1.settled": "2026-05-01" },
      [overdueText, sent("2026-05-14 10:00:00", "我下周一定还款")],
      "claim.1.own-words-other",
    ],
    [
      "the money on the account",
      { role: "stranger" },
      [
        overdueText,
        {
          at: "2026-03-01 10:00:00",
          number: "95588",
          kind: "sms",
          direction: "in",
          text: "【工商银行】您尾号1234账户3月1日10:00收入20000.00元，云杉消费金融放款。",
        },
      ],
      "claim.1.payout-own-account",
    ],
    [
      "their own name to a stranger",
      { role: "stranger", name: "段一川" },
      [got("2026-05-13 11:00:00", "【云杉消费金融】段一川先生，您的借款已逾期，请尽快还款。")],
      "claim.1.identity-used",
    ],
    [
      "the lender's own word that it paid to their account",
      { role: "misuse-victim", "claim.1.debtor": "nobody", "claim.1.payout-own-account": "no" },
      [paidOutText],
      "claim.1.payout-account-own",
    ],
    [
      "their own word that they signed for another",
      { role: "misuse-victim", "claim.1.signed": "no" },
      [overdueText, sent("2026-05-14 10:00:00", "这笔分期是我替老乡办的，钱他用了")],
      "claim.1.own-words-other",
    ],
    [
      "their own word to a friend that they lent their face",
      { role: "stranger" },
      [overdueText, { ...sent("2026-05-14 10:00:00", "你让我帮忙刷脸的时候说好按月还的"), number: "16100000338" }],
      "claim.1.own-words-other",
    ],
    [
      "calls before they had the number",
      { role: "number-successor", "number-since": "2026-05-20" },
      [call("2026-05-13 11:00:00")],
      "number-since",
    ],
  ])("%s", (_, answers, rows, question) => {
    expect(asked(answers, rows)).toEqual([`document ${question}`])
  })
})

describe("true answers are left alone", () => {
  const accused = [overdueText, call("2026-05-14 10:00:00")]
  it.each<readonly [string, Answers, readonly Row[]]>([
    ["a guarantor of another's debt", { role: "guarantor", "claim.1.debtor": "other" }, accused],
    ["a guarantor who says that it is unpaid", { role: "guarantor", "claim.1.debtor": "other", "claim.1.unpaid": "yes" }, accused],
    ["a joint debtor, own or other", { role: "joint-debtor", "claim.1.debtor": "other" }, accused],
    ["an agent for a borrower", { role: "agent", "for-role": "borrower-current", "for-name": "江若禾", "claim.1.debtor": "self" }, accused],
    ["a guardian for a stranger", { role: "guardian", "for-role": "stranger", "for-name": "江若禾", "claim.1.debtor": "other" }, accused],
    [
      "a friend of a victim",
      { role: "friend", "claim.1.role": "misuse-victim", "claim.1.debtor": "nobody", "claim.1.identity-used": "yes" },
      accused,
    ],
    ["an employer whose unit is called", { role: "employer", "called-unit": "yes", "claim.1.debtor": "other" }, accused],
    ["a colleague who knows of no debt", { role: "colleague", "claim.1.debtor": "unknown" }, accused],
    ["a relative who says that there is none", { role: "relative", "claim.1.debtor": "nobody" }, accused],
    [
      "a listed contact called by name",
      { role: "listed-contact", name: "段一川", "claim.1.debtor": "other" },
      [got("2026-05-13 11:00:00", "【云杉消费金融】段一川先生，请转告您的朋友尽快还款。")],
    ],
    [
      "a borrower of one, a stranger to the other",
      { ...second, role: "borrower-current", "claim.1.debtor": "self", "claim.2.debtor": "other" },
      accused,
    ],
    [
      "the same by the claim's role",
      { ...second, role: "borrower-current", "claim.2.role": "stranger", "claim.2.debtor": "nobody" },
      accused,
    ],
    [
      "a stranger to one, a borrower of the other",
      { ...second, role: "stranger", "claim.1.debtor": "other", "claim.2.debtor": "self" },
      accused,
    ],
    [
      "overdue in one, in time in the other",
      { ...second, role: "borrower-overdue", ...dues, "claim.2.due": "2026-05-09", "claim.2.unpaid": "yes" },
      accused,
    ],
    [
      "overdue, then paid",
      { role: "borrower-overdue", "claim.1.due": "2026-05-05", "claim.1.paid": "2026-05-20", "claim.1.unpaid": "no" },
      accused,
    ],
    [
      "settled late",
      { role: "borrower-settled", "claim.1.due": "2026-05-05", "claim.1.paid": "2026-05-20", "claim.1.settled": "2026-05-20" },
      accused,
    ],
    ["settled on the day of the last payment", { role: "borrower-settled", ...dues, "claim.1.settled": "2026-05-05" }, accused],
    ["settled, confirmed two days later", { role: "borrower-settled", "claim.1.settled": "2026-04-23" }, [settledText, overdueText]],
    ["settled, and called overdue: the dispute itself", { role: "borrower-settled" }, [settledText, overdueText]],
    ["in time, and called overdue: the dispute itself", { role: "borrower-current", ...dues }, accused],
    [
      "a victim called overdue by name",
      { role: "misuse-victim", name: "段一川", "claim.1.debtor": "nobody", "claim.1.identity-used": "yes" },
      [got("2026-05-13 11:00:00", "【云杉消费金融】段一川先生，您的借款已逾期，请尽快还款。")],
    ],
    [
      "a victim who says that another took it",
      { role: "misuse-victim", "claim.1.debtor": "other", "claim.1.identity-used": "yes" },
      accused,
    ],
    [
      "a victim with the contract in their name",
      { role: "misuse-victim", "claim.1.contract-own-name": "yes", "claim.1.identity-used": "no" },
      accused,
    ],
    [
      "a victim whose report shows it",
      { role: "misuse-victim", "claim.1.in-credit-report": "yes", "claim.1.credit-report-day": "2026-06-20" },
      accused,
    ],
    [
      "money that came unasked",
      { role: "stranger", "claim.1.debtor": "nobody", "claim.1.payout-own-account": "yes", "claim.1.applied": "no" },
      accused,
    ],
    [
      "only registered, called by name",
      { role: "no-loan-registrant", name: "段一川" },
      [got("2026-05-13 11:00:00", "【云杉消费金融】段一川先生，您的借款已逾期，请尽快还款。")],
    ],
    ["the user of another's number", { role: "number-user", "claim.1.debtor": "other" }, accused],
    ["the successor of a number", { role: "number-successor", "number-since": "2026-05-01", "claim.1.debtor": "other" }, accused],
    [
      "a customer who gets offers",
      { role: "customer", "claim.1.debtor": "nobody" },
      [got("2026-05-13 11:00:00", "【云杉消费金融】您有50000元额度待领取，拒收请回复R")],
    ],
    ["a stranger who denies it in writing", { role: "stranger" }, [...accused, sent("2026-05-14 10:00:00", "我没有借过，不要再催我还款")]],
    [
      "a stranger who told that it was paid",
      { role: "stranger", "claim.1.debtor": "other" },
      [...accused, sent("2026-05-14 10:00:00", "打错了，我不认识这个人")],
    ],
    ["a borrower who promised", { role: "borrower-overdue" }, [...accused, sent("2026-05-14 10:00:00", "我下周一定还款")]],
    [
      "a borrower who promised before it was settled",
      { role: "borrower-settled", "claim.1.settled": "2026-05-20" },
      [...accused, sent("2026-05-14 10:00:00", "我下周一定还款")],
    ],
    [
      "the lender's word that it paid out, and the account looked at",
      { role: "misuse-victim", "claim.1.payout-own-account": "no", "claim.1.payout-account-own": "no" },
      [paidOutText],
    ],
    [
      "the lender's word that it paid out to somebody else",
      { role: "number-successor", name: "段一川" },
      [got("2026-03-01 10:00:00", "【云杉消费金融】孙立先生，您的借款20000元已放款至您尾号1234的账户。")],
    ],
    ["money that came unasked", { role: "misuse-victim", "claim.1.payout-own-account": "yes", "claim.1.applied": "no" }, [paidOutText]],
    ["who did not sign", { role: "relative", "claim.1.debtor": "other", "claim.1.signed": "no", "claim.1.applied": "no" }, accused],
    [
      "another lender's money",
      { ...second, role: "stranger", "claim.2.debtor": "self" },
      [
        ...accused,
        {
          at: "2026-03-01 10:00:00",
          number: "95588",
          kind: "sms",
          direction: "in",
          text: "【工商银行】您尾号1234账户3月1日10:00收入20000.00元，青禾小贷放款。",
        },
      ],
    ],
    [
      "a due day to come, a later one agreed",
      { role: "borrower-current", "claim.1.due": "2026-07-05", "claim.1.extended-to": "2026-08-05" },
      accused,
    ],
    ["nothing but the number", {}, accused],
  ])("%s", (_, answers, rows) => {
    expect(found(answers, rows)).toEqual([])
  })
  it("answers of later days do not trouble a look at an earlier one", () => {
    expect(asked({ role: "borrower-current", "claim.1.paid": "2026-05-20" }, accused, "2026-05-13")).toEqual([])
  })
})

describe("a contradiction", () => {
  it("asks in whole sentences of full-width marks, and names both sides", () => {
    const all = [
      ...found({ role: "borrower-settled", "claim.1.debtor": "nobody" }),
      ...found({ role: "borrower-overdue", ...dues, "claim.1.unpaid": "yes" }, [settledText]),
      ...found({ role: "stranger", name: "段一川", "number-since": "2026-05-20" }, [
        overdueText,
        sent("2026-05-14 10:00:00", "我下周一定还款"),
      ]),
    ]
    expect(all.length).toBeGreaterThan(4)
    for (const { text, stated, against, leavesOpen } of all) {
      expect(text).toMatch(/[。？]$/)
      expect(text).not.toMatch(/[,;?]|谎|骗|虚假/)
      expect([stated.from.length > 0, against.from.length > 0, leavesOpen.includes("one-story")]).toEqual([true, true, true])
    }
  })
})
