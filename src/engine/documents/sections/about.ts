/** Which claim a gap speaks of. */
import type { Gap } from "../../case/gap.ts"

const claimsOf = ({ params }: Gap): readonly string[] | undefined =>
  params?.claim === undefined && params?.claims === undefined
    ? undefined
    : [
        ...(params.claim === undefined ? [] : [String(params.claim)]),
        ...(params.claims === undefined ? [] : String(params.claims).split("、")),
      ]
/** True for a gap that names this claim. */
export const namesClaim = (gap: Gap, claim: string): boolean => claimsOf(gap)?.includes(claim) ?? false
/** True for a gap of this claim, and for one of the whole case. */
export const isAbout = (gap: Gap, claim: string): boolean => claimsOf(gap)?.includes(claim) ?? true
