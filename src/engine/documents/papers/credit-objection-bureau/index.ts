/** The same objection to the bureau that made the report: its report by day and number, the entry in its own words, and a check with whoever reported it. */

import type { NonEmpty } from "../../../case/citation.ts"
import { claimKeyOf } from "../../../case/claim-key.ts"
import { nameOfPerson } from "../../../case/person.ts"
import { asked } from "../../../gaps/statement-missing.ts"
import type { Asking } from "../../../law/instrument.ts"
import { as, ask, type Sentence, say } from "../../../say/say.ts"
import type { PartyPaper } from "../../document.ts"
import { filledFor } from "../../filing/index.ts"
import { basisOf } from "../../form/basis.ts"
import { letterPaper } from "../../form/letter.ts"
import type { Request } from "../../form/parts.ts"
import type { PaperSubject } from "../../sections/matter.ts"
import { objectionTerm } from "../../sections/objection-term.ts"
import { replyBy } from "../../sections/reply-by.ts"
import { replyTo } from "../../sections/reply-to.ts"
import { signerOf, signingAdvice, standsFor } from "../../sections/signing.ts"
import { statedAlone } from "../../sections/stated-alone.ts"
import type { Document, DraftRefusal } from "../../sheet/ast.ts"
import { type WrittenStanding, writtenStandingOf } from "../../standing/index.ts"
import { closing } from "../credit-objection/closing.ts"
import { creditObjection } from "../credit-objection/index.ts"
import { whyWrong } from "../credit-objection/why-wrong.ts"

const id = "credit-objection-bureau"
const title = "征信异议申请（向征信机构提出）"
const side = ask`报送机构`

const mended: Partial<Readonly<Record<WrittenStanding, Sentence>>> = {
  misuse: ask`请报送机构核查这一笔是不是本人办理的，不是的，更正`,
  settled: ask`请报送机构核对还款和结清记录，把这一笔更正为已经结清`,
}
const requests = (matter: PaperSubject): NonEmpty<Request> => {
  const of = (asks: Sentence, ...kinds: readonly Asking[]): Request => ({ asks, basis: kinds.flatMap((kind) => basisOf(matter, kind)) })
  return [
    of(ask`对这一笔标注异议`, "dispute"),
    of(mended[writtenStandingOf(matter)] ?? ask`请报送机构核对各期入账记录，更正写成逾期的记载`, "correct"),
    of(ask`书面告知核查和处理的结果；不更正的，写明理由`, "reasons"),
  ]
}
const opening = (matter: PaperSubject, day: Sentence): NonEmpty<Sentence> => {
  const { dossier, claim } = matter
  const name = nameOfPerson(dossier.facts, claim)
  const [number] = matter.said("credit-report-no")
  const [objected] = matter.said("objected")
  const report = number ? ask`贵机构${day}的本人信用报告（编号${number}）` : ask`贵机构${day}的本人信用报告`
  return [
    ask`本人${name ?? ask``}，对${report}里的一笔记载提出异议。`,
    ...(objected ? [say`本人${as("day", objected)}已提出过异议，请合并处理。`] : []),
    ...standsFor(dossier.facts, claim),
  ]
}

export const creditObjectionBureau: PartyPaper = {
  ...creditObjection,
  id,
  title,
  recipient: "bureau",
  calls: "报送机构",
  draft(matter): Document | DraftRefusal {
    const why = whyWrong(matter, side)
    if ("gaps" in why) return { why: "missing", gaps: why.gaps }
    const { dossier, claim, party } = matter
    const term = objectionTerm(matter)
    const filled = filledFor("bureau", matter)
    const [registered, reply] = [filled("registered-name"), filled("reply")]
    const [day, entry, bureau] = [matter.said("credit-report-day")[0], matter.said("credit-entry")[0], matter.said("credit-bureau")[0]]
    const open = day ? (entry ? (bureau ? undefined : "credit-bureau") : "credit-entry") : "credit-report-day"
    if (open || !day || !entry || !bureau) return { why: "missing", gaps: [asked(claimKeyOf(party.claim, open ?? "credit-entry"))] }
    return letterPaper({
      doc: id,
      title,
      matter,
      to: ask`${bureau}`,
      for: bureau.value,
      opening: opening(matter, ask`${as("day", day)}`),
      told: [[say`这一笔由${registered ? ask`${registered}` : ask`${party.name}`}报送，报告写的是：“${as("quotation", entry)}”`], why.told],
      requests: requests(matter),
      reasons: [],
      by: replyBy(matter),
      ...(term ? { term } : {}),
      closing: [
        replyTo(reply, ask`答复请用短信发到本人在贵机构登记的手机号。`),
        ...statedAlone(matter),
        ...closing[writtenStandingOf(matter)],
      ],
      signer: signerOf(dossier.facts, claim, "异议申请人"),
      beside: [
        "用征信机构自己的异议申请表或者网上入口的，把“情况”和请求抄进去；身份信息只在它的表格里填，这里不写。",
        "只附信用报告里有这一笔的那一页，别的记载遮盖；有结清信息、还款凭证、报案回执的附复印件。不收费。",
        ...signingAdvice(claim),
      ],
    })
  },
}
