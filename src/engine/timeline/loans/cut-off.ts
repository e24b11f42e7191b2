/** Payments on the due day itself, where the other side's own words end that day before midnight: by its receipt the payment came after that, or nothing tells the minute. Until the contract has been looked at nobody calls them in time. */
import type { Cited } from "../../case/citation.ts"
import type { Day } from "../../case/time.ts"
import { alsoShown } from "../measure.ts"
import type { LoanDocuments } from "./documents.ts"
import type { DuePart } from "./dues.ts"
import type { Payment } from "./payments.ts"

export interface PaidAtEnd {
  readonly payment: Payment
  readonly paid: Cited<Day>
  readonly words: Cited<string>
}
/** `wholeDay`: the person has looked, and the contract lets the day end at midnight. */
export const paidAtEnd = (
  dues: readonly DuePart[],
  payments: readonly Payment[],
  { cutOffs = [], paidActs = [] }: LoanDocuments,
  wholeDay: boolean,
): readonly PaidAtEnd[] => {
  if (wholeDay || cutOffs.length === 0) return []
  return dues.flatMap(({ due }): PaidAtEnd[] => {
    const payment = payments.find(({ day }) => day === due.value)
    const paid = payment?.paid ?? payment?.posted
    if (!payment || !paid) return []
    const minutes = paidActs.flatMap(({ value, minute }) => (value.value === due.value && minute !== undefined ? [minute] : []))
    const told = cutOffs.find(({ value, strict }) => (minutes.length > 0 ? minutes.every((one) => one > value.value) : strict))
    return told ? [{ payment, paid, words: alsoShown(told.value, told.words) }] : []
  })
}
