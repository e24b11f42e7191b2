/** Numbers that the other side's own messages give to the person by name, to be called about an account of their own: not about the debt of somebody else. */
import { directions } from "../../case/batch.ts"
import { claimKeyOf } from "../../case/claim-key.ts"
import type { Facts } from "../../case/facts.ts"
import { normaliseNumber } from "../../case/number/number.ts"
import { isDebtorRole } from "../../case/role.ts"
import { readSays } from "../../messages/index.ts"
import { statedClaim } from "../claims.ts"
import type { EventRows } from "../columns.ts"
import { rowsWithWords } from "../rows.ts"

const inward = directions.indexOf("in")
const ownAccount = /(?:您|你)(?:的|名下的?|在我[司行们]的?)?(?:尾号\d{2,4}的?)?[^，,。！!；;]{0,6}(?:信用卡|账户|借款|贷款|分期|账单)/
/** Whether this claim is of another's debt, and another of the person's own stands beside it. */
const isOthers = (facts: Facts, n: number): boolean => {
  const claim = statedClaim(n, facts)
  return claim.debtor?.value === "other" && !isDebtorRole(claim.role?.value)
}
export const isOthersBesideOwn = (facts: Facts, n: number): boolean =>
  isOthers(facts, n) &&
  facts.claims.some(
    (other) =>
      other !== n && (isDebtorRole(statedClaim(other, facts).role?.value) || facts.one(claimKeyOf(other, "debtor"))?.value === "self"),
  )

/** By number the event that gives it. */
export const ownMattersIn = (columns: EventRows, facts: Facts): ReadonlyMap<string, number> => {
  const given = new Map<string, number>()
  const own = facts.one("name")?.value.trim()
  if (!own || !facts.claims.some((n) => isOthersBesideOwn(facts, n))) return given
  for (const event of rowsWithWords(columns)) {
    if (columns.direction[event] !== inward) continue
    const words = columns.texts.get(columns.text[event] as number)
    if (!words.includes(own) || !ownAccount.test(words)) continue
    for (const { value } of readSays(words).numbersGiven) {
      const number = normaliseNumber(value)
      if (!given.has(number)) given.set(number, event)
    }
  }
  return given
}
