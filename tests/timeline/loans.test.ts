/** How a loan stands, by documents before statements; and that no payment is matched on a guess. */
import { describe, expect, it } from "vitest"
import { dayOfText, loanFrom, type Written } from "./loans-written.ts"

type Stated = Readonly<Record<string, string | readonly string[]>>
const on = (stated: Stated, documents: Written, day: string) => loanFrom(stated, documents)?.standingOn(dayOfText(day))
const monthly = ["2026-04-05", "2026-05-05", "2026-06-05"]

describe("one due day alone", () => {
  it.each<readonly [string, Stated, string, string]>([
    ["paid in its own month, before it", { due: "2026-05-05", paid: "2026-05-04" }, "2026-05-10", "not-due"],
    ["paid on it", { due: "2026-05-05", paid: "2026-05-05" }, "2026-05-06", "not-due"],
    ["paid after it, in its month", { due: "2026-05-05", paid: "2026-05-20" }, "2026-05-10", "overdue"],
    ["and afterwards no longer", { due: "2026-05-05", paid: "2026-05-20" }, "2026-05-21", "not-due"],
    ["paid last month", { due: "2026-05-05", paid: "2026-04-04" }, "2026-05-06", "unknown"],
    ["paid at the end of last month", { due: "2026-05-05", paid: "2026-04-30" }, "2026-05-06", "unknown"],
    ["paid next month", { due: "2026-05-05", paid: "2026-06-04" }, "2026-05-20", "unknown"],
    ["paid a year before", { due: "2026-05-05", paid: "2025-05-04" }, "2026-05-06", "unknown"],
    ["two payments after it", { due: "2026-05-05", paid: ["2026-05-20", "2026-05-25"] }, "2026-05-10", "unknown"],
    ["paid in time, and once more", { due: "2026-05-05", paid: ["2026-05-04", "2026-05-20"] }, "2026-05-10", "not-due"],
    ["nothing paid", { due: "2026-05-05" }, "2026-05-06", "unknown"],
    ["on the day itself", { due: "2026-05-05" }, "2026-05-05", "due-today"],
    ["before it", { due: "2026-05-05" }, "2026-05-04", "not-due"],
    ["on the last day of a month", { due: "2026-05-31", paid: "2026-05-31" }, "2026-06-01", "not-due"],
    ["in February of a leap year", { due: "2028-02-29", paid: "2028-02-01" }, "2028-03-01", "not-due"],
  ])("%s", (_, stated, day, standing) => {
    expect(on(stated, {}, day)).toBe(standing)
  })
  it.each<readonly [string, Stated, readonly (readonly [string, string])[]]>([
    ["of the end of last month", { due: "2026-05-05", paid: "2026-04-30" }, [["2026-05-05", "2026-04-30"]]],
    ["not of one more than a month before", { due: "2026-05-05", paid: "2026-04-04" }, []],
    ["not of one already matched", { due: "2026-05-05", paid: ["2026-05-04"] }, []],
    ["of one of two late ones", { due: "2026-05-05", paid: ["2026-05-20", "2026-05-25"] }, [["2026-05-05", "2026-05-20"]]],
  ])("asks of a payment %s", (_, stated, asked) => {
    expect(loanFrom(stated)?.asked.map(({ due, paid }) => [due.value, paid.value])).toEqual(asked)
  })
})

