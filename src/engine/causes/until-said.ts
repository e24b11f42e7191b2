/** Of a side that only messages show nothing is concluded until the person has said whose debt it is; what words alone show, and accuses nobody, is told all the same. */
import { claimKeyOf } from "../case/claim-key.ts"
import type { Cause, CauseInput, CauseWeighed } from "./cause.ts"

export const untilSaid = ({ claim }: CauseInput, cause: Cause, weighed: CauseWeighed): CauseWeighed => {
  if (cause.byWords || claim.known !== "messages") return weighed
  const question = claimKeyOf(claim.id, "debtor")
  const { unlessUnread: _unread, ...held } = weighed
  return {
    ...held,
    conclusion: "undetermined",
    missing: [
      { text: "这一方只在信息里出现过，您还没有说这笔债是谁的", question },
      ...weighed.missing.filter((one) => one.question !== question),
    ],
  }
}
