/** Counts contacts before the due day of the next unpaid instalment, on days on which nothing is overdue as far as the loan tells. */
import type { Loan } from "../../case/claim.ts"
import type { Day } from "../../case/time.ts"
import { dayNumber, dayOfNumber, numberOfDay } from "../../case/time.ts"
import { readNoticeOnly } from "../../messages/index.ts"
import { contactsOfGroup, onlyReceipts, withoutReceipts } from "../../timeline/contacts.ts"
import { nextUnpaid } from "../../timeline/loans/standing.ts"
import { count, countOf, first, last, perDay, seenIn } from "../../timeline/measure.ts"
import { dayRuns, type Indices, onlyCalls, onlyMessages, pick, pickDays } from "../../timeline/rows.ts"
import type { Timeline } from "../../timeline/timeline.ts"
import { finding } from "../finding.ts"
import type { Rule } from "../rule.ts"
import type { MeasureOf } from "../words.ts"
import { beforeDuePhrases } from "./paper.ts"
import { beforeDueWords } from "./words.ts"

const known = new WeakMap<Loan, (day: number) => number | undefined>()
/** The next due day on a day (numbers of days) with nothing overdue; undefined when something is, or when no unpaid instalment lies ahead. */
const dueAhead = (loan: Loan): ((day: number) => number | undefined) => {
  const held = known.get(loan)
  if (held) return held
  const memo = new Map<number, number | undefined>()
  const made = (number: number): number | undefined => {
    if (memo.has(number)) return memo.get(number)
    const day: Day = dayOfNumber(number)
    const next = loan.standingOn(day) === "not-due" ? nextUnpaid(loan, day) : undefined
    const due = next && numberOfDay(next.due.value)
    memo.set(number, due)
    return due
  }
  known.set(loan, made)
  return made
}
/** The first contact with the most days before the due day, and the first with the fewest: one look at each day. */
const extremes = (timeline: Timeline, contacts: Indices, ahead: (day: number) => number) => {
  let [most, least]: [Ahead, Ahead] = [
    { row: -1, days: -1 },
    { row: -1, days: Number.POSITIVE_INFINITY },
  ]
  for (const [day, from] of dayRuns(timeline, contacts)) {
    const here = { row: contacts[from] as number, days: ahead(day) }
    if (here.days > most.days) most = here
    if (here.days < least.days) least = here
  }
  return { most, least }
}
/** That due day, as it holds or as it held before it was put off. */
const dueOn = ({ instalments }: Loan, day: number) =>
  instalments.flatMap((one) => [one.due, ...(one.extendedFrom ? [one.extendedFrom] : [])]).find(({ value }) => numberOfDay(value) === day)
interface Ahead {
  readonly row: number
  readonly days: number
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
      const early = pickDays(timeline, contactsOfGroup(timeline, group, acts), (day) => due(day) !== undefined)
      // A bill and an approval inform; they press nobody.
      const informs = (row: number): boolean =>
        (timeline.text[row] as number) >= 0 && readNoticeOnly(timeline.texts.get(timeline.text[row] as number))
      const contacts = pick(withoutReceipts(timeline, early), (row) => !informs(row))
      if (contacts.length === 0) return []
      const { most, least } = extremes(timeline, contacts, (day) => (due(day) ?? day) - day)
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
          maxDaysBefore: seenIn(timeline, Int32Array.of(most.row), most.days),
          minDaysBefore: seenIn(timeline, Int32Array.of(least.row), least.days),
          dueOn: dueOn(loan, firstDue),
          first: first(timeline, contacts),
          last: last(timeline, contacts),
        }),
      ]
    })
  },
}