describe("the period of a loan", () => {
  it.each<readonly [string, Stated, string, string]>([
    ["all in time", { due: monthly, paid: ["2026-04-05", "2026-05-04", "2026-06-01"] }, "2026-06-20", "not-due"],
    ["the second late", { due: monthly, paid: ["2026-04-05", "2026-05-09", "2026-06-05"] }, "2026-05-08", "overdue"],
    ["the second late, or the third ahead", { due: monthly, paid: ["2026-04-05", "2026-05-09"] }, "2026-05-08", "unknown"],
    ["each late in turn", { due: monthly, paid: ["2026-04-07", "2026-05-07", "2026-06-07"] }, "2026-06-06", "overdue"],
    ["the second silent", { due: monthly, paid: ["2026-04-05", "2026-06-01"] }, "2026-05-08", "unknown"],
    ["the second silent, later", { due: monthly, paid: ["2026-04-05", "2026-06-01"] }, "2026-06-08", "unknown"],
    ["one more than a month late", { due: ["2026-04-05", "2026-05-05"], paid: ["2026-04-05", "2026-06-20"] }, "2026-05-20", "unknown"],
    ["by the week", { due: ["2026-05-01", "2026-05-08", "2026-05-15"], paid: ["2026-05-01", "2026-05-07"] }, "2026-05-10", "not-due"],
    ["a week's payment of the month before", { due: ["2026-05-01", "2026-05-08"], paid: ["2026-04-10"] }, "2026-05-02", "unknown"],
    [
      "two days three months apart tell no quarter",
      { due: ["2026-01-05", "2026-04-05"], paid: ["2026-01-05", "2026-02-20"] },
      "2026-04-06",
      "unknown",
    ],
    ["three do", { due: ["2026-01-05", "2026-04-05", "2026-07-05"], paid: ["2026-01-05", "2026-02-20"] }, "2026-04-06", "not-due"],
    ["paid ahead", { due: monthly, paid: ["2026-04-05", "2026-04-06", "2026-06-05"] }, "2026-06-06", "not-due"],
    ["overdue by their own word", { due: monthly, paid: "2026-04-05", role: "borrower-overdue" }, "2026-05-06", "overdue"],
    ["unpaid by their own word", { due: monthly, paid: "2026-04-05", unpaid: "yes" }, "2026-05-06", "overdue"],
    ["a guarantor's", { role: "guarantor", debtor: "other", due: monthly, paid: ["2026-04-05"] }, "2026-04-20", "not-due"],
    ["another's", { role: "relative", debtor: "other", due: monthly }, "2026-04-20", "never-borrowed"],
    ["contradicted", { role: "borrower-current", debtor: "nobody", due: monthly }, "2026-04-20", "unknown"],
  ])("%s", (_, stated, day, standing) => {
    expect(on(stated, {}, day)).toBe(standing)
  })
  it("takes the person's word for which payment was whose", () => {
    const stated = { due: "2026-05-05", paid: "2026-04-30", pays: ["2026-05-05", "2026-04-30"] }
    expect(on(stated, {}, "2026-05-06")).toBe("not-due")
    expect(loanFrom(stated)?.asked).toEqual([])
    expect(on({ ...stated, pays: ["2026-05-05", "2026-06-20"], paid: [] }, {}, "2026-05-06")).toBe("overdue")
    expect(on({ pays: ["2026-05-05"] }, {}, "2026-05-06")).toBe("unknown")
  })
})

