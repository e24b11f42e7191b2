/** Whether somebody outside of a debt is bound to the same side by another one of their own: then a paper denies this debt alone, and asks for nothing that ends lawful contact about theirs. */
import type { Claim } from "../../case/claim.ts"
import { isDebtorRole } from "../../case/role.ts"
import { sameName } from "../../messages/says/names.ts"

const namesOf = ({ lender, platform }: Claim): readonly string[] => [lender, platform].flatMap((one) => (one ? [one.value] : []))
/** True where another claim is one of their own at a body of the same name. */
export const hasOwnDebtToo = (claim: Claim | undefined, claims: readonly Claim[]): boolean => {
  if (!claim) return false
  const names = namesOf(claim)
  return claims.some((other) => {
    if (other.id === claim.id || !(isDebtorRole(other.role?.value) || other.debtor?.value === "self")) return false
    const others = namesOf(other)
    return others.some((one) => names.some((name) => sameName(one, name)))
  })
}
