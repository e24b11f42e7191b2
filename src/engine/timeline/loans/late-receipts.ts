/** Payments that rest on the person's word alone and are said to be in time, while the other side's receipt, or their own account, puts the payment itself after the due day. A receipt that only says when money had arrived puts it nowhere: posting takes days. */
import type { Cited } from "../../case/citation.ts"
import { type Day, numberOfDay } from "../../case/time.ts"
import { alsoShown } from "../measure.ts"
import type { LoanDocuments } from "./documents.ts"
import type { DuePart } from "./dues.ts"
import type { Payment } from "./payments.ts"

/** A payment after its due day is looked for so many days long: later it may be the next part's. */
const longestLate = 15
const month = 31
const days = (from: Day, to: Day): number => numberOfDay(to) - numberOfDay(from)

export interface LateReceipt {
  readonly payment: Payment
  readonly stated: Cited<Day>
  readonly words: Cited<string>
  /** The day of the payment by what is on file. */
  readonly day: Cited<Day>
}
/** One for each due day at most. */
export const lateReceipts = (
  dues: readonly DuePart[],
  payments: readonly Payment[],
  { paidActs = [], movements }: LoanDocuments,
): readonly LateReceipt[] => {
  const shown = [
    ...paidActs.map(({ value, words }) => ({ value, words })),
    ...movements.map((value) => ({ value, words: "自己账户的支出记录" })),
  ]
  return dues.flatMap(({ due }, i): LateReceipt[] => {
    const next = dues[i + 1]?.due.value
    const isOwn = (day: Day): boolean => days(due.value, day) >= -month && !dues.slice(0, i).some((one) => day <= one.due.value)
    const payment = payments.filter((one) => one.paid?.weight === "stated" && one.day <= due.value && isOwn(one.day)).at(-1)
    // Something on file shows one in time, or the person tells of the later one as well: then this one may be true.
    if (!payment?.paid || shown.some(({ value }) => value.value <= due.value && isOwn(value.value))) return []
    const late = shown.find(
      ({ value }) =>
        value.value > due.value &&
        days(due.value, value.value) <= longestLate &&
        (next === undefined || days(due.value, value.value) * 2 < days(due.value, next)) &&
        !payments.some((one) => one !== payment && one.paid?.value === value.value && one.paidStated),
    )
    return late ? [{ payment, stated: payment.paid, words: alsoShown(late.value, late.words), day: late.value }] : []
  })
}