describe("documents before statements", () => {
  it.each<readonly [string, Stated, Written, string, string]>([
    ["a due day in a message", {}, { due: ["2026-05-05 @ 2026-04-25"] }, "2026-05-01", "not-due"],
    ["one without its year is none", { debtor: "self" }, { due: ["~2026-05-05 @ 2026-04-25"] }, "2026-05-01", "unknown"],
    ["a receipt in time", { due: "2026-05-05" }, { received: ["2026-05-04"] }, "2026-05-06", "not-due"],
    ["a receipt after the due day is no late payment", { due: "2026-05-05" }, { received: ["2026-05-07"] }, "2026-05-06", "unknown"],
    ["and from then on it is paid", { due: "2026-05-05" }, { received: ["2026-05-07"] }, "2026-05-08", "not-due"],
    [
      "paid on a Saturday, posted on Monday",
      { due: "2026-05-09", paid: "2026-05-09" },
      { received: ["2026-05-11"] },
      "2026-05-10",
      "not-due",
    ],
    ["over a long holiday", { due: "2026-09-30", paid: "2026-09-30" }, { received: ["2026-10-08"] }, "2026-10-03", "not-due"],
    ["a movement on the account", { due: "2026-05-05" }, { moved: ["2026-05-05"] }, "2026-05-06", "not-due"],
    ["a movement after the due day", { due: "2026-05-05" }, { moved: ["2026-05-08"] }, "2026-05-07", "overdue"],
    ["settled, by the lender alone", {}, { settled: ["2026-04-25"] }, "2026-05-13", "settled"],
    ["settled, on the day before", { due: "2026-04-25" }, { settled: ["2026-04-25"] }, "2026-04-24", "not-due"],
    [
      "settled, though it is called overdue later",
      { due: "2026-04-25" },
      { settled: ["2026-04-25"], overdue: ["2026-05-13"] },
      "2026-05-14",
      "settled",
    ],
    [
      "settled, though the person says that it is unpaid",
      { due: "2026-04-25", unpaid: "yes" },
      { settled: ["2026-04-25"] },
      "2026-05-14",
      "settled",
    ],
    ["settled earlier by the person", { settled: "2026-04-23" }, { settled: ["2026-04-25"] }, "2026-04-24", "settled"],
    ["a certificate", { "settlement-proof": "2026-04-23" }, {}, "2026-04-24", "settled"],
    ["settled without its day", { role: "borrower-settled", due: "2026-05-05", paid: "2026-05-05" }, {}, "2026-05-20", "unknown"],
    [
      "settled without its day, before the last payment",
      { role: "borrower-settled", due: "2026-05-05", paid: "2026-05-05" },
      {},
      "2026-05-01",
      "not-due",
    ],
    ["prepaid", { due: monthly, paid: "2026-04-05", settled: "2026-04-20" }, {}, "2026-05-06", "settled"],
    ["put off, by a message", { due: "2026-05-05" }, { extended: ["2026-05-20 @ 2026-05-03"] }, "2026-05-15", "not-due"],
    ["put off, until the new day", { due: "2026-05-05" }, { extended: ["2026-05-20 @ 2026-05-03"] }, "2026-05-21", "unknown"],
    [
      "put off, and unpaid after it",
      { due: "2026-05-05", unpaid: "yes" },
      { extended: ["2026-05-20 @ 2026-05-03"] },
      "2026-05-21",
      "overdue",
    ],
    [
      "put off, and paid by it",
      { due: "2026-05-05", paid: "2026-05-19" },
      { extended: ["2026-05-20 @ 2026-05-03"] },
      "2026-05-25",
      "not-due",
    ],
    ["put off by their word alone", { due: "2026-05-05", unpaid: "yes", "extended-to": "2026-05-20" }, {}, "2026-05-15", "unknown"],
    [
      "put off by their word alone, after it",
      { due: "2026-05-05", unpaid: "yes", "extended-to": "2026-05-20" },
      {},
      "2026-05-21",
      "overdue",
    ],
    [
      "a residue",
      { due: "2026-05-05", paid: "2026-05-04" },
      { overdue: ["2026-05-10"], claimed: [[327, "2026-05-10"]] },
      "2026-05-12",
      "unknown",
    ],
    [
      "no residue: a sum",
      { due: "2026-05-05", paid: "2026-05-04" },
      { overdue: ["2026-05-10"], claimed: [[132_700, "2026-05-10"]] },
      "2026-05-12",
      "not-due",
    ],
    [
      "a residue that they deny",
      { due: "2026-05-05", paid: "2026-05-04", unpaid: "no" },
      { overdue: ["2026-05-10"], claimed: [[327, "2026-05-10"]] },
      "2026-05-12",
      "not-due",
    ],
    [
      "a residue that they own",
      { due: "2026-05-05", paid: "2026-05-04", unpaid: "yes" },
      { overdue: ["2026-05-10"], claimed: [[327, "2026-05-10"]] },
      "2026-05-12",
      "overdue",
    ],
  ])("%s", (_, stated, documents, day, standing) => {
    expect(on(stated, documents, day)).toBe(standing)
  })
  it("cites the message where message and person say the same", () => {
    const loan = loanFrom(
      { due: "2026-05-05", paid: "2026-05-04" },
      { due: ["~2026-05-05 @ 2026-04-25"], moved: ["2026-05-04"], received: ["2026-05-05"] },
    )
    expect(loan?.instalments).toMatchObject([
      { due: { weight: "exported" }, paid: { value: "2026-05-04", weight: "exported" }, posted: { value: "2026-05-05" } },
    ])
  })
  it("adds no due day beside one stated a few days away", () => {
    expect(loanFrom({ due: "2026-05-05" }, { due: ["2026-05-08 @ 2026-05-06"] })?.instalments.map((one) => one.due.value)).toEqual([
      "2026-05-05",
    ])
  })
  it("tells the settlement in the lender's words, and the first later word against it", () => {
    const loan = loanFrom({ settled: "2026-04-25" }, { settled: ["2026-04-25"], overdue: ["2026-04-20", "2026-05-13", "2026-05-20"] })
    expect([loan?.settled, loan?.settledWords, loan?.overdueWords, loan?.overdueSaid]).toMatchObject([
      { value: "2026-04-25", weight: "exported" },
      { value: "已全部结清" },
      { value: "已逾期" },
      { value: "2026-05-13" },
    ])
  })
  it("counts one payment told three times as one", () => {
    const loan = loanFrom(
      { due: ["2026-05-05", "2026-06-05"], paid: "2026-05-04" },
      { moved: ["2026-05-04"], received: ["2026-05-05", "2026-05-06"] },
    )
    expect([loan?.instalments.map((one) => one.paid?.value), loan?.unmatched]).toEqual([["2026-05-04", undefined], []])
  })
})
