/** 征信异议申请: asks whoever reported a wrong entry to mark it as disputed, to check and to correct it; one entry, in its own words, and why it is wrong. */

import { claimKeyOf } from "../../../case/claim-key.ts"
import { unreadGap } from "../../../gaps/material-unread.ts"
import { asked } from "../../../gaps/statement-missing.ts"
import { as, ask, say } from "../../../say/say.ts"
import { isUnread } from "../../../timeline/unread.ts"
import type { PartyPaper } from "../../document.ts"
import { filledFor } from "../../filing/index.ts"
import { letterPaper } from "../../form/letter.ts"
import type { PaperSubject } from "../../sections/matter.ts"
import { objectionTerm } from "../../sections/objection-term.ts"
import { sideOf } from "../../sections/private-side.ts"
import { replyBy } from "../../sections/reply-by.ts"
import { replyTo } from "../../sections/reply-to.ts"
import { signerOf, signingAdvice } from "../../sections/signing.ts"
import { statedAlone } from "../../sections/stated-alone.ts"
import type { Document, DraftRefusal } from "../../sheet/ast.ts"
import { writtenStandingOf } from "../../standing/index.ts"
import { closing } from "./closing.ts"
import { opening } from "./opening.ts"
import { requests } from "./requests.ts"
import { whyWrong } from "./why-wrong.ts"

const id = "credit-objection"
const title = "征信异议申请"

/** Where something could not be read the person is asked whether there is an entry: a picture that nobody reads would never answer it. */
const isOpen = (matter: PaperSubject): boolean =>
  isUnread(matter.dossier.unread) && matter.said("in-credit-report").length === 0 && writtenStandingOf(matter) !== "misuse"

const whetherReported = (matter: PaperSubject): DraftRefusal | undefined => {
  const unread = isOpen(matter) ? unreadGap(matter.dossier.unread) : undefined
  return unread && { why: "missing", gaps: [asked(claimKeyOf(matter.party.claim, "in-credit-report")), unread] }
}

export const creditObjection: PartyPaper = {
  id,
  title,
  recipient: "lender",
  per: "counterparty",
  // It stands on the report, whatever calls there were.
  onReport: true,
  suits: ["current", "settled", "misuse"],
  filing: ["registered-name", "reply", "credit-entry"],
  // Nobody else has shown that there is an entry at all; whose identity was used is asked about it.
  warranted: (matter) =>
    matter.said("in-credit-report").some(({ value }) => value === "yes") || writtenStandingOf(matter) === "misuse" || isOpen(matter),
  unfit: whetherReported,
  draft(matter): Document | DraftRefusal {
    const side = sideOf(matter)
    const why = whyWrong(matter, side)
    if ("gaps" in why) return { why: "missing", gaps: why.gaps }
    const { dossier, claim, party } = matter
    const standing = writtenStandingOf(matter)
    const term = objectionTerm(matter)
    const filled = filledFor("lender", matter)
    const [registered, reply] = [filled("registered-name"), filled("reply")]
    const [day, entry] = [matter.said("credit-report-day")[0], matter.said("credit-entry")[0]]
    if (!day || !entry) return { why: "missing", gaps: [asked(claimKeyOf(party.claim, day ? "credit-entry" : "credit-report-day"))] }
    return letterPaper({
      doc: id,
      title,
      matter,
      to: registered ? ask`${registered}` : ask`${party.name}`,
      for: registered?.filled ?? party.name.value,
      opening: opening(matter, side),
      told: [[say`${as("day", day)}查询的本人信用报告，对这一笔写的是：“${as("quotation", entry)}”`], why.told],
      requests: requests(matter),
      reasons: [],
      by: replyBy(matter),
      ...(term ? { term } : {}),
      closing: [replyTo(reply), ...statedAlone(matter), ...closing[standing]],
      signer: signerOf(dossier.facts, claim, "异议申请人"),
      beside: [
        "这一份写给报送这笔记录的机构。向出具报告的征信机构提出的另有一份。两处可以同时提出，都不收费。",
        "只附信用报告里有这一笔的那一页，别的记载遮盖；有结清信息、还款凭证、报案回执的附复印件。留存提出的日期和凭证。",
        "逾期写得没有错、只是不好看的，异议改不了；收费代办“修复”的不要相信。",
        ...signingAdvice(claim),
      ],
    })
  },
}
