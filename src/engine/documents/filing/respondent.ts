/** Which company a paper is to or about, by its registered name: the lender, or the platform where no lender is known. */
import type { Claim } from "../../case/claim.ts"
import { claimKeyOf } from "../../case/claim-key.ts"
import type { Facts } from "../../case/facts.ts"
import type { Recipient } from "../document.ts"

/** A name that ends so is a company's whole name already: nobody is asked for it twice. */
const whole = /(?:公司|农村信用合作联社|农村信用合作社)$/
const wholeName = (name: string | undefined): string | undefined =>
  name !== undefined && whole.test(name.trim()) ? name.trim() : undefined

export interface Respondent {
  /** The question for its registered name; undefined where the name is known whole, or no side is. */
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
    name: facts.one(nameKey)?.value ?? wholeName(called?.value),
    seat: facts.one(seatKey)?.value,
  }
}
