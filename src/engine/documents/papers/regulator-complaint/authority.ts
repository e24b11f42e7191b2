/** Which supervisor a paper on a lender goes to: by the kind of lender, and by no guess. */
import { claimKeyOf } from "../../../case/claim-key.ts"
import type { Gap } from "../../../case/gap.ts"
import { behindPlatform } from "../../../gaps/lender-behind-platform.ts"
import { asked } from "../../../gaps/statement-missing.ts"
import { withoutLicence } from "../../../gaps/unlicensed-lender.ts"
import type { PaperSubject } from "../../sections/matter.ts"

/** `national`: the supervisor of banks and consumer finance; `local`: that of micro-loan companies. */
export type Authority = "national" | "local"

/** The supervisor, or what has to be known first. A platform without a licence is supervised through the lender behind it; an unlicensed lender is no matter of a complaint to a supervisor. */
export const authorityOf = ({ claim, party }: PaperSubject): Authority | Gap => {
  switch (claim?.lenderType?.value) {
    case "bank":
    case "card":
    case "consumer-finance":
      return "national"
    case "micro-loan":
      return "local"
    case "platform":
      return behindPlatform(party.claim)
    case "unlicensed":
      return withoutLicence(party.claim)
    default:
      return asked(claimKeyOf(party.claim, "lender-type"))
  }
}
