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
    readonly paid?: { readonly day: string; readonly amountFen: number | null }
  }[]
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
    ...(i.paid ? { paid: { day: i.paid.value, amountFen: null } } : {}),
  })),
  standing: loan.standingOn(dossier.day),
})

export const loans = view("loans", ({ dossier, options }): readonly LoanView[] =>
  dossier.loans.filter((l) => (options.claim ?? l.claim) === l.claim).map((l) => loanView(dossier, l)),
)
