/** How much the other side says is owed: one sum, where its messages name one and no other. */
import type { ProposalKind } from "../proposal.ts"
import { ofClaims, placesOf, proposal, quoted, withAuthority } from "./of-claim.ts"

const yuan = (fen: number): string => (fen % 100 === 0 ? `${fen / 100}` : (fen / 100).toFixed(2))
export const amountSaid: ProposalKind = {
  propose: (dossier) =>
    ofClaims(dossier).flatMap(({ said, key, stated }) => {
      const sums = withAuthority(said.claimedFen)
      const first = sums[0]
      if (stated("amount") || !first || sums.some(({ value }) => value.value !== first.value.value)) return []
      const value = yuan(first.value.value)
      return [
        proposal({
          key: key("amount"),
          value,
          sentence: `对方说欠${value}元，对吗？`,
          why: `${quoted(first)}。这里只记对方说的数，不是说您欠这么多。`,
          citations: placesOf(dossier, sums),
        }),
      ]
    }),
}
