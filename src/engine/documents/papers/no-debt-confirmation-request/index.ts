/** 请求书面确认的函: whoever paid off, or registered and never borrowed, asks for one paper that says that nothing is left, to show to anybody who asks again. */

import { claimKeyOf } from "../../../case/claim-key.ts"
import { notForThem } from "../../../gaps/other-paper.ts"
import { asked } from "../../../gaps/statement-missing.ts"
import { ask, say } from "../../../say/say.ts"
import type { PartyPaper } from "../../document.ts"
import { filledFor } from "../../filing/index.ts"
import { inOneLine } from "../../form/compose.ts"
import { letterPaper } from "../../form/letter.ts"
import { sideOf } from "../../sections/private-side.ts"
import { replyBy } from "../../sections/reply-by.ts"
import { replyTo } from "../../sections/reply-to.ts"
import { signerOf, signingAdvice } from "../../sections/signing.ts"
import { statedAlone } from "../../sections/stated-alone.ts"
import type { Document, DraftRefusal } from "../../sheet/ast.ts"
import { writtenStandingOf } from "../../standing/index.ts"
import { basisTold, since } from "./facts.ts"
import { opening } from "./opening.ts"
import { requests } from "./requests.ts"

const id = "no-debt-confirmation-request"
const title = "请求出具结清证明的函"
const registrantTitle = "请求书面确认没有借款的函"

export const noDebtConfirmationRequest: PartyPaper = {
  id,
  title,
  recipient: "lender",
  per: "counterparty",
  firstLetter: true,
  suits: ["settled", "misuse"],
  filing: ["registered-name", "reply"],
  // Lawful contacts give no reason to ask: a paid-off customer may be thanked, and offered something.
  warranted: ({ stands, grounds, open }) => stands === "other" || grounds.length + open.length > 0,
  draft(matter): Document | DraftRefusal {
    const side = sideOf(matter)
    const { dossier, claim, party, role } = matter
    const paidOff = writtenStandingOf(matter) === "settled"
    // Whose identity was used declares what they did not do: another paper.
    if (!paidOff && role?.value !== "no-loan-registrant") return { why: "missing", gaps: [notForThem()] }
    const told = basisTold(matter, side)
    const [first, ...rest] = told
    if (!first) return { why: "missing", gaps: [asked(claimKeyOf(party.claim, paidOff ? "settled" : "payout-own-account"))] }
    const filled = filledFor("lender", matter)
    const [registered, reply] = [filled("registered-name"), filled("reply")]
    return letterPaper({
      doc: id,
      title: paidOff ? title : registrantTitle,
      matter,
      to: registered ? ask`${registered}` : ask`${party.name}`,
      for: registered?.filled ?? party.name.value,
      opening: opening(matter, side),
      told: [paidOff ? [first, ...rest] : [say`${inOneLine([first, ...rest])}`], ...since(matter)],
      requests: requests(matter),
      reasons: [],
      by: replyBy(matter),
      closing: [replyTo(reply), ...statedAlone(matter), ask`本函不表示承认任何债务。`],
      signer: signerOf(dossier.facts, claim, "申请人"),
      beside: [
        "寄给对方的官方客服或者登记地址，用能证明送达的方式，留存凭证。要核对身份的，只在它自己的表格里填。",
        "拿到的证明要写明合同、结清日期、余额为零，盖公章；收到以前，不要按来电的要求再付款。",
        ...signingAdvice(claim),
      ],
    })
  },
}
