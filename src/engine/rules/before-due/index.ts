/** Counts contacts before the due day of the next unpaid instalment, on days on which nothing is overdue as far as stated. */

import type { Loan } from "../../case/claim.ts"
import { claimNumberOf } from "../../case/claim-key.ts"
import type { Day } from "../../case/time.ts"
import { dayNumber, dayOfNumber, numberOfDay } from "../../case/time.ts"
import { contactsOf, onlyCalls, onlyMessages, withoutReceipts } from "../../timeline/contacts.ts"
import { loanOf, nextUnpaid } from "../../timeline/loans/standing.ts"
import { count, first, last, perDay, seenIn } from "../../timeline/measure.ts"
import { pick } from "../../timeline/rows.ts"
import { finding } from "../finding.ts"
import type { Rule } from "../rule.ts"

/** The next due day on a day with nothing overdue; undefined when something is, or when no unpaid instalment lies ahead. */
const dueAhead = (loan: Loan): ((day: number) => number | undefined) => {
  const memo = new Map<number, number | undefined>()
  return (number) => {
    if (memo.has(number)) return memo.get(number)
    const day: Day = dayOfNumber(number)
    const next = loan.standingOn(day) === "not-due" ? nextUnpaid(loan, day) : undefined
    const due = next && numberOfDay(next.due.value)
    memo.set(number, due)
    return due
  }
}
export const beforeDue = {
  id: "before-due",
  title: "到期前联系",
  measures: {
    contacts: "到期前的来电和短信次数",
    calls: "到期前的来电次数",
    messages: "到期前的短信次数",
    days: "到期前有联系的天数",
    maxPerDay: "到期前单日联系最多次数",
    maxPerDayOn: "到期前联系最多的一天",
    maxDaysBefore: "最早提前的天数",
    minDaysBefore: "最近提前的天数",
    dueOn: "所对应的最近还款日",
    first: "到期前第一次联系",
    last: "到期前最后一次联系",
  },
  alternatives: ["到期前的一般还款提醒。", "自动扣款前的余额提示。", "银行客服的其他业务联系。"],
  measure: (timeline, acts, facts) =>
    timeline.groups.flatMap((group) => {
      const claim = claimNumberOf(group.claim)
      const loan = claim === undefined ? undefined : loanOf(claim, facts)
      if (!loan || loan.instalments.length === 0) return []
      const due = dueAhead(loan)
      const ahead = (row: number): number | undefined => {
        const today = dayNumber(timeline.at[row] as number)
        const next = due(today)
        return next === undefined ? undefined : next - today
      }
      const contacts = pick(withoutReceipts(timeline, contactsOf(timeline, group, acts)), (row) => ahead(row) !== undefined)
      if (contacts.length === 0) return []
      const calls = onlyCalls(timeline, contacts)
      const messages = onlyMessages(timeline, contacts)
      const most = contacts.reduce((best, row) => ((ahead(row) ?? 0) > (ahead(best) ?? 0) ? row : best), contacts[0] as number)
      const least = contacts.reduce((best, row) => ((ahead(row) ?? 0) < (ahead(best) ?? 0) ? row : best), contacts[0] as number)
      const firstDue = due(dayNumber(timeline.at[contacts[0] as number] as number)) as number
      const days = perDay(timeline, contacts)
      return [
        finding("before-due", timeline, group, acts, contacts, ["call", "sms"], {
          contacts: count(timeline, contacts),
          calls: calls.length > 0 ? count(timeline, calls) : undefined,
          messages: messages.length > 0 ? count(timeline, messages) : undefined,
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
    }),
} as const satisfies Rule
