/** The names that the person has given to each claim: its own, those that are the same house, its agents, and those that are others. */
import type { Cited } from "../../case/citation.ts"
import { claimKeyOf } from "../../case/claim-key.ts"
import type { Facts } from "../../case/facts.ts"
import { maySignAs } from "../../messages/says/holders.ts"
import { sameName } from "../../messages/says/names.ts"

export interface NamedClaim {
  readonly n: number
  /** Lender and platform. */
  readonly names: readonly string[]
  /** Said to be the same house, agents, and somebody else, each with the statement. */
  readonly same: readonly Cited<string>[]
  readonly agents: readonly Cited<string>[]
  readonly others: readonly Cited<string>[]
  /** Who holds the debt now, or asks for what they paid on it, by its messages or their own: another side, whatever the person calls them. */
  readonly holders: readonly string[]
  /** The person has said what the debt is to them, or who the other side is. */
  readonly placed: boolean
  readonly numbered: boolean
}
/** Answers that place a claim: by them the person has said whose debt it is, or who the other side is. */
const placing = ["lender", "platform", "debtor", "role", "numbers", "addressee"] as const

/** Several names may stand in one answer. */
const listed = (facts: Facts, n: number, key: string): readonly Cited<string>[] =>
  facts.many(claimKeyOf(n, key)).flatMap((one) =>
    one.value
      .split(/[,，、;；\n]/)
      .map((name) => name.trim())
      .filter((name) => name !== "")
      .map((value) => ({ ...one, from: one.from, value })),
  )
export const namedClaims = (facts: Facts): readonly NamedClaim[] =>
  facts.claims.map((n) => ({
    n,
    names: ["lender", "platform"].flatMap((key) => facts.one(claimKeyOf(n, key))?.value ?? []),
    same: listed(facts, n, "signed-same"),
    agents: listed(facts, n, "agent-name"),
    others: listed(facts, n, "signed-other"),
    holders: [],
    placed: placing.some((key) => facts.many(claimKeyOf(n, key)).length > 0),
    numbered: facts.many(claimKeyOf(n, "numbers")).length > 0,
  }))
/** The statement among them that means this name. */
export const meant = (list: readonly Cited<string>[], name: string): Cited<string> | undefined =>
  list.find((one) => one.value === name) ?? list.find((one) => sameName(one.value, name))
/** Whether a signature is surely somebody else's than the claim's: said to be so, or of whoever holds the debt now. */
export const isElsewhere = (claim: NamedClaim, name: string): boolean =>
  !claim.names.some((known) => sameName(known, name)) &&
  (meant(claim.others, name) !== undefined || claim.holders.some((holder) => maySignAs(name, holder)))
