/** Counts contacts before the due day of the next unpaid instalment, on days on which nothing is overdue as far as the loan tells. */
import type { Loan } from "../../case/claim.ts"
import type { Day } from "../../case/time.ts"
import { dayNumber, dayOfNumber, numberOfDay } from "../../case/time.ts"
import { contactsOfGroup, onlyCalls, onlyMessages, onlyReceipts, withoutReceipts } from "../../timeline/contacts.ts"
import { nextUnpaid } from "../../timeline/loans/standing.ts"
import { count, countOf, first, last, perDay, seenIn } from "../../timeline/measure.ts"
import { pick } from "../../timeline/rows.ts"
import { finding } from "../finding.ts"
import type { Rule } from "../rule.ts"
import type { MeasureOf } from "../words.ts"
import { beforeDuePhrases } from "./paper.ts"
import { beforeDueWords } from "./words.ts"

/** The next due day on a day with nothing overdue; undefined when something is, or when no unpaid instalment lies ahead. */
const dueAhead = (loan: Loan): ((day: number) => number | undefined) => {
  const memo = new Map<number, number | undefined>()
  // Rows come in order of time: most are of the day of the one before.
  let [last, held]: [number, number | undefined] = [Number.NaN, undefined]
  return (number) => {
    if (number !== last) [last, held] = [number, lookUp(number)]
    return held
  }
  function lookUp(number: number): number | undefined {
    if (memo.has(number)) return memo.get(number)
    const day: Day = dayOfNumber(number)
    const next = loan.standingOn(day) === "not-due" ? nextUnpaid(loan, day) : undefined
    const due = next && numberOfDay(next.due.value)
    memo.set(number, due)
    return due
  }
}
export const beforeDue: Rule<MeasureOf<typeof beforeDueWords>> = {
  id: "before-due",
  words: beforeDueWords,
  paper: beforeDuePhrases,
  measure: (input) => {
    const { timeline, acts, loans } = input
    return timeline.groups.flatMap((group) => {
      const loan = loans.find((one) => one.claim === group.claim)
      if (!loan || loan.instalments.length === 0) return []
      const due = dueAhead(loan)
      const ahead = (row: number): number | undefined => {
        const today = dayNumber(timeline.at[row] as number)
        const next = due(today)
        return next === undefined ? undefined : next - today
      }
      const early = pick(contactsOfGroup(timeline, group, acts), (row) => ahead(row) !== undefined)
      const contacts = withoutReceipts(timeline, early)
      if (contacts.length === 0) return []
      const most = contacts.reduce((best, row) => ((ahead(row) ?? 0) > (ahead(best) ?? 0) ? row : best), contacts[0] as number)
      const least = contacts.reduce((best, row) => ((ahead(row) ?? 0) < (ahead(best) ?? 0) ? row : best), contacts[0] as number)
      const firstDue = due(dayNumber(timeline.at[contacts[0] as number] as number)) as number
      const days = perDay(timeline, contacts)
      return [
        finding(beforeDueWords, input, group, contacts, ["call", "sms"], {
          contacts: count(timeline, contacts),
          calls: countOf(timeline, onlyCalls(timeline, contacts)),
          messages: countOf(timeline, onlyMessages(timeline, contacts)),
          receipts: countOf(timeline, onlyReceipts(timeline, early)),
          days: days.days,
          maxPerDay: days.max,
          maxPerDayOn: days.on,
          maxDaysBefore: seenIn(timeline, Int32Array.of(most), ahead(most) as number),
          minDaysBefore: seenIn(timeline, Int32Array.of(least), ahead(least) as number),
          dueOn: loan.instalments.find((one) => numberOfDay(one.due.value) === firstDue)?.due,
          first: first(timeline, contacts),
          last: last(timeline, contacts),
        }),
      ]
    })
  },
}
