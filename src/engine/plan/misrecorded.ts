/** Tells whether the credit record is what is wrong: an entry that the person finds there, and a cause that is likely for it. */
import type { Claim } from "../case/claim.ts"
import { dataError } from "../causes/data-error/index.ts"
import { identityMisuse } from "../causes/identity-misuse/index.ts"
import { conclusionOf } from "../causes/index.ts"
import { noValidLoan } from "../causes/no-valid-loan/index.ts"
import type { Dossier } from "../dossier.ts"

/** `answer`: the person's answer about this claim. */
export const isMisrecorded = ({ diagnosis }: Dossier, claim: Claim | undefined, answer: (name: string) => string | undefined): boolean => {
  if (!claim) return false
  const likely = (cause: typeof dataError): boolean => conclusionOf(diagnosis, cause, claim.id)?.conclusion === "likely"
  const record = answer("credit-record")
  const listed = answer("in-credit-report") === "yes" || record === "not-mine"
  return (
    ((record === "shown-overdue" || record === "shown-open") && likely(dataError)) ||
    (listed && (likely(identityMisuse) || likely(noValidLoan)))
  )
}
