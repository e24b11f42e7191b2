/** 未办理借款的声明: somebody whose identity was used tells whoever asserts the loan what they did not do, how they learned of it, and what is to be checked. */

import { claimKeyOf } from "../../../case/claim-key.ts"
import { notForThem } from "../../../gaps/other-paper.ts"
import { asked } from "../../../gaps/statement-missing.ts"
import { ask } from "../../../say/say.ts"
import type { PartyPaper } from "../../document.ts"
import { filledFor } from "../../filing/index.ts"
import { atMoment } from "../../form/days.ts"
import { letterPaper } from "../../form/letter.ts"
import type { PaperSubject } from "../../sections/matter.ts"
import { sideOf } from "../../sections/private-side.ts"
import { replyBy } from "../../sections/reply-by.ts"
import { replyTo } from "../../sections/reply-to.ts"
import { signerOf, signingAdvice } from "../../sections/signing.ts"
import { statedAlone } from "../../sections/stated-alone.ts"
import type { Document, DraftRefusal } from "../../sheet/ast.ts"
import { declared } from "./declared.ts"
import { learned, policePaper } from "./learned.ts"
import { requests } from "./requests.ts"

const id = "not-my-loan-declaration"
const title = "未办理借款的声明"
/** Three facts, each the person's own to state: not to have applied, not to have signed, not to have received anything. */
const denials = ["applied", "signed", "payout-own-account"] as const

/** Whoever registered and never borrowed asks for a confirmation; whoever received the money, signed or applied declares nothing of the kind. */
const openDenials = (matter: PaperSubject): DraftRefusal | undefined => {
  const { party, role } = matter
  if (role?.value === "no-loan-registrant") return { why: "missing", gaps: [notForThem()] }
  if (denials.some((name) => matter.said(name).some(({ value }) => value !== "no"))) return { why: "missing", gaps: [notForThem()] }
  const [first, ...rest] = denials.filter((name) => matter.said(name).length === 0).map((name) => asked(claimKeyOf(party.claim, name)))
  return first ? { why: "missing", gaps: [first, ...rest] } : undefined
}

export const notMyLoanDeclaration: PartyPaper = {
  id,
  title,
  recipient: "lender",
  per: "counterparty",
  firstLetter: true,
  suits: ["misuse"],
  filing: ["registered-name", "reply"],
  warranted: () => true,
  draft(matter): Document | DraftRefusal {
    const side = sideOf(matter)
    const open = openDenials(matter)
    if (open) return open
    const { dossier, claim, party } = matter
    const filled = filledFor("lender", matter)
    const [registered, reply] = [filled("registered-name"), filled("reply")]
    return letterPaper({
      doc: id,
      title,
      matter,
      to: registered ? ask`${registered}` : ask`${party.name}`,
      for: registered?.filled ?? party.name.value,
      opening: declared(matter, side),
      told: [...learned(matter, side).map((one) => [atMoment(one)] as const), ...policePaper(matter).map((one) => [one] as const)],
      requests: requests(matter),
      reasons: [],
      by: replyBy(matter),
      closing: [replyTo(reply), ...statedAlone(matter), ask`本声明不表示承认任何债务。`],
      signer: signerOf(dossier.facts, claim, "声明人"),
      beside: [
        "先报案，再寄这份声明；有报案回执的附复印件，不予受理的，记下哪天、哪个派出所、怎样答复。同一份声明可以附在报案材料和征信异议后面，不给别的人。",
        "对方要身份证复印件核对的，在复印件上写明“仅供核实冒名借款使用”、对方全称和日期。附信用报告的，只附有这一笔的那一页，别的记载遮盖。",
        "每一句“没有”都要是您自己清楚的；哪一句拿不准，先不要寄，改了回答再出。不要为了了结而还款。",
        ...signingAdvice(claim),
      ],
    })
  },
}
