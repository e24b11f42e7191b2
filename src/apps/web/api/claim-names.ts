/** How each claimed debt is called on the page: by its lender or platform, by its number only where neither is known. */
import { claimIdOf, claimNumberOf, claimOfKey } from "../../../engine/case/claim-key.ts"
import type { ClaimView } from "../../../engine/views/claims.ts"
import { unturned } from "../parts/marks.ts"
import { pageWords } from "../parts/words.ts"
import { useCase } from "./case-data.ts"

export interface ClaimNames {
  /** Of a claim by its id; empty for null, and for the only one where it has no name yet. */
  of(claim: string | null): string
  /** Of the claim that a concrete key asks about; empty for a key that is about none. */
  ofKey(key: string): string
  /** Whether a case has several, so that each thing said of one must say of which. */
  readonly several: boolean
}
export const claimNames = (claims: readonly ClaimView[]): ClaimNames => {
  const named = new Map<string, string>()
  for (const { id, lender, platform } of claims) {
    const name = lender ?? platform
    if (name === null) continue
    const twice = claims.some((other) => other.id !== id && (other.lender ?? other.platform) === name)
    named.set(id, unturned(twice ? pageWords.debtOf(name, claimNumberOf(id) ?? 0) : name))
  }
  const several = claims.length > 1
  const of: ClaimNames["of"] = (claim) => {
    if (claim === null) return ""
    const n = claimNumberOf(claim)
    return named.get(claim) ?? (n !== undefined && (several || n > 1) ? pageWords.debt(n) : "")
  }
  return {
    of,
    ofKey: (key) => {
      const n = claimOfKey(key)
      return n === undefined ? "" : of(claimIdOf(n))
    },
    several,
  }
}
export const useClaimNames = (caseId: string): ClaimNames => claimNames(useCase(caseId, "claims").data ?? [])
