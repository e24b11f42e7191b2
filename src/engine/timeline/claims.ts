/** The debts that the person has stated, as claims. */

import type { Cited } from "../case/citation.ts"
import { cite } from "../case/citation.ts"
import type { Claim } from "../case/claim.ts"
import { claimIdOf, claimKeyOf } from "../case/claim-key.ts"
import type { Facts } from "../case/facts.ts"
import { lenderKindIn } from "../case/lender-kind.ts"
import { excludesDebtor, isAgentRole, isRole, type Role } from "../case/role.ts"

/** Yuan as written (`5000`, `5,000.50`) in integer fen; undefined when it is no amount. */
export const fenOf = (yuan: string): number | undefined => {
  const match = /^(\d+)(?:\.(\d{1,2}))?$/.exec(yuan.replace(/[,，\s元¥￥]/g, ""))
  return match ? Number(match[1]) * 100 + Number((match[2] ?? "").padEnd(2, "0")) : undefined
}
export const partyId = (n: number): string => `party-${n}`

const roleAt = (facts: Facts, key: string): Cited<Role> | undefined => {
  const said = facts.one(key)
  return said && isRole(said.value) ? (said as Cited<Role>) : undefined
}
/**
 * What the person concerned is to a debt. Whoever acts for another is told by the other's standing: an answer about this debt is one about the other. Of
 * several debts the role of the case is not that of one whose own answer excludes it.
 */
const standingTo = (n: number, facts: Facts): Pick<Claim, "role" | "actsFor"> => {
  const own = roleAt(facts, claimKeyOf(n, "role"))
  const actsFor = [own, facts.role].find((one) => isAgentRole(one?.value))
  const other = roleAt(facts, "for-role")
  const general = actsFor ? other : facts.role
  const about = own && !isAgentRole(own.value) ? own : undefined
  const excluded = general && facts.claims.length > 1 && excludesDebtor(general.value, facts.one(claimKeyOf(n, "debtor"))?.value)
  const role = about ?? (general && !isAgentRole(general.value) && !excluded ? general : undefined)
  return { ...(role && { role }), ...(actsFor && { actsFor }) }
}
/** The concrete key of the question whose answer tells what the person is to this debt. */
export const roleKeyOf = (facts: Facts, claim: Pick<Claim, "id" | "actsFor"> | undefined): string => {
  if (claim?.actsFor && !facts.one("for-role")) return "for-role"
  return facts.role && claim ? claimKeyOf(claim.id, "role") : "role"
}

export const statedClaim = (n: number, facts: Facts): Claim => {
  const fact = (name: string): Cited<string> | undefined => facts.one(claimKeyOf(n, name))
  const amount = fact("amount")
  const fen = amount && fenOf(amount.value)
  const lender = fact("lender")
  const platform = fact("platform")
  const lenderType = lenderKindIn(facts, n)
  const debtor = fact("debtor")
  const addressee = fact("addressee")
  return {
    id: claimIdOf(n),
    ...(lender && { lender }),
    ...(platform && { platform }),
    ...(lenderType && { lenderType }),
    ...standingTo(n, facts),
    ...(debtor && { debtor }),
    ...(addressee && { addressee }),
    ...(amount && fen !== undefined && { amountFen: cite(fen, amount.from, amount.weight) }),
  }
}
