/** The payments of a loan: the person's acts, stated or on their account, each with the day on which the other side confirmed it. One payment told twice is one. */
import type { Cited } from "../../case/citation.ts"
import type { Day } from "../../case/time.ts"
import { numberOfDay } from "../../case/time.ts"
import { byDay, type LoanDocuments } from "./documents.ts"

export interface Payment {
  readonly paid?: Cited<Day>
  /** The person's own word for the same day, where an account shows it too. */
  readonly paidStated?: Cited<Day>
  readonly posted?: Cited<Day>
  /** The day by which it was made for sure. */
  readonly day: Day
}
/** Messages about one payment come within so many days. */
const oneConfirmation = 3
const after = (from: Day, to: Day): number => numberOfDay(to) - numberOfDay(from)

/** In order of days. */
export const paymentsOf = (
  stated: readonly Cited<Day>[],
  { movements, paid: confirmed, settlementDays }: LoanDocuments,
): readonly Payment[] => {
  const acts = new Map<Day, Cited<Day>>()
  const words = new Map(stated.map((one) => [one.value, one]))
  // What an account shows weighs more than what is said.
  for (const act of [...stated, ...movements]) acts.set(act.value, act)
  const all = [...acts.values()].sort(byDay).map((paid): { paid: Cited<Day>; paidStated?: Cited<Day>; posted?: Cited<Day> } => {
    const paidStated = words.get(paid.value)
    return { paid, ...(paidStated && { paidStated }) }
  })
  const lone: Cited<Day>[] = []
  for (const { value } of [...confirmed].sort((a, b) => byDay(a.value, b.value))) {
    // A payment on the eve of a long holiday is confirmed at most so many days later.
    const near = all.filter(({ paid }) => paid.value <= value.value && after(paid.value, value.value) <= settlementDays).at(-1)
    if (near) near.posted ??= value
    else if (!lone.some((one) => after(one.value, value.value) <= oneConfirmation)) lone.push(value)
  }
  return [...all.map((one) => ({ ...one, day: one.paid.value })), ...lone.map((posted) => ({ posted, day: posted.value }))].sort((a, b) =>
    a.day < b.day ? -1 : a.day > b.day ? 1 : 0,
  )
}
/** A notice comes on the day itself or within the next days. */
const longestNotice = 3
/** Payments that rest on the person's word alone, while their own bank says that the payment of these days did not go out: they pay nothing until it is cleared up. */
export const doubtedAmong = (payments: readonly Payment[], { failed = [] }: LoanDocuments): readonly Payment[] =>
  payments.filter(
    ({ paid, posted, day }) =>
      paid?.weight === "stated" && !posted && failed.some(({ value }) => value.value >= day && after(day, value.value) <= longestNotice),
  )
