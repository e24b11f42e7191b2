/** `claims`: what the other side says is owed, as far as it is known. */
import type { Citation } from "../case/citation.ts"
import type { Dossier } from "../dossier.ts"
import { view } from "./view.ts"

export interface ClaimView {
  readonly id: string
  readonly lender: string | null
  readonly platform: string | null
  readonly lenderType: string | null
  readonly amountFen: number | null
  /** What the person concerned is to this debt, and as what somebody acts for them. */
  readonly role: string | null
  readonly actsFor: string | null
  readonly debtor: string | null
  readonly addressee: string | null
  /** `messages`: only messages tell of this debt, and the person has not said whose it is; else null. */
  readonly known: "messages" | null
  /** The name that the messages of such a debt show. */
  readonly name: string | null
  /** Names that sign messages from this debt's numbers and that nobody has placed. */
  readonly signedElsewhere: readonly {
    readonly name: string
    readonly numbers: readonly string[]
    readonly citations: readonly Citation[]
  }[]
}
const claimView = (c: Dossier["claims"][number], dossier: Dossier): ClaimView => ({
  id: c.id,
  lender: c.lender?.value ?? null,
  platform: c.platform?.value ?? null,
  lenderType: c.lenderType?.value ?? null,
  amountFen: c.amountFen?.value ?? null,
  role: c.role?.value ?? null,
  actsFor: c.actsFor?.value ?? null,
  debtor: c.debtor?.value ?? null,
  addressee: c.addressee?.value ?? null,
  known: c.known ?? null,
  name: dossier.counterparties.find((party) => party.claim === c.id)?.name.value ?? null,
  signedElsewhere: (c.signedElsewhere ?? []).map(({ name, numbers }) => ({ name: name.value, numbers, citations: name.from })),
})

export const claims = view("claims", ({ dossier, options }): readonly ClaimView[] =>
  dossier.claims.filter((c) => (options.claim ?? c.id) === c.id).map((c) => claimView(c, dossier)),
)
