/** Tells whether it is open that there is a loan at all, or who is to be paid: then the plan tells nobody to pay as agreed, and nobody that they need not. */
import type { Claim } from "../case/claim.ts"
import type { Cause } from "../causes/cause.ts"
import { identityMisuse } from "../causes/identity-misuse/index.ts"
import { conclusionOf } from "../causes/index.ts"
import { noValidLoan } from "../causes/no-valid-loan/index.ts"
import { scam } from "../causes/scam/index.ts"
import type { Dossier } from "../dossier.ts"

/** What speaks against there being any loan of theirs, whoever lent it. */
export const isNoneLent = ({ diagnosis }: Dossier, claim: Claim | undefined, answer: (name: string) => string | undefined): boolean => {
  if (!claim) return false
  const maybe = (cause: Cause): boolean => ["likely", "possible"].includes(conclusionOf(diagnosis, cause, claim.id)?.conclusion ?? "")
  return (
    maybe(scam) ||
    conclusionOf(diagnosis, noValidLoan, claim.id)?.conclusion === "likely" ||
    maybe(identityMisuse) ||
    (answer("payout-own-account") === "no" && answer("applied") !== "yes") ||
    answer("credit-record") === "not-mine"
  )
}
/** `answer`: the person's answer about this claim. */
export const isDisputed = ({ diagnosis }: Dossier, claim: Claim | undefined, answer: (name: string) => string | undefined): boolean => {
  if (!claim) return false
  const maybe = (cause: Cause): boolean => ["likely", "possible"].includes(conclusionOf(diagnosis, cause, claim.id)?.conclusion ?? "")
  return (
    maybe(scam) ||
    maybe(noValidLoan) ||
    maybe(identityMisuse) ||
    claim.lenderType?.value === "unlicensed" ||
    // A debtor to whom nothing was paid out may have nothing to pay back; goods bought by instalments are paid to the seller.
    (answer("payout-own-account") === "no" && answer("applied") !== "yes") ||
    answer("credit-record") === "not-mine"
  )
}
