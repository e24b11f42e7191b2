/** `claims`: what the other side says is owed, as far as it is known. */
import type { Dossier } from "../dossier.ts"
import { view } from "./view.ts"

export interface ClaimView {
  readonly id: string
  readonly lender: string | null
  readonly platform: string | null
  readonly lenderType: string | null
  readonly amountFen: number | null
  readonly debtor: string | null
  readonly addressee: string | null
}
const claimView = (c: Dossier["claims"][number]): ClaimView => ({
  id: c.id,
  lender: c.lender?.value ?? null,
  platform: c.platform?.value ?? null,
  lenderType: c.lenderType?.value ?? null,
  amountFen: c.amountFen?.value ?? null,
  debtor: c.debtor?.value ?? null,
  addressee: c.addressee?.value ?? null,
})

export const claims = view("claims", ({ dossier, options }): readonly ClaimView[] =>
  dossier.claims.filter((c) => (options.claim ?? c.id) === c.id).map(claimView),
)
