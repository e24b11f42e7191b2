/** The seam of contradictions: one kind is one file that finds it in a case or in each claim, and asks; it never says which of the two is untrue. */
import type { Cited } from "../case/citation.ts"
import type { Claim, Counterparty, Loan } from "../case/claim.ts"
import { claimKeyOf } from "../case/claim-key.ts"
import type { Facts } from "../case/facts.ts"
import { isOutsiderRole, isThirdRole } from "../case/role.ts"
import type { Day } from "../case/time.ts"
import type { Refusal } from "../refusals/refusal.ts"
import type { Timeline } from "../timeline/timeline.ts"
import type { Contradiction } from "./contradiction.ts"

export interface ContradictionInput {
  readonly day: Day
  readonly facts: Facts
  readonly timeline: Timeline
  readonly claims: readonly Claim[]
  readonly counterparties: readonly Counterparty[]
  readonly loans: readonly Loan[]
  readonly refusals: readonly Refusal[]
}
export interface ContradictionKind {
  find(about: ContradictionInput): readonly Contradiction[]
}
/** The same, of one claim. */
export interface ClaimContradictionInput extends ContradictionInput {
  readonly claim: Claim
  readonly loan: Loan | undefined
  key(name: string): string
  answer(name: string): Cited<string> | undefined
}
/** A kind that is looked for in each claim. */
export const inEachClaim = (find: (about: ClaimContradictionInput) => readonly Omit<Contradiction, "claim">[]): ContradictionKind => ({
  find: (about) =>
    about.claims.flatMap((claim) => {
      const key = (name: string): string => claimKeyOf(claim.id, name)
      const loan = about.loans.find((one) => one.claim === claim.id)
      return find({ ...about, claim, loan, key, answer: (name) => about.facts.one(key(name)) }).map((one) => ({ ...one, claim: claim.id }))
    }),
})
/** What says that the debt is not the person's own: their answer on this debt, else what they are to it. Nothing where they own it. */
export const denialOf = ({ debtor, role }: Claim): Cited<string> | undefined => {
  if (debtor?.value === "nobody") return debtor
  if (isOutsiderRole(role?.value) || isThirdRole(role?.value)) return role
  return undefined
}
/** Calls that day for a sentence: 2026年5月5日. */
export const dayWords = (day: string): string => `${Number(day.slice(0, 4))}年${Number(day.slice(5, 7))}月${Number(day.slice(8, 10))}日`
/** Some words of a message, cut where they are long. */
export const quoted = (words: string): string => `“${words.length > 40 ? `${words.slice(0, 40)}……` : words}”`
