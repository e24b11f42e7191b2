/** 查询、复制记录的函: asks the other side for what it holds, each item with its basis, by a day; it demands nothing else and says nothing of a debt. */

import { claimKeyOf } from "../../../case/claim-key.ts"
import { notForThem } from "../../../gaps/other-paper.ts"
import { asked } from "../../../gaps/statement-missing.ts"
import { ask } from "../../../say/say.ts"
import type { PartyPaper } from "../../document.ts"
import { filledFor } from "../../filing/index.ts"
import { atMoment } from "../../form/days.ts"
import { letterPaper } from "../../form/letter.ts"
import { refusalFacts } from "../../sections/happened.ts"
import { numberListIfMany } from "../../sections/number-list.ts"
import { isPrivateSide, sideOf } from "../../sections/private-side.ts"
import { replyBy } from "../../sections/reply-by.ts"
import { replyTo } from "../../sections/reply-to.ts"
import { namesNeeded, signerOf, signingAdvice } from "../../sections/signing.ts"
import { statedAlone } from "../../sections/stated-alone.ts"
import type { Document, DraftRefusal } from "../../sheet/ast.ts"
import { isKnownByNumber, writtenStandingOf } from "../../standing/index.ts"
import { opening } from "./opening.ts"
import { asksWhose, requests } from "./requests.ts"

const id = "records-request"
const title = "查询和复制个人信息、联络记录的函"
const unitTitle = "关于说明来电依据的函"

export const recordsRequest: PartyPaper = {
  id,
  title,
  recipient: "lender",
  per: "counterparty",
  firstLetter: true,
  // Whoever is outside of the contract is asked for no name.
  needs: ["role", "whose-debt", "one-story", "genuine-side", "attribution", "phone"],
  warranted: ({ stands, grounds, open }) => stands === "other" || grounds.length + open.length > 0,
  draft(matter): Document | DraftRefusal {
    const { dossier, claim, party } = matter
    // A natural person who lent money handles no data that this letter could ask for.
    if (isPrivateSide(matter)) return { why: "missing", gaps: [notForThem()] }
    if (!(claim?.lender || claim?.platform)) return { why: "missing", gaps: [asked(claimKeyOf(party.claim, "lender"))] }
    const [unnamed] = namesNeeded(dossier.facts, claim).filter((key) => dossier.facts.many(key).length === 0)
    if (unnamed && !isKnownByNumber(writtenStandingOf(matter))) return { why: "missing", gaps: [asked(unnamed)] }
    const filled = filledFor("lender", matter)
    const [registered, reply] = [filled("registered-name"), filled("reply")]
    const standing = writtenStandingOf(matter)
    const outside = standing === "stranger" || standing === "contact"
    // A stranger's own word is what the request answers to; a borrower's refusals stand in another letter.
    const word = outside ? refusalFacts(matter, sideOf(matter)).slice(0, 1) : []
    return letterPaper({
      doc: id,
      title: matter.unit ? unitTitle : title,
      matter,
      to: registered ? ask`${registered}` : ask`${party.name}`,
      for: party.name.value,
      opening: opening(matter),
      told: word.map((one) => [atMoment(one)] as const),
      requests: requests(matter),
      reasons: [],
      by: replyBy(matter),
      closing: [replyTo(reply), ...statedAlone(matter)],
      annexes: asksWhose(matter) ? numberListIfMany(matter, matter.contacts, false) : [],
      signer: signerOf(dossier.facts, claim, outside ? "该号码使用人" : "查询人"),
      beside: [
        "寄给对方公布的个人信息保护联系方式或者登记地址，用能证明送达的方式，留存凭证。法律没有写明答复要几天，函里的日期是您的要求。",
        "要核对身份的，只在它自己的表格里填；不要把身份证照片附在函里。",
        ...signingAdvice(claim),
      ],
    })
  },
}
