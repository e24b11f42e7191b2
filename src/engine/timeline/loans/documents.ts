/** What documents say of one loan, whoever read them, before anything is stated. */
import type { Cited } from "../../case/citation.ts"
import type { Day } from "../../case/time.ts"
import type { PaidSum, PartReceipt } from "./partial.ts"

/** One thing that one message of the other side says. */
export interface LoanWords<T extends string | number> {
  readonly value: Cited<T>
  /** The day of the message. */
  readonly on: Day | null
  /** The words that say it. */
  readonly words: string
  /** False where the words name no year: such a day confirms what is stated and shows none by itself. */
  readonly whole?: boolean
  /** The day on which the words say that it happened, where they name one. */
  readonly day?: Day
}
/** Words that take a payment or a settlement back, or speak of another loan by its last digits; in order of time. */
export interface UndoneWords extends LoanWords<string> {
  readonly on: Day
  readonly what: "payment" | "settlement" | "other-loan"
}
export interface LoanDocuments {
  readonly settled: readonly LoanWords<"all" | "instalment">[]
  readonly overdue: readonly LoanWords<number>[]
  readonly dueDays: readonly LoanWords<Day>[]
  /** Days by which the other side says that a payment had arrived. */
  readonly paid: readonly LoanWords<Day>[]
  /** Days on which its receipts say that the payment itself was made, with the minute where they name one; and until which minute of the due day it takes payments. */
  readonly paidActs?: readonly (LoanWords<Day> & { readonly minute?: number })[]
  readonly cutOffs?: readonly (LoanWords<number> & { readonly strict: boolean })[]
  /** A new due day; "" where the words name none. */
  readonly extensions: readonly LoanWords<string>[]
  /** Words that refuse a later day, and words of a receipt that something is left to be paid. */
  readonly extensionsRefused?: readonly LoanWords<string>[]
  readonly remains?: readonly LoanWords<string>[]
  /** Receipts of a part, and what receipts say was paid, in order of time. */
  readonly parts?: readonly PartReceipt[]
  readonly paidSums?: readonly PaidSum[]
  /** Sums that messages press for. */
  readonly claimedFen: readonly LoanWords<number>[]
  /** The tool's own number: days nearer to one another name one instalment. */
  readonly sameInstalmentDays: number
  /** The tool's own numbers: days between a payment and its confirmation, and for how long the last due day that was told of says that nothing else is due. */
  readonly settlementDays: number
  readonly toldForDays: number
  /** Days of payments on the person's own account. */
  readonly movements: readonly Cited<Day>[]
  /** Days on which the person's own bank or wallet says that a payment of this loan did not go out. */
  readonly failed?: readonly LoanWords<Day>[]
  /** What takes a payment or a settlement back. */
  readonly undone?: readonly UndoneWords[]
  /** The lender's word that a loan is paid off, where there are several and nothing tells which it means. */
  readonly undecided?: LoanWords<"all" | "instalment">
}
export const noDocuments: LoanDocuments = {
  settled: [],
  overdue: [],
  dueDays: [],
  paid: [],
  extensions: [],
  claimedFen: [],
  sameInstalmentDays: 0,
  settlementDays: 0,
  toldForDays: 0,
  movements: [],
}

export const byDay = <T extends { readonly value: Day }>(a: T, b: T): number => (a.value < b.value ? -1 : a.value > b.value ? 1 : 0)
