/** Whose loan it is said to be: the name that a claim's messages are signed with. */
import type { ProposalKind } from "../proposal.ts"
import { ofClaims, proposalId } from "./of-claim.ts"

export const lenderNamed: ProposalKind = {
  propose: (dossier) =>
    ofClaims(dossier).flatMap(({ party, key, stated }) => {
      if (stated("lender") || !party || party.name.weight === "stated") return []
      const answer = { key: key("lender"), value: party.name.value }
      return [
        {
          id: proposalId(answer),
          ...answer,
          sentence: `对方说的是“${party.name.value}”的贷款，对吗？`,
          why: `短信署名是“${party.name.value}”。署名可以冒用：拿不准就先不答。`,
          citations: party.name.from,
        },
      ]
    }),
}
