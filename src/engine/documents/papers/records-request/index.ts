/** 合同及放款凭证调取申请: asks the other side for the contract and the proof that the money was paid out. */
import { ask } from "../../../say/say.ts"
import type { PartyPaper } from "../../document.ts"
import { toolLine } from "../../sheet/foot.ts"

export const recordsRequest: PartyPaper = {
  id: "records-request",
  title: "合同及放款凭证调取申请",
  per: "counterparty",
  draft: ({ party, dossier }) => ({
    doc: "records-request",
    title: "合同及放款凭证调取申请",
    for: party.name.value,
    claim: party.claim,
    counterparty: party.id,
    blocks: [
      { t: "addressee", to: ask`致${party.name}` },
      { t: "list", items: [[ask`请提供所主张债务的合同和放款凭证。`]] },
      { t: "signature", role: "申请人", day: dossier.day },
    ],
    foot: toolLine,
    beside: [],
  }),
}
