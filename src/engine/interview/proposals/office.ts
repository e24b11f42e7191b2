/** Which office supervises the lender, by the place of its registered seat and its kind: proposed where both are told, never guessed from a brand. */
import { supervisorAt } from "../../case/supervisor.ts"
import type { ProposalKind } from "../proposal.ts"
import { ofClaims, proposal } from "./of-claim.ts"

export const officeOfSeat: ProposalKind = {
  propose: (dossier) =>
    ofClaims(dossier).flatMap(({ claim, key, stated }) => {
      const seat = dossier.facts.one(key(claim.lender ? "seat" : "platform-seat"))
      const office = seat && supervisorAt(seat.value, claim.lenderType?.value)
      if (!seat || office === undefined || stated("office")) return []
      return [
        proposal({
          key: key("office"),
          value: office,
          sentence: `材料交给“${office}”，对吗？`,
          why: `登记的住所在“${seat.value}”，这一类机构由当地的这个机关监管。机关的名称按惯例推出，交之前打它公布的电话核对一次。`,
          citations: seat.from,
        }),
      ]
    }),
}
