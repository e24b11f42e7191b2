/** `loans`: the debts behind the claims, and how each stands on the day. */
import type { Dossier } from "../dossier.ts"
import { view } from "./view.ts"

export interface LoanView {
  readonly claim: string
  readonly lender: string | null
  readonly platform: string | null
  readonly principalFen: number | null
  readonly instalments: readonly {
    readonly due: string
    readonly amountFen: number | null
    readonly paid?: { readonly day: string; readonly amountFen: number | null; readonly source: string }
    /** The day by which the other side's own message confirms the payment. */
    readonly posted?: string
    /** The first due day, where the other side agreed to a later one. */
    readonly extendedFrom?: string
    /** How strong the source of the due day is: `stated`, or what shows it. */
    readonly source: string
    readonly leftFen?: number
  }[]
  /** When the whole loan was paid off; null where nothing tells. */
  readonly settled: { readonly day: string; readonly source: string } | null
  /** Payments that may be an instalment's, asked of the person. */
  readonly asked: readonly { readonly due: string; readonly paid: string }[]
  /** Days of payment that belong to no instalment for sure. */
  readonly unmatched: readonly string[]
  readonly standing: string
}
const loanView = (dossier: Dossier, loan: Dossier["loans"][number]): LoanView => ({
  claim: loan.claim,
  lender: loan.lender?.value ?? null,
  platform: loan.platform?.value ?? null,
  principalFen: loan.principalFen?.value ?? null,
  instalments: loan.instalments.map((i) => ({
    due: i.due.value,
    amountFen: i.amountFen ?? null,
    ...(i.paid ? { paid: { day: i.paid.value, amountFen: i.paidFen ?? null, source: i.paid.weight } } : {}),
    ...(i.posted ? { posted: i.posted.value } : {}),
    ...(i.extendedFrom ? { extendedFrom: i.extendedFrom.value } : {}),
    source: i.due.weight,
    ...(i.leftFen === undefined ? {} : { leftFen: i.leftFen }),
  })),
  settled: loan.settled ? { day: loan.settled.value, source: loan.settled.weight } : null,
  asked: loan.asked.map(({ due, paid }) => ({ due: due.value, paid: paid.value })),
  unmatched: loan.unmatched.map((day) => day.value),
  standing: loan.standingOn(dossier.day),
})

export const loans = view("loans", ({ dossier, options }): readonly LoanView[] =>
  dossier.loans.filter((l) => (options.claim ?? l.claim) === l.claim).map((l) => loanView(dossier, l)),
)
