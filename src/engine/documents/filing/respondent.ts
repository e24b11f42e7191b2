/** Which company a paper is to or about, by its registered name: the lender, or the platform where no lender is known. */
import type { Claim } from "../../case/claim.ts"
import { claimKeyOf } from "../../case/claim-key.ts"
import type { Facts } from "../../case/facts.ts"
import { isWholeName } from "../../case/registered-name.ts"
import type { Recipient } from "../document.ts"

export interface Respondent {
  /** The questions for its registered name and its seat. */
  readonly nameKey: string
  readonly seatKey: string
  readonly name: string | undefined
  readonly seat: string | undefined
}
/** Undefined while neither lender nor platform is named: a number is no company. */
export const respondentOf = (recipient: Recipient, claim: Claim | undefined, facts: Facts): Respondent | undefined => {
  if (!(claim?.lender || claim?.platform)) return undefined
  const platform = claim.platform !== undefined && (recipient === "platform" || claim.lender === undefined)
  const key = (name: string): string => claimKeyOf(claim.id, `${platform ? "platform-" : ""}${name}`)
  const called = platform ? claim.platform : claim.lender
  const nameKey = key("registered-name")
  const seatKey = key("seat")
  return {
    nameKey,
    seatKey,
    name: facts.one(nameKey)?.value ?? (isWholeName(called?.value) ? called?.value : undefined),
    seat: facts.one(seatKey)?.value,
  }
}
