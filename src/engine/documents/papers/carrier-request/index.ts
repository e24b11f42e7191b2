/** 向运营商申请的函: the person's own carrier is asked for the stamped list of calls, a filter, and that records of messages be kept; nothing of who called. */

import { nameOfPerson } from "../../../case/person.ts"
import { carrierQuestion } from "../../../case/questions/carrier.ts"
import type { Dossier } from "../../../dossier.ts"
import { notForThem } from "../../../gaps/other-paper.ts"
import { tooLate } from "../../../gaps/records-expired.ts"
import { asked } from "../../../gaps/statement-missing.ts"
import { ask, listed } from "../../../say/say.ts"
import type { CasePaper } from "../../document.ts"
import { filledFor } from "../../filing/index.ts"
import { letterPaper } from "../../form/letter.ts"
import { type PaperSubject, paperSubjectOf, placedParties } from "../../sections/matter.ts"
import { replyBy } from "../../sections/reply-by.ts"
import { replyTo } from "../../sections/reply-to.ts"
import { signerOf, standsFor } from "../../sections/signing.ts"
import type { Document, DraftRefusal } from "../../sheet/ast.ts"
import { requests } from "./requests.ts"
import { keptSpan } from "./span.ts"

const id = "carrier-request"
const title = "申请调取通话清单、保存短信记录的函"

/** Sides whose contacts something may be said against: a lawful reminder is no reason to ask for records. */
const mattersOf = (dossier: Dossier): readonly PaperSubject[] =>
  placedParties(dossier)
    .flatMap((party) => paperSubjectOf(dossier, party.id) ?? [])
    .filter(({ contacts, grounds, open }) => contacts.length > 0 && grounds.length + open.length > 0)

export const carrierRequest: CasePaper = {
  id,
  title,
  recipient: "carrier",
  per: "case",
  needs: ["identity", "phone"],
  filing: ["reply"],
  warranted: (dossier) => mattersOf(dossier).length > 0,
  draft(dossier): Document | DraftRefusal {
    const { facts } = dossier
    // The number is the unit's, and the unit asks for its own list.
    if (facts.one("called-unit")?.value === "yes") return { why: "missing", gaps: [notForThem()] }
    const carrier = facts.one("carrier")?.value
    const called =
      carrier === undefined || carrier === "unknown" ? undefined : carrierQuestion.choices.find((choice) => choice.id === carrier)
    if (!called) return { why: "missing", gaps: [asked("carrier")] }
    const matters = mattersOf(dossier)
    const [matter] = matters
    const span = keptSpan(dossier, matters)
    if (!matter || !span) return { why: "missing", gaps: [tooLate()] }
    const phones = listed(facts.many("phone").map((phone) => ask`${phone}`)) ?? ask``
    const name = nameOfPerson(facts, matter.claim)
    const reply = filledFor("carrier", matter)("reply")
    const made = letterPaper({
      doc: id,
      title,
      matter,
      to: { t: "label", text: called.zh },
      for: called.zh,
      opening: [
        ask`本人${name ?? ask``}，使用贵公司的手机号${phones}，申请就这个号码办理下列事项，办理时当面或者在应用内核验身份。`,
        ...standsFor(facts, matter.claim),
      ],
      told: [],
      requests: requests(dossier, matters, matter, span),
      reasons: [],
      by: replyBy(matter),
      closing: [ask`盖章的通话清单由本人到营业厅领取。`, ask`其余的${replyTo(reply)}`],
      signer: signerOf(facts, matter.claim, "申请人"),
      beside: [
        "通话清单一般只留约六个月：先在营业厅、应用里导出，打印件请盖章；以后每月导出，到事情办结为止。",
        "号码登记在别人名下的，由登记的人签名、出示证件来办；证件只出示，不留复印件。",
        "运营商不会告诉您对方是谁，也没有通话录音，不必问；这些由公安、法院依法调取。",
      ],
    })
    return { ...made, claim: null, counterparty: null }
  },
}
