/** The debts that the person has stated, as claims. */

import type { Cited } from "../case/citation.ts"
import { cite } from "../case/citation.ts"
import type { Claim } from "../case/claim.ts"
import { claimIdOf, claimKeyOf } from "../case/claim-key.ts"
import type { Facts } from "../case/facts.ts"
import { isRole, type Role } from "../case/role.ts"

/** Yuan as written (`5000`, `5,000.50`) in integer fen; undefined when it is no amount. */
export const fenOf = (yuan: string): number | undefined => {
  const match = /^(\d+)(?:\.(\d{1,2}))?$/.exec(yuan.replace(/[,，\s元¥￥]/g, ""))
  return match ? Number(match[1]) * 100 + Number((match[2] ?? "").padEnd(2, "0")) : undefined
}
export const partyId = (n: number): string => `party-${n}`

export const statedClaim = (n: number, facts: Facts): Claim => {
  const fact = (name: string): Cited<string> | undefined => facts.one(claimKeyOf(n, name))
  const amount = fact("amount")
  const fen = amount && fenOf(amount.value)
  const lender = fact("lender")
  const platform = fact("platform")
  const lenderType = fact("lender-type")
  const debtor = fact("debtor")
  const addressee = fact("addressee")
  const own = fact("role")
  const role = own && isRole(own.value) ? (own as Cited<Role>) : facts.role
  return {
    id: claimIdOf(n),
    ...(lender && { lender }),
    ...(platform && { platform }),
    ...(lenderType && { lenderType }),
    ...(role && { role }),
    ...(debtor && { debtor }),
    ...(addressee && { addressee }),
    ...(amount && fen !== undefined && { amountFen: cite(fen, amount.from, amount.weight) }),
  }
}
