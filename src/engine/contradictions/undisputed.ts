/** What measures and law may take of each debt: a denial that something on file or another answer contradicts stands in no finding and no ground until it is cleared up. */
import type { Claim } from "../case/claim.ts"
import { isOutsiderRole, isThirdRole } from "../case/role.ts"
import type { Contradiction } from "./contradiction.ts"

const denies = ({ role }: Claim): boolean => isOutsiderRole(role?.value) || isThirdRole(role?.value)
const denied = ({ debtor }: Claim): boolean => debtor?.value === "nobody" || debtor?.value === "other"
/** Whether it speaks against the answer that the debt is not the person's: not against when, or how, it was paid or refused. */
const speaksAgainst = (claim: Claim, { by, stated, leavesOpen, claim: of }: Contradiction): boolean =>
  (of === null || of === claim.id) &&
  (leavesOpen.includes("element:not-the-debtor") ||
    (by === "document" &&
      leavesOpen.includes("one-story") &&
      ((denies(claim) && stated === claim.role) || (denied(claim) && stated === claim.debtor))))

/** The claims without the answers by which they would not be the person's, where those are contradicted. */
export const undisputed = (claims: readonly Claim[], contradictions: readonly Contradiction[]): readonly Claim[] =>
  claims.map((claim) => {
    if (!(denies(claim) || denied(claim)) || !contradictions.some((one) => speaksAgainst(claim, one))) return claim
    const { role, debtor, ...known } = claim
    return { ...known, ...(role && !denies(claim) && { role }), ...(debtor && !denied(claim) && { debtor }) }
  })
