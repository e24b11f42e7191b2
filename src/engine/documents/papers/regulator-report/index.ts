/** 举报书: somebody who is no customer asks the supervisor to look into a company's conduct; requests first, six dated rows, one annex. */

import { as, ask, type Sentence, say } from "../../../say/say.ts"
import type { PartyPaper } from "../../document.ts"
import { filledFor } from "../../filing/index.ts"
import { authorityPaper } from "../../form/authority.ts"
import { inOneLine } from "../../form/compose.ts"
import { momentsShown } from "../../form/days.ts"
import type { Told } from "../../form/parts.ts"
import { complainedOf } from "../../sections/complained-of.ts"
import { withDemands } from "../../sections/demands.ts"
import { ofOthers, supervisorFor, warrantsSupervisor } from "../../sections/for-supervisor.ts"
import { callsOwned } from "../../sections/identified.ts"
import type { PaperSubject } from "../../sections/matter.ts"
import { negatives, notMineFacts } from "../../sections/not-mine.ts"
import { numberHeld } from "../../sections/number-held.ts"
import { numberList } from "../../sections/number-list.ts"
import { officeAdvice, officeLines } from "../../sections/office-lines.ts"
import { policeOutcome } from "../../sections/police-told.ts"
import { postedBySide } from "../../sections/posted.ts"
import { questionSentences, reasonSentences, reasonsOf } from "../../sections/reasons.ts"
import { signerOf, signingAdvice } from "../../sections/signing.ts"
import { sourceAdvice } from "../../sections/sources.ts"
import { effectSentences } from "../../sections/standing.ts"
import { further, totals } from "../../sections/totals.ts"
import { reported, tried } from "../../sections/tried.ts"
import type { Document, DraftRefusal } from "../../sheet/ast.ts"
import { writtenStandingOf } from "../../standing/index.ts"
import { requests } from "./requests.ts"

const id = "regulator-report"
const title = "举报书"
const side = ask`被举报人`
const told = (sentences: readonly Sentence[]): readonly Told[] => sentences.map((one) => ({ told: one }))
/** Who the person is to the company: nobody of its, by their own word. */
const lead = (matter: PaperSubject): readonly Told[] => {
  const word = matter.role ? say`${as("unsaid", matter.role)}` : say``
  switch (writtenStandingOf(matter)) {
    case "misuse": {
      const [denied, ...more] = negatives(matter)
      return told([denied ? say`${inOneLine([ask`所称借款不是本人办理`, denied, ...more])}。` : ask`所称借款不是本人办理。`])
    }
    case "contact":
      return told([say`${matter.ownToo ? ask`就所催的他人债务，` : ask``}本人不是借款人，也没有提供担保${word}。`])
    case "unit":
      return told([say`本单位不是借款人，也没有提供担保${word}。`])
    default:
      return told([say`${matter.ownToo ? ask`就所催的他人债务，` : ask``}本人与被举报人没有贷款、担保等合同关系${word}。`])
  }
}

/** Whoever is taken for another has the number by right, and since when. */
const heldSentences = (matter: PaperSubject): readonly Sentence[] => {
  const held = writtenStandingOf(matter) === "stranger" ? numberHeld(matter) : undefined
  return held ? [say`${held}。`] : []
}
export const regulatorReport: PartyPaper = {
  id,
  title,
  recipient: "authority",
  per: "counterparty",
  suits: ["stranger", "contact", "unit", "misuse"],
  filing: ["registered-name", "seat", "office", "address", "contact"],
  calls: "被举报人",
  warranted: warrantsSupervisor,
  draft(matter): Document | DraftRefusal {
    const authority = supervisorFor(matter)
    if (typeof authority !== "string") return { why: "missing", gaps: [authority] }
    const { dossier, claim } = matter
    const office = filledFor("authority", matter)("office")
    const asks = requests(matter)
    const met = reasonsOf(matter, ofOthers(matter.grounds), asks)
    const reasons = met.all.length > 0 ? met : reasonsOf(matter, ofOthers(matter.open), asks)
    const rows = [
      ...(writtenStandingOf(matter) === "misuse" ? notMineFacts(matter, side) : []),
      ...withDemands(matter, side),
      ...postedBySide(matter),
    ]
    return authorityPaper({
      doc: id,
      title,
      matter,
      to: office ? ask`${office}` : ask``,
      for: office?.filled ?? "",
      who: officeLines(matter, "举报人", "被举报人"),
      requestsTitle: "举报事项",
      requests: asks,
      lead: lead(matter),
      rows,
      totals: [...totals(matter), ...callsOwned(matter, side, rows)],
      harm: [
        ...further(matter, undefined, momentsShown(rows)).flatMap(told),
        ...told(heldSentences(matter)),
        ...told(effectSentences(matter)),
      ],
      reasons: met.all.length > 0 ? reasonSentences(matter, side, met) : questionSentences(reasons),
      // Of a loan that is not theirs the report to the police stands among the rows: it is told again with what came of it alone.
      done: [...tried(matter, side), ...(writtenStandingOf(matter) === "misuse" && !policeOutcome(matter) ? [] : reported(matter))],
      closing: [ask`以上情况属实。`, ask`提交本材料不表示承认任何债务。`],
      annexes: writtenStandingOf(matter) === "misuse" ? [] : numberList(matter, complainedOf(matter, matter.contacts), true),
      signer: signerOf(dossier.facts, claim, "举报人"),
      enclosed: ["证据目录和所列的证据", "联络情况统计说明"],
      beside: [
        "您不是这笔借款的客户，消费投诉办法未必适用，所以这份材料按“举报”写：请求调查并告知结果，不含民事诉求。不要在同一份材料里又投诉又举报。",
        ...officeAdvice(authority),
        ...signingAdvice(claim),
        ...sourceAdvice(reasons.all),
      ],
    })
  },
}
