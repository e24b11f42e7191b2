/** That the other side says the debt is overdue: what they claim, and no word on whether it is so. */
import type { ProposalKind } from "../proposal.ts"
import { ofClaims, placesOf, proposal, quoted } from "./of-claim.ts"

export const overdueSaid: ProposalKind = {
  propose: (dossier) =>
    ofClaims(dossier).flatMap(({ said, key, stated }) => {
      const first = said.overdue[0]
      if (stated("overdue-claimed") || !first) return []
      return [
        proposal({
          key: key("overdue-claimed"),
          value: "yes",
          sentence: "对方说过您已经逾期，对吗？",
          why: `${quoted(first)}。这里只记对方这样说过，不是说您真的逾期。`,
          citations: placesOf(dossier, said.overdue),
        }),
      ]
    }),
}
