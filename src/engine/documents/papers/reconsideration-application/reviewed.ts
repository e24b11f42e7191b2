/** Which refusal or silence is to be reconsidered: one that is on record, concerns the person's own right, and is still in time. */

import { claimKeyOf } from "../../../case/claim-key.ts"
import type { Gap } from "../../../case/gap.ts"
import type { Day } from "../../../case/time.ts"
import * as no from "../../../gaps/not-for-review.ts"
import { asked } from "../../../gaps/statement-missing.ts"
import type { Counted } from "../../../law/terms/count.ts"
import { filingsOf, handedIn, police } from "../../filing/handed.ts"
import type { Sent } from "../../filing/sent.ts"
import { basisOf } from "../../form/basis.ts"
import { countedFrom } from "../../sections/in-term.ts"
import type { PaperSubject } from "../../sections/matter.ts"
import { authorityOf } from "../../sections/supervisor.ts"
import { isDangerous, notForThem, reachesPolice } from "../police-report/grave.ts"
import { policeReport } from "../police-report/index.ts"
import { regulatorComplaint } from "../regulator-complaint/index.ts"
import { regulatorReport } from "../regulator-report/index.ts"

export interface Reviewed {
  readonly handed: Sent
  readonly of: "police" | "supervisor"
  /** Until when it can be asked for; undefined where nobody has to wait and no term is held. */
  readonly until: Counted | undefined
  /** Why it is in time: by the answer's day, since the answer told nothing of a review, by the end of the silence, or at once in danger. */
  readonly in: "answer" | "untold" | "silence" | "danger"
}
type Weighed = Reviewed | { readonly gap: Gap }

const afterAnswer = (matter: PaperSubject, handed: Sent, of: Reviewed["of"], day: Day): Weighed => {
  const today = matter.dossier.day
  const until = countedFrom(matter, "reconsider-apply", day)
  if (!until) return { gap: no.termNotHeld() }
  if (today <= until.day) return { handed, of, until, in: "answer" }
  const longest = countedFrom(matter, "reconsider-longest", day)
  if (!longest || today > longest.day) return { gap: no.reviewTooLate(longest?.day ?? until.day) }
  const [told] = matter.said("told-review")
  if (!told) return { gap: asked(claimKeyOf(matter.party.claim, "told-review")) }
  return told.value === "no" ? { handed, of, until: longest, in: "untold" } : { gap: no.reviewTooLate(until.day) }
}
/** The national supervisor has a term of its own for a report; where none is held, the general one counts. */
const dutyEnd = (matter: PaperSubject, of: Reviewed["of"], day: Day): Counted | undefined =>
  (of === "supervisor" && authorityOf(matter) === "national" ? countedFrom(matter, "regulator-duty", day) : undefined) ??
  countedFrom(matter, "silence", day)
const afterSilence = (matter: PaperSubject, handed: Sent, of: Reviewed["of"]): Weighed => {
  const today = matter.dossier.day
  const end = dutyEnd(matter, of, handed.day.value as Day)
  if (end && today > end.day) {
    const until = countedFrom(matter, "reconsider-apply", end.day)
    if (!until) return { gap: no.termNotHeld() }
    return today <= until.day ? { handed, of, until, in: "silence" } : { gap: no.reviewTooLate(until.day) }
  }
  if (of === "police" && isDangerous(matter) && basisOf(matter, "reconsider-urgent").length > 0)
    return { handed, of, until: undefined, in: "danger" }
  return { gap: end ? no.answerStillDue(end.day) : no.termNotHeld() }
}
const weigh = (matter: PaperSubject, handed: Sent): Weighed => {
  const of = handed.channel === police ? "police" : "supervisor"
  const { reply } = handed
  if (reply === undefined) return afterSilence(matter, handed, of)
  if (reply.as === "done") return { gap: no.answerDone() }
  if (of === "police") {
    const [how] = matter.said("police-refusal")
    if (!how || how.value === "unknown") return { gap: asked(claimKeyOf(matter.party.claim, "police-refusal")) }
    if (how.value === "criminal") return { gap: no.criminalWay() }
  }
  const words = of === "police" ? "police-answer" : "office-answer"
  // An answer that neither refuses nor does half of it is contested by its words, and by nothing else.
  if (reply.as === "answered" && !reply.words) return { gap: asked(claimKeyOf(matter.party.claim, words)) }
  return afterAnswer(matter, handed, of, reply.day.value as Day)
}
const ofTrade: ReadonlySet<string> = new Set(["国家标准", "自律规范"])
/** Law that gives the person a right of their own is met, or a loan stands in their name: a trade's rules give nobody any. */
const isConcerned = ({ grounds, open, role }: PaperSubject): boolean =>
  role?.value === "misuse-victim" ||
  [...grounds, ...open].some(({ provision, version }) => provision.right !== undefined && !ofTrade.has(version.kind))

/** The first that can be asked for, by the day on which its time ends; else why none can. */
export const reviewed = (matter: PaperSubject, id: string): Weighed => {
  const docs = [regulatorReport.id, policeReport.id]
  const filings = filingsOf(matter, docs)
  if (filings.length === 0)
    return { gap: filingsOf(matter, [regulatorComplaint.id]).length > 0 ? no.complaintIsPassedOn() : no.recordReportFirst() }
  const all = [...handedIn(matter, [regulatorReport.id], "office-answer"), ...handedIn(matter, [policeReport.id], "police-answer")]
  const asks = filingsOf(matter, [id])
  const left = all.filter(({ day }) => !asks.some((one) => one.day >= day.value))
  if (left.length === 0) return { gap: asks.length > 0 ? no.alreadyAsked() : no.recordReportFirst() }
  if (!isConcerned(matter)) return { gap: no.noInterest() }
  // What does not reach the police to begin with was turned away with reason.
  const isMisuse = matter.role?.value === "misuse-victim"
  const weighed = left.filter((one) => one.channel !== police || isMisuse || reachesPolice(matter)).map((one) => weigh(matter, one))
  const open = weighed.flatMap((one) => ("gap" in one ? [] : [one]))
  const [first] = open.sort((a, b) => ((a.until?.day ?? "") < (b.until?.day ?? "") ? -1 : 1))
  return first ?? weighed.at(-1) ?? { gap: notForThem(matter) }
}
