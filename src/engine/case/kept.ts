/** Tells where the money of a loan stayed with somebody who denies it: it went to their own account, and something else has the loan in their name. */
import type { Cited } from "./citation.ts"
import type { Claim } from "./claim.ts"
import { claimKeyOf } from "./claim-key.ts"
import type { Facts } from "./facts.ts"
import { isOutsiderRole } from "./role.ts"

/**
 * What has it in their name: a contract or a credit report; money that was simply sent unasked has neither. Undefined where somebody else had their telephone in hand: whose act it was is then asked otherwise.
 */
export const keptAgainstDenial = (facts: Facts, claim: Claim): Cited<string> | undefined => {
  const answer = (name: string): Cited<string> | undefined => facts.one(claimKeyOf(claim.id, name))
  const denied = claim.debtor?.value === "nobody" || isOutsiderRole(claim.role?.value)
  if (answer("payout-own-account")?.value !== "yes" || !denied || facts.one("gave-code")?.value === "yes") return undefined
  return ["contract-own-name", "in-credit-report"].map(answer).find((one) => one?.value === "yes")
}
