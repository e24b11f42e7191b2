/** Whose loan it is said to be, and on which platform: the names that a claim's messages are signed with, or give beside their signature. */
import type { ProposalKind } from "../proposal.ts"
import { ofClaims, proposal } from "./of-claim.ts"

export const lenderNamed: ProposalKind = {
  propose: (dossier) =>
    ofClaims(dossier).flatMap(({ party, key, stated }) => {
      if (!party || party.name.weight === "stated" || stated("lender") || stated("platform")) return []
      const name = party.name.value
      return [
        proposal({
          key: key("lender"),
          value: name,
          sentence: `对方说的是“${name}”的贷款，对吗？`,
          why: `信息里署名或者写明的是“${name}”。署名可以冒用：只说对方说的是哪家，不是说您欠这家的钱。`,
          citations: party.name.from,
        }),
      ]
    }),
}
