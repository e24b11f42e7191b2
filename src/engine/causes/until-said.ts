/** Of a side that only messages show nothing is concluded until the person has said whose debt it is; what words alone show, and accuses nobody, is told all the same. */
import { claimKeyOf, claimNumberOf } from "../case/claim-key.ts"
import type { Cause, CauseInput, CauseWeighed } from "./cause.ts"

/** Whether the person has said anything of this debt. */
export const isSaid = ({ claim, facts }: Pick<CauseInput, "claim" | "facts">): boolean => {
  const n = claimNumberOf(claim.id)
  return claim.known === undefined && n !== undefined && facts.claims.includes(n)
}
export const untilSaid = (about: CauseInput, cause: Cause, weighed: CauseWeighed): CauseWeighed => {
  if (cause.byWords || isSaid(about)) return weighed
  const question = claimKeyOf(about.claim.id, "debtor")
  return {
    ...weighed,
    conclusion: "undetermined",
    missing: [
      { text: "这一方只在信息里出现过，您还没有说这笔债是谁的", question },
      ...weighed.missing.filter((one) => one.question !== question),
    ],
  }
}
