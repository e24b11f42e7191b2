/** 停止联系告知函: tells the other side what was received and what to do by when, on one page, with no word that helps it and no evidence shown. */

import { claimKeyOf } from "../../../case/claim-key.ts"
import { asked } from "../../../gaps/statement-missing.ts"
import { ask, type Sentence } from "../../../say/say.ts"
import type { PartyPaper } from "../../document.ts"
import { filledFor } from "../../filing/index.ts"
import { basisOf } from "../../form/basis.ts"
import { atMoment } from "../../form/days.ts"
import { letterPaper } from "../../form/letter.ts"
import { quotationsOf } from "../../quotations/index.ts"
import { cameAtRefusedHours, goesBeyond } from "../../sections/beyond.ts"
import { letterFacts, mostQuoted } from "../../sections/letter-facts.ts"
import type { PaperSubject } from "../../sections/matter.ts"
import { confirmations } from "../../sections/mended.ts"
import { isMisreported, isOnlyMisreported } from "../../sections/misreported.ts"
import { isNameless } from "../../sections/nameless.ts"
import { noDutyEarly } from "../../sections/not-due.ts"
import { notMineFacts } from "../../sections/not-mine.ts"
import { postedBySide } from "../../sections/posted.ts"
import { isPrivateSide, sideOf } from "../../sections/private-side.ts"
import { reasonSentences, reasonsOf } from "../../sections/reasons.ts"
import { replyBy } from "../../sections/reply-by.ts"
import { replyTo } from "../../sections/reply-to.ts"
import { signerOf, signingAdvice } from "../../sections/signing.ts"
import { sourceAdvice } from "../../sections/sources.ts"
import { statedAlone } from "../../sections/stated-alone.ts"
import { isStillDunned } from "../../sections/still-dunned.ts"
import { further } from "../../sections/totals.ts"
import { goesOn } from "../../sections/undisputed.ts"
import type { Document, DraftRefusal } from "../../sheet/ast.ts"
import { isKnownByNumber, type WrittenStanding, writtenStandingOf } from "../../standing/index.ts"
import { opening } from "./opening.ts"
import { requests } from "./requests.ts"

const id = "stop-notice"
const title = "停止联系告知函"
const titles: Partial<Readonly<Record<WrittenStanding, string>>> = {
  current: "关于规范联络方式的函",
  // A debtor cannot ask to be left alone altogether: theirs is a letter on manners.
  owing: "关于规范催收方式的函",
  bound: "关于规范联络方式的函",
}
const denied = ask`发出本函不表示承认任何债务。`
const inWriting = [ask`依法进行的联络，请用短信发到本人手机号。`, denied] as const
const closing: Readonly<Record<WrittenStanding, readonly Sentence[]>> = {
  // Whoever keeps the contract has nothing to deny.
  current: [ask`本函不改变双方在合同下的权利义务。`],
  owing: inWriting,
  bound: inWriting,
  settled: [denied],
  stranger: [denied],
  contact: [denied],
  unit: [denied],
  misuse: [denied],
}
const kept = [ask`合同照常履行；本函不改变双方在合同下的权利义务。`] as const
/** Where an answer goes: to the address that the person chose for letters, else to the number that they call anyway. */
const reply = (matter: PaperSubject): Sentence => {
  const to = filledFor("lender", matter)("reply")
  return replyTo(to)
}
/** A contract is kept as it was agreed, and not before its day. */
const asAgreed = (matter: PaperSubject): readonly Sentence[] =>
  noDutyEarly(matter) ? basisOf(matter, "as-agreed").map(({ ref }) => ask`${ref}`) : []
/** Findings that no sum and no quotation tells: a page has room for so many. */
const mostFurther = 2

export const stopNotice: PartyPaper = {
  id,
  title,
  recipient: "lender",
  per: "counterparty",
  firstLetter: true,
  // A borrower whom nothing but lawful contacts reached has nothing to ask for; a person not bound by the debt has, from the first one.
  warranted: (matter) =>
    matter.stands === "other" ||
    matter.grounds.length + matter.open.length > 0 ||
    isMisreported(matter) ||
    goesBeyond(matter) ||
    cameAtRefusedHours(matter) ||
    isStillDunned(matter),
  draft(matter): Document | DraftRefusal {
    // Whoever answers a bare number tells it that somebody uses this one.
    if (isNameless(matter)) return { why: "missing", gaps: [asked(claimKeyOf(matter.party.claim, "lender"))] }
    const { dossier, claim, party } = matter
    const registered = filledFor("lender", matter)("registered-name")
    const standing = writtenStandingOf(matter)
    const reasons = reasonsOf(matter, matter.grounds)
    const side = sideOf(matter)
    // What the side confirmed is quoted with what followed it.
    const confirmed = new Set(confirmations(matter))
    const learned = standing === "misuse" ? notMineFacts(matter, side) : []
    const told = [
      ...learned.map((one) => [atMoment(one)] as const),
      ...letterFacts(matter, side, !isOnlyMisreported(matter), new Set(learned.map(({ at }) => at.value))),
      ...postedBySide(matter).map((one) => [atMoment(one)] as const),
      ...further(
        matter,
        quotationsOf(matter, mostQuoted).filter(({ row }) => !confirmed.has(row)),
      ).slice(0, mostFurther),
    ]
    return letterPaper({
      doc: id,
      title: isOnlyMisreported(matter) ? "关于核对还款记录的函" : (titles[standing] ?? title),
      matter,
      to: registered ? ask`${registered}` : ask`${party.name}`,
      for: party.name.value,
      opening: opening(matter, side, told.length > 0),
      told,
      requests: requests(matter),
      reasons: isPrivateSide(matter)
        ? []
        : [...reasonSentences(matter, side, { ...reasons, norm: undefined, handling: undefined }), ...asAgreed(matter)],
      by: replyBy(matter),
      closing: [reply(matter), ...statedAlone(matter), ...(goesOn(matter) ? kept : closing[standing])],
      signer: signerOf(dossier.facts, claim, standing === "stranger" || standing === "contact" ? "该号码使用人" : "告知人"),
      beside: [
        "寄给对方机构的官方客服或者登记地址，用能证明送达的方式（挂号信、官方邮箱、在线客服并截图），留存凭证。",
        "函里不写证据：不要附截图、详单和身份证件；对方问到，再说可以核对自己的通话记录。",
        ...(isKnownByNumber(standing) ? ["函里不写姓名。答复的邮箱、地址看得出姓名的，改用看不出的再寄。"] : []),
        ...signingAdvice(claim),
        ...sourceAdvice(reasons.all),
      ],
    })
  },
}
