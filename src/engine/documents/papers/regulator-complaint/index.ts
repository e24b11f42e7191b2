/** 投诉书: a customer asks the supervisor to have the institution deal with their own dispute; requests first, six dated rows, one annex. */

import { ask, type Sentence } from "../../../say/say.ts"
import type { PartyPaper } from "../../document.ts"
import { filledFor } from "../../filing/index.ts"
import { authorityPaper } from "../../form/authority.ts"
import { basisOf } from "../../form/basis.ts"
import { momentsShown } from "../../form/days.ts"
import type { Told } from "../../form/parts.ts"
import { complainedOf } from "../../sections/complained-of.ts"
import { withDemands } from "../../sections/demands.ts"
import { ofOthers, supervisorFor, warrantsSupervisor } from "../../sections/for-supervisor.ts"
import { callsOwned } from "../../sections/identified.ts"
import { paidInTime } from "../../sections/in-time.ts"
import type { PaperSubject } from "../../sections/matter.ts"
import { numberList } from "../../sections/number-list.ts"
import { officeAdvice, officeLines } from "../../sections/office-lines.ts"
import { postedBySide } from "../../sections/posted.ts"
import { comparedSentences, questionSentences, reasonSentences, reasonsOf } from "../../sections/reasons.ts"
import { settledTwice } from "../../sections/settled-twice.ts"
import { signerOf, signingAdvice } from "../../sections/signing.ts"
import { sourceAdvice } from "../../sections/sources.ts"
import { effectSentences } from "../../sections/standing.ts"
import { further, totals } from "../../sections/totals.ts"
import { reported, tried } from "../../sections/tried.ts"
import type { Document, DraftRefusal } from "../../sheet/ast.ts"
import { writtenStandingOf } from "../../standing/index.ts"
import { requests } from "./requests.ts"

const id = "regulator-complaint"
const title = "投诉书"
const side = ask`被投诉人`
const told = (sentences: readonly Sentence[]): readonly Told[] => sentences.map((one) => ({ told: one }))
/** What decides the case, in a sentence or two: why nothing gave cause to press, or what the other side's own words are. */
const lead = (matter: PaperSubject): readonly Told[] => {
  switch (writtenStandingOf(matter)) {
    case "current":
      return told(paidInTime(matter, side))
    case "settled":
      return told(settledTwice(matter, side))
    default:
      // Whoever owes signs no word on the debt: a complaint on manners goes to the lender, and what it says may be held against them.
      return told([ask`本材料只反映${side}联系的方式，不涉及债务的有无和数额。`])
  }
}
const closing = (matter: PaperSubject): readonly [Sentence, ...Sentence[]] =>
  writtenStandingOf(matter) === "current"
    ? [ask`本投诉不影响合同履行。`, ask`以上情况属实。`]
    : [ask`以上情况属实。`, ask`提交本材料不表示承认任何债务。`]

/** What is settled gives no ground to press, whatever the manner. */
const ended = (matter: PaperSubject): readonly Sentence[] => {
  if (writtenStandingOf(matter) !== "settled" || !matter.loan?.settledSaid) return []
  const [law] = basisOf(matter, "debt-ended")
  return [law ? ask`款项已经结清（${law.ref}），再行催收没有根据。` : ask`款项已经结清，再行催收没有根据。`]
}
export const regulatorComplaint: PartyPaper = {
  id,
  title,
  recipient: "authority",
  per: "counterparty",
  // A complaint is a customer's; anybody else reports. The two are never one paper.
  suits: ["current", "settled", "owing", "bound"],
  filing: ["registered-name", "seat", "office", "address", "contact"],
  calls: "被投诉人",
  warranted: warrantsSupervisor,
  draft(matter): Document | DraftRefusal {
    const authority = supervisorFor(matter)
    if (typeof authority !== "string") return { why: "missing", gaps: [authority] }
    const { dossier, claim } = matter
    const office = filledFor("authority", matter)("office")
    const asks = requests(matter)
    const met = reasonsOf(matter, ofOthers(matter.grounds), asks)
    const reasons = met.all.length > 0 ? met : reasonsOf(matter, ofOthers(matter.open), asks)
    const rows = [...withDemands(matter, side), ...postedBySide(matter)]
    return authorityPaper({
      doc: id,
      title,
      matter,
      to: office ? ask`${office}` : ask``,
      for: office?.filled ?? "",
      who: officeLines(matter, "投诉人", "被投诉人"),
      requestsTitle: "投诉请求　请督促被投诉人",
      requests: asks,
      lead: lead(matter),
      rows,
      totals: [...totals(matter), ...callsOwned(matter, side, rows)],
      harm: [...further(matter, undefined, momentsShown(rows)).flatMap(told), ...told(effectSentences(matter))],
      reasons: [...ended(matter), ...(met.all.length > 0 ? reasonSentences(matter, side, met) : questionSentences(reasons))],
      compared: comparedSentences(met),
      done: [...tried(matter, side), ...reported(matter)],
      closing: closing(matter),
      annexes: numberList(matter, complainedOf(matter, matter.contacts), true),
      signer: signerOf(dossier.facts, claim, "投诉人"),
      enclosed: ["证据目录和所列的证据", "联络情况统计说明"],
      beside: [
        ...officeAdvice(authority),
        "这份材料按“投诉”写：请求对方处理并答复。投诉一般先由被投诉的机构自己处理，先向它投诉并留下受理编号，再交到这里，受理更快。",
        ...signingAdvice(claim),
        ...sourceAdvice(reasons.all),
      ],
    })
  },
}
