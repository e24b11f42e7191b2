/** Which supervisor a paper on a lender goes to: by the kind of lender, and by no guess. */
import { claimKeyOf } from "../../case/claim-key.ts"
import type { Gap } from "../../case/gap.ts"
import { behindPlatform } from "../../gaps/lender-behind-platform.ts"
import { asked } from "../../gaps/statement-missing.ts"
import { withoutLicence } from "../../gaps/unlicensed-lender.ts"
import type { PaperSubject } from "./matter.ts"

/** `national`: the supervisor of banks and consumer finance; `local`: that of micro-loan companies. */
export type Authority = "national" | "local"

/** An office of the other supervisor, or no office at all: it takes no such paper. */
const isElsewhere = (office: string, kind: Authority): boolean =>
  /派出机构/.test(office) || (kind === "local" ? /国家金融监督管理总局/ : /地方金融/).test(office)
/** The supervisor by its kind, once the office that the person names is one of that kind. */
const ofKind = ({ party, dossier }: PaperSubject, kind: Authority): Authority | Gap => {
  const key = claimKeyOf(party.claim, "office")
  const office = dossier.facts.one(key)?.value
  return office !== undefined && isElsewhere(office, kind) ? asked(key) : kind
}

/** Of a kind that one or the other supervises the office itself tells which. */
const byOffice = (matter: PaperSubject): Authority | Gap => {
  const key = claimKeyOf(matter.party.claim, "office")
  const office = matter.dossier.facts.one(key)?.value ?? ""
  if (/国家金融监督管理总局/.test(office)) return ofKind(matter, "national")
  return /地方金融/.test(office) ? ofKind(matter, "local") : asked(key)
}
/** The supervisor, or what has to be known first. A platform without a licence is supervised through the lender behind it; an unlicensed lender is no matter of a complaint to a supervisor. */
export const authorityOf = (matter: PaperSubject): Authority | Gap => {
  const { claim, party } = matter
  switch (claim?.lenderType?.value) {
    case "bank":
    case "card":
    case "consumer-finance":
    case "auto-finance":
      return ofKind(matter, "national")
    case "micro-loan":
      return ofKind(matter, "local")
    case "platform":
      return behindPlatform(party.claim)
    case "other":
      return byOffice(matter)
    case "unlicensed":
      return withoutLicence(party.claim)
    default:
      return asked(claimKeyOf(party.claim, "lender-type"))
  }
}
