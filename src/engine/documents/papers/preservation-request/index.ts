/** 请求保存记录的函: asks the other side to keep recordings, call tasks and message logs until the matter is settled, and for nothing else. */

import { claimKeyOf } from "../../../case/claim-key.ts"
import { notForThem } from "../../../gaps/other-paper.ts"
import { asked } from "../../../gaps/statement-missing.ts"
import { ask, type Sentence } from "../../../say/say.ts"
import type { PartyPaper } from "../../document.ts"
import { filledFor } from "../../filing/index.ts"
import { letterPaper } from "../../form/letter.ts"
import { numberListIfMany } from "../../sections/number-list.ts"
import { isPrivateSide, sideOf } from "../../sections/private-side.ts"
import { replyBy } from "../../sections/reply-by.ts"
import { replyTo } from "../../sections/reply-to.ts"
import { namesNeeded, signerOf, signingAdvice, standsFor } from "../../sections/signing.ts"
import { writerOf } from "../../sections/writer.ts"
import type { Document, DraftRefusal } from "../../sheet/ast.ts"
import { isKnownByNumber, writtenStandingOf } from "../../standing/index.ts"
import { requests } from "./requests.ts"

const id = "preservation-request"
const title = "请求保存通话录音和联络记录的函"
/** Where only messages came there is no call to keep. */
const titleOfMessages = "请求保存联络记录的函"
/** Whoever keeps the contract has nothing to deny; whoever owes says no word on the debt. */
const bare: readonly Sentence[] = [ask`本函只谈记录的保存，不涉及债务的有无和数额。`]
const closing = ask`本函只请求保存，不要求交出记录，也不要求此时删除；事情办结之前，请不要按内部的保存期限销毁。`

export const preservationRequest: PartyPaper = {
  id,
  title,
  recipient: "lender",
  per: "counterparty",
  // Whoever is outside of the contract is asked for no name.
  needs: ["role", "whose-debt", "one-story", "genuine-side", "attribution", "phone"],
  warranted: ({ stands, grounds, open }) => stands === "other" || grounds.length + open.length > 0,
  draft(matter): Document | DraftRefusal {
    const { dossier, claim, party } = matter
    // A natural person who lent money keeps no tasks and no logs.
    if (isPrivateSide(matter)) return { why: "missing", gaps: [notForThem()] }
    if (!(claim?.lender || claim?.platform)) return { why: "missing", gaps: [asked(claimKeyOf(party.claim, "lender"))] }
    const standing = writtenStandingOf(matter)
    const [unnamed] = namesNeeded(dossier.facts, claim).filter((key) => dossier.facts.many(key).length === 0)
    if (unnamed && !isKnownByNumber(standing)) return { why: "missing", gaps: [asked(unnamed)] }
    const filled = filledFor("lender", matter)
    const [registered, reply] = [filled("registered-name"), filled("reply")]
    return letterPaper({
      doc: id,
      title: matter.calls.length === 0 && matter.messages.length > 0 ? titleOfMessages : title,
      matter,
      to: registered ? ask`${registered}` : ask`${party.name}`,
      for: party.name.value,
      opening: [
        ask`${writerOf(matter)}。`,
        ask`就${sideOf(matter)}对本号码的联络，双方有争议，请把有关的记录保存好，以便核对。`,
        ...standsFor(dossier.facts, claim),
      ],
      told: [],
      requests: requests(matter),
      reasons: [],
      by: replyBy(matter),
      closing: [closing, replyTo(reply), ...(standing === "current" ? [] : bare)],
      annexes: numberListIfMany(matter, matter.contacts, false),
      signer: signerOf(dossier.facts, claim, isKnownByNumber(standing) && standing !== "unit" ? "该号码使用人" : "请求人"),
      beside: [
        "录音和外呼记录在对方手里，过了它自己的保存期限就可能没有了：先发这一份，往后要核对时，它就难以说已经按期清除。",
        "用能证明送达的方式发出（挂号信、官方邮箱、在线客服并截图），记下日期；不用附材料。",
        "运营商那里的短信和通话记录另有期限，用“申请调取通话清单、保存短信记录的函”。",
        ...signingAdvice(claim),
      ],
    })
  },
}
