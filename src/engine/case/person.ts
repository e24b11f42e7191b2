/** Whose matter it is: the person themselves, or whoever they act for. */
import type { Cited } from "./citation.ts"
import type { Claim } from "./claim.ts"
import type { Facts } from "./facts.ts"
import { isAgentRole } from "./role.ts"

/** True where whoever answers acts for another in this claim, or, where no claim is given, in the case. */
export const actsForAnother = (facts: Facts, claim: Pick<Claim, "actsFor"> | undefined): boolean =>
  claim ? claim.actsFor !== undefined : isAgentRole(facts.role?.value)
/** The question that asks for the name of the person concerned: papers are theirs, messages call them. */
export const nameKeyOf = (facts: Facts, claim: Pick<Claim, "actsFor"> | undefined): "name" | "for-name" =>
  actsForAnother(facts, claim) ? "for-name" : "name"
/** The name of the person concerned. */
export const nameOfPerson = (facts: Facts, claim: Pick<Claim, "actsFor"> | undefined): Cited<string> | undefined =>
  facts.one(nameKeyOf(facts, claim))
