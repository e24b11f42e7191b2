/** Says how a loan stands on a day, and only what the statements tell: silence is never read as overdue. */

import type { Cited } from "../../case/citation.ts"
import type { Claim, Instalment, Loan, Standing } from "../../case/claim.ts"
import { claimKeyOf } from "../../case/claim-key.ts"
import type { Facts } from "../../case/facts.ts"
import { excludesDebtor, isBoundForAnother } from "../../case/role.ts"
import type { Day } from "../../case/time.ts"
import { asDay, dayOfNumber, numberOfDay } from "../../case/time.ts"

const daysOf = (stated: readonly Cited<string>[]): Cited<Day>[] =>
  stated
    .filter((one) => asDay(one.value) !== undefined)
    .map((one) => one as Cited<Day>)
    .sort((a, b) => (a.value < b.value ? -1 : a.value > b.value ? 1 : 0))

/** Days before a single instalment in which a payment can be meant for it: no loan of one instalment is told to run longer than a year. */
const longestSingle = 366
/** The day after which a payment can be the first instalment's: one period of the loan before it is due. */
const beginning = (dues: readonly Cited<Day>[]): Day | undefined => {
  const [first, second] = dues.map((due) => numberOfDay(due.value))
  return first === undefined ? undefined : dayOfNumber(first - (second !== undefined && second > first ? second - first : longestSingle))
}
interface Paired {
  readonly instalments: readonly Instalment[]
  /** Payments that fell in no instalment's time, in order of days. */
  readonly unmatched: readonly Cited<Day>[]
}
/** Gives each instalment in turn the first payment left that fell after the due day before, and where `inTime` not after its own. */
const inTurn = (dues: readonly Cited<Day>[], paid: readonly Cited<Day>[], after: readonly Day[], inTime: boolean): Paired => {
  const open = [...paid]
  const instalments = dues.map((due, i): Instalment => {
    const index = open.findIndex((one) => one.value > (after[i] as Day) && (!inTime || one.value <= due.value))
    const payment = index < 0 ? undefined : open.splice(index, 1)[0]
    return { due, ...(payment && { paid: payment }) }
  })
  return { instalments, unmatched: open }
}
/**
 * Which payment paid which instalment. A payment never counts for an instalment whose period had not begun. Where there are as many payments as
 * instalments begun by the last of them, and each finds its own, they pay in order, and one after its due day was late. Otherwise something may be missing
 * from the statements: a payment then counts only for the instalment in whose own time it fell (after the due day before, up to its due day), and nothing
 * is called late.
 */
const pair = (dues: readonly Cited<Day>[], paid: readonly Cited<Day>[]): Paired => {
  const from = beginning(dues)
  if (from === undefined) return { instalments: [], unmatched: [] }
  const after = dues.map((_, i) => dues[i - 1]?.value ?? from)
  const early = paid.filter((one) => one.value <= from)
  const usable = paid.filter((one) => one.value > from)
  const last = usable.at(-1)?.value
  const begun = after.filter((day) => last !== undefined && day < last).length
  const ordered = inTurn(dues, usable, after, false)
  const complete = usable.length >= begun && ordered.instalments.slice(0, begun).every((one) => one.paid)
  const { instalments, unmatched } = complete ? ordered : inTurn(dues, usable, after, true)
  return { instalments, unmatched: [...early, ...unmatched] }
}

/** The loan behind a claim, from what is stated; undefined when nothing about a loan is stated. */
export const loanOf = (claim: Claim, facts: Facts): Loan | undefined => {
  const fact = (name: string): Cited<string> | undefined => facts.one(claimKeyOf(claim.id, name))
  const dues = daysOf(facts.many(claimKeyOf(claim.id, "due")))
  const paid = daysOf(facts.many(claimKeyOf(claim.id, "paid")))
  const settled = daysOf(facts.many(claimKeyOf(claim.id, "settled")))[0]
  const { debtor, role } = claim
  const conflict = role !== undefined && excludesDebtor(role.value, debtor?.value)
  if (dues.length === 0 && paid.length === 0 && !settled && !debtor && !fact("unpaid")) return undefined
  const { instalments, unmatched } = pair(dues, paid)
  const never = debtor?.value === "nobody" || (debtor?.value === "other" && !isBoundForAnother(role?.value))
  const unpaid = fact("unpaid")
  const admits = role?.value === "borrower-overdue" || unpaid?.value === "yes"
  const lender = fact("lender")
  const platform = fact("platform")
  return {
    claim: claim.id,
    ...(lender && { lender }),
    ...(platform && { platform }),
    instalments,
    unmatched,
    standingOn: (day): Standing => {
      if (conflict) return "unknown"
      if (never) return "never-borrowed"
      if (settled && settled.value <= day) return "settled"
      if (instalments.length === 0) return "unknown"
      const late = instalments.filter((one) => one.due.value < day && !(one.paid && one.paid.value <= day))
      // A payment stated after its due day is the person's own word that it was late until then.
      if (late.some((one) => admits || one.paid)) return "overdue"
      if (late.length > 0) return "unknown"
      const today = instalments.some((one) => one.due.value === day && !(one.paid && one.paid.value <= day))
      return today ? "due-today" : "not-due"
    },
  }
}
/** The next instalment ahead of a day that was not paid before that day; undefined on its due day itself. A payment of the same day may have come after a call of that day. */
export const nextUnpaid = (loan: Loan, day: Day): Instalment | undefined => {
  const next = loan.instalments.find((one) => one.due.value >= day && !(one.paid && one.paid.value < day))
  return next && next.due.value > day ? next : undefined
}
