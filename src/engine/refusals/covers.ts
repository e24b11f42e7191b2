/** What is held against the other side after a refusal: no more than it asked for, and a wrong number only by somebody whom the debt does not bind. */
import type { Claim } from "../case/claim.ts"
import { isBoundForAnother, isOutsiderRole, isThirdRole } from "../case/role.ts"
import { coversCalls, coversMessages, type Refusal } from "./refusal.ts"

/** The person says that the debt is another's, or nobody's, and it does not bind them beside that other. */
export const standsOutside = (claim: Claim | undefined): boolean => {
  const role = claim?.role?.value
  if (isBoundForAnother(role)) return false
  const debtor = claim?.debtor?.value
  return debtor === undefined ? isOutsiderRole(role) || isThirdRole(role) : debtor === "other" || debtor === "nobody"
}
/** Confirmed by the person, and a word to stop by whoever says it. */
const holds = (refusal: Refusal, claim: Claim | undefined): boolean =>
  !refusal.proposed && (refusal.kind === "refusal" || standsOutside(claim))
export const refusesCalls = (refusal: Refusal, claim: Claim | undefined): boolean => holds(refusal, claim) && coversCalls(refusal)
/** Messages alone may be refused by whoever the debt does not bind: of a debtor that covers nothing that is counted. */
export const refusesMessages = (refusal: Refusal, claim: Claim | undefined): boolean =>
  holds(refusal, claim) && coversMessages(refusal) && (refusal.scope === "all" || standsOutside(claim))
/** Calls at some hours, where it is known at which. */
export const refusesHours = (refusal: Refusal, claim: Claim | undefined): boolean =>
  holds(refusal, claim) && refusal.scope === "hours" && refusal.hours !== undefined
/** Those that a side has to answer for, in order of time. */
export const refusalsTo = (refusals: readonly Refusal[], counterparty: string | null): readonly Refusal[] =>
  counterparty === null ? [] : refusals.filter((one) => one.counterparty === counterparty && !one.proposed && !one.refuted)
/** From when on calls are refused, all of them or those of some hours, however it was said. */
export const refusedCallsFrom = (told: readonly Refusal[], claim: Claim | undefined): readonly number[] =>
  told.flatMap((one) => (refusesCalls(one, claim) || refusesHours(one, claim) ? [one.from] : []))
