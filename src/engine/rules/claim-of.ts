/** What a rule asks of the claim behind a group: the claim itself, its loan, and how the debt stood on a day. */
import type { Cited } from "../case/citation.ts"
import type { Claim, Loan, Standing } from "../case/claim.ts"
import { claimKeyOf } from "../case/claim-key.ts"
import { excludesDebtor, isDebtorRole, isOutsiderRole, isThirdRole } from "../case/role.ts"
import { type Day, dayNumber, dayOfNumber } from "../case/time.ts"
import type { Group, Timeline } from "../timeline/timeline.ts"
import type { RuleInput } from "./rule.ts"

export const claimBehind = ({ claims }: RuleInput, { claim }: Pick<Group, "claim">): Claim | undefined =>
  claims.find(({ id }) => id === claim)
export const loanBehind = ({ loans }: RuleInput, { claim }: Pick<Group, "claim">): Loan | undefined =>
  loans.find((loan) => loan.claim === claim)
/** The day on which the whole debt was paid off, where something tells it. */
export const settledDay = ({ facts, loans }: RuleInput, claim: string | null): Cited<string> | undefined => {
  if (claim === null) return undefined
  const loan = loans.find((one) => one.claim === claim)
  return loan?.settledStated ?? loan?.settled ?? facts.many(claimKeyOf(claim, "settled"))[0]
}
const calm: ReadonlySet<Standing> = new Set(["not-due", "due-today", "settled"])
const steady = new WeakMap<Loan, (day: number) => Standing | undefined>()
/** How the debt stood on a day (its number): undefined where it was another on the day before, since what was said in the morning may then have been true. */
export const steadyDays = (loan: Loan): ((day: number) => Standing | undefined) => {
  const held = steady.get(loan) ?? steadyOf(loan)
  steady.set(loan, held)
  return held
}
const steadyOf = (loan: Loan): ((day: number) => Standing | undefined) => {
  const known = new Map<number, Standing | undefined>()
  /** Paid on this very day after the due day had passed: what was said that morning was true. */
  const paidLateOn = (day: Day): boolean =>
    loan.instalments.some(({ due, paid, posted }) => (paid ?? posted)?.value === day && due.value < day) ||
    (loan.settled?.value === day && loan.instalments.some(({ due, paid }) => due.value < day && !(paid && paid.value <= due.value)))
  const on = (day: number): Standing | undefined => {
    if (paidLateOn(dayOfNumber(day))) return undefined
    const today = loan.standingOn(dayOfNumber(day))
    const before = loan.standingOn(dayOfNumber(day - 1))
    return today === before || (today !== "settled" && calm.has(today) && calm.has(before)) ? today : undefined
  }
  return (day) => {
    if (!known.has(day)) known.set(day, on(day))
    return known.get(day)
  }
}
/** The same at a contact. */
export const steadyStanding = (loan: Loan): ((timeline: Timeline, row: number) => Standing | undefined) => {
  const on = steadyDays(loan)
  return (timeline, row) => on(dayNumber(timeline.at[row] as number))
}
/** What says that the debt is not the person's: the answer about it, else what they are to it. */
export const notTheirs = ({ debtor, role }: Claim): Cited<string> | undefined => {
  if (debtor?.value === "self" || isDebtorRole(role?.value) || (role && excludesDebtor(role.value, debtor?.value))) return undefined
  if (debtor && debtor.value !== "unknown") return debtor
  return isOutsiderRole(role?.value) || isThirdRole(role?.value) ? role : undefined
}
