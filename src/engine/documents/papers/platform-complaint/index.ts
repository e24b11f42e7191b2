/** 消费投诉: a customer's complaint for the institution's own channel, short enough for its box, so that its own term to answer begins. */

import { ask } from "../../../say/say.ts"
import type { PartyPaper } from "../../document.ts"
import { filledFor } from "../../filing/index.ts"
import { boxPaper } from "../../form/box.ts"
import { goesBeyond } from "../../sections/beyond.ts"
import { isBusiness } from "../../sections/business.ts"
import { isMisreported } from "../../sections/misreported.ts"
import { sideOf } from "../../sections/private-side.ts"
import { replyTo } from "../../sections/reply-to.ts"
import { signerOf, signingAdvice } from "../../sections/signing.ts"
import type { Document, DraftRefusal } from "../../sheet/ast.ts"
import { answerBy } from "./answer-by.ts"
import { closing, opening } from "./opening.ts"
import { requests } from "./requests.ts"
import { units } from "./units.ts"

const id = "platform-complaint"
const title = "消费投诉"
/** What boxes of such channels take. */
const mostSigns = 500

export const platformComplaint: PartyPaper = {
  id,
  title,
  recipient: "lender",
  per: "counterparty",
  // Whoever has no contract with it is no consumer of its: they ask for records and report.
  suits: ["current", "settled", "owing", "bound"],
  filing: ["registered-name"],
  warranted: (matter) => matter.grounds.length + matter.open.length > 0 || isMisreported(matter) || goesBeyond(matter),
  draft(matter): Document | DraftRefusal {
    const side = sideOf(matter)
    const { dossier, claim, party } = matter
    const filled = filledFor("lender", matter)
    const [registered, reply] = [filled("registered-name"), filled("reply")]
    return boxPaper({
      doc: id,
      title: isBusiness(matter) ? "投诉" : title,
      matter,
      to: registered ? ask`${registered}` : ask`${party.name}`,
      for: registered?.filled ?? party.name.value,
      opening: opening(matter, side),
      requests: requests(matter),
      ...units(matter, side),
      closing: [ask`请在${answerBy(matter)}告知处理结果和理由。`, replyTo(reply), ...closing(matter)],
      signer: signerOf(dossier.facts, claim, "投诉人"),
      most: mostSigns,
      beside: [
        "从它应用里的投诉入口、官网或者合同上写明的投诉电话提出，全文可以贴进五百字的文本框；需要附件的，附联络情况统计说明。",
        "留存受理编号和日期：对方答复的期限从收到之日起算，过期没有答复或者不服的，凭编号向监管部门投诉。",
        "不写身份证号；要核对身份的，只在它自己的表格里填。打过投诉电话的，把日期和编号填进来，重新出。",
        ...signingAdvice(claim),
      ],
    })
  },
}
