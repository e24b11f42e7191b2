/** Whether the person's own answers refute what their message says: that it is not them, or that a wrong number was reached. Nobody is shown it as an effort of theirs, and they are told that it may be quoted. */
import type { Claim } from "../case/claim.ts"
import { claimKeyOf } from "../case/claim-key.ts"
import type { Facts } from "../case/facts.ts"
import { nameOfPerson } from "../case/person.ts"
import { isBoundForAnother, isDebtorRole } from "../case/role.ts"
import { plainOf } from "../messages/own/plain.ts"
import { surname } from "../messages/own/wrong-number.ts"

const denied = new RegExp(`(?:不是|不叫|不认识|不是找|找的是|没有)(?:什么|这个|叫|你们?说的)?(${surname}[\\u4e00-\\u9fff]{1,2})`)
const isOwnDebt = ({ role, debtor }: Claim): boolean =>
  isDebtorRole(role?.value) && !isBoundForAnother(role?.value) && (debtor === undefined || debtor.value === "self")
export const isRefuted = (facts: Facts, claim: Claim | undefined, text: string): boolean => {
  if (!claim || !isOwnDebt(claim) || facts.one(claimKeyOf(claim.id, "own-words-other"))?.value === "yes") return false
  const called = denied.exec(plainOf(text).text)?.[1]
  const own = nameOfPerson(facts, claim)?.value
  // That they are not some other person may well be true.
  return called === undefined || own === undefined || called.startsWith(own) || own.startsWith(called)
}
