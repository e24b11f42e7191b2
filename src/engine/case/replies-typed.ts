/** Tells which files are answers of the other side that the person has filed and copied out: what they say stands in an answer, and nothing of it is unread. */
import type { ItemId } from "./citation.ts"
import { claimKeyOf } from "./claim-key.ts"
import type { Facts } from "./facts.ts"
import type { Filing } from "./record/filings.ts"

/** Where an answer is copied out, word for word. */
const copied = ["answer", "office-answer", "police-answer"] as const
/** Of a claim with more files than answers copied out none is taken for typed: which it is nobody said. */
export const repliesTyped = (filings: readonly Filing[], facts: Pick<Facts, "many">): ReadonlySet<ItemId> => {
  const files = new Map<string, Set<ItemId>>()
  for (const { claim, replies } of filings)
    for (const { item } of replies) if (claim !== null && item !== null) files.set(claim, (files.get(claim) ?? new Set<ItemId>()).add(item))
  return new Set(
    [...files].flatMap(([claim, items]) => {
      const typed = copied.reduce((sum, key) => sum + facts.many(claimKeyOf(claim, key)).length, 0)
      return items.size <= typed ? [...items] : []
    }),
  )
}
