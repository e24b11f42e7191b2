/** Which supervisor a paper on a lender goes to: by the kind of lender, and by no guess. */
import { claimKeyOf } from "../../../case/claim-key.ts"
import type { Gap } from "../../../case/gap.ts"
import { asked, type Matter } from "../../sections/matter.ts"

/** `national`: the supervisor of banks and consumer finance; `local`: that of micro-loan companies. */
export type Authority = "national" | "local"

/** The supervisor, or what has to be known first. A platform without a licence is supervised through the lender behind it; an unlicensed lender is no matter of a complaint to a supervisor. */
export const authorityOf = (matter: Matter, doc: string): Authority | Gap => {
  switch (matter.claim?.lenderType?.value) {
    case "bank":
    case "card":
    case "consumer-finance":
      return "national"
    case "micro-loan":
      return "local"
    case "platform":
      return {
        ...asked(doc, claimKeyOf(matter.party.claim, "lender")),
        what: "lender-behind-platform",
        how: "平台本身不放款，材料要交给放款机构的监管部门。请在借款合同、平台的出借人信息或者信用报告里查明放款机构，改填放款机构和它的类别。",
      }
    case "unlicensed":
      return {
        what: "unlicensed-lender",
        params: { claim: matter.party.claim },
        blocks: [doc],
        how: "没有放贷资质的，不按金融机构投诉。请先向公安机关反映，其他去处见“去哪里说”。",
      }
    default:
      return asked(doc, claimKeyOf(matter.party.claim, "lender-type"))
  }
}
