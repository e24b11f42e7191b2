/** An instalment of which the other side's own receipt says that a part is left: until later receipts make it up, it is asked about, and nothing calls it paid. */
import type { Cited } from "../../case/citation.ts"
import { type Instalment, paidByOf } from "../../case/claim.ts"
import { type Day, numberOfDay } from "../../case/time.ts"
import { alsoShown } from "../measure.ts"

/** A receipt that says that a part of the same instalment is left. */
export interface PartReceipt {
  readonly on: Day
  /** Its place in time: of one day, what came later is told by it. */
  readonly row: number
  readonly leftFen: number
  readonly words: string
  readonly value: Cited<string>
}
/** What one receipt says was paid. */
export interface PaidSum {
  readonly on: Day
  readonly row: number
  readonly fen: number
}
const apart = (a: Day, b: Day): number => Math.abs(numberOfDay(a) - numberOfDay(b))

/** `paid`: the days of payments; `near`: within how many days a payment and the receipt of it come. The person's word that nothing is unpaid, without a day of the rest, makes no part up. */
export const withPartReceipts = (
  instalments: readonly Instalment[],
  receipts: readonly PartReceipt[],
  sums: readonly PaidSum[],
  paid: readonly Cited<Day>[],
  near: number,
): readonly Instalment[] =>
  receipts.length === 0
    ? instalments
    : instalments.map((one) => {
        const by = paidByOf(one)
        const part = by && receipts.filter(({ on }) => on <= one.due.value && apart(on, by.value) <= near).at(-1)
        if (!part) return one
        const rest = paid.find(({ value }) => value > by.value && value >= part.on && apart(value, part.on) <= near)
        // Paid in two parts, it was paid with the second.
        if (rest) {
          const { posted: _, ...told } = one
          return rest.value > one.due.value ? { ...told, paid: rest } : one
        }
        const later = sums.filter(({ on, row }) => row > part.row && on <= one.due.value).reduce((sum, { fen }) => sum + fen, 0)
        return later >= part.leftFen ? one : { ...one, leftFen: part.leftFen - later, leftSaid: alsoShown(part.value, part.words) }
      })
