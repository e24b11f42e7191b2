/** Who looks at a refusal of the police next: the office above, the office that decided, the one above it, or the procuratorate; each in its time. */

import { claimKeyOf } from "../../../case/claim-key.ts"
import type { Gap } from "../../../case/gap.ts"
import type { Filing, Reply } from "../../../case/record/filings.ts"
import { addDays, type Day } from "../../../case/time.ts"
import { tooLongAgo } from "../../../gaps/not-for-police.ts"
import * as no from "../../../gaps/not-for-review.ts"
import { asked } from "../../../gaps/statement-missing.ts"
import type { Counted } from "../../../law/terms/count.ts"
import { filingsOf, handedIn, police } from "../../filing/handed.ts"
import type { Sent } from "../../filing/sent.ts"
import { countedFrom } from "../../sections/in-term.ts"
import type { PaperSubject } from "../../sections/matter.ts"
import { askedDays } from "../../sections/reply-by.ts"
import { isTooLate } from "../police-report/in-time.ts"
import { policeReport } from "../police-report/index.ts"

export const stages = ["order", "reconsider", "recheck", "supervise"] as const
/**
 * `order`: an administrative report that was turned away or left lying, to the office above. `reconsider`: a criminal refusal, to whoever decided;
 * `recheck`: to the office above that; `supervise`: to the procuratorate, once the days for those are over.
 */
export type ReviewStage = (typeof stages)[number]
export interface Stage {
  readonly stage: ReviewStage
  readonly report: Sent
  /** The application that was answered before. */
  readonly before?: Sent
  readonly until?: Counted
}
type Found = Stage | { readonly gap: Gap }

const lastOf = ({ replies }: Filing): Reply | undefined => replies.filter(({ as }) => as !== "accepted").at(-1)
/** The days for the police's own ways; past them, or where it was refused again, the procuratorate supervises. */
const criminal = (matter: PaperSubject, report: Sent, asks: readonly Filing[]): Found => {
  const today = matter.dossier.day
  const refused = report.reply?.day.value as Day
  const elsewhere = asks.find(({ channel }) => channel !== police)
  if (elsewhere) return { gap: no.alreadyAsked() }
  const first = asks.at(-1)
  if (!first) {
    const until = countedFrom(matter, "crime-reconsider", refused)
    return until && today <= until.day ? { stage: "reconsider", report, until } : { stage: "supervise", report }
  }
  const answer = lastOf(first)
  if (answer?.as === "done") return { gap: no.answerDone() }
  if (!answer) {
    const due = countedFrom(matter, "crime-reconsider-decide", first.day)
    return due && today > (due.extended.at(-1) ?? due.day) ? { stage: "supervise", report } : { gap: no.alreadyAsked() }
  }
  const before = handedIn(matter, [first.doc], "police-answer").at(-1)
  const until = countedFrom(matter, "crime-review", answer.day)
  return before && until && today <= until.day ? { stage: "recheck", report, before, until } : { stage: "supervise", report }
}

export const stageOf = (matter: PaperSubject, id: string): Found => {
  const filings = filingsOf(matter, [policeReport.id]).filter(({ channel }) => channel === police)
  const report = handedIn(matter, [policeReport.id], "police-answer")
    .filter(({ channel }) => channel === police)
    .at(-1)
  const filing = filings.at(-1)
  if (!report || !filing) return { gap: no.recordReportFirst() }
  const asks = filingsOf(matter, [id]).filter(({ day }) => day >= report.day.value)
  const { reply } = report
  if (reply?.as === "done") return { gap: no.answerDone() }
  if (!reply) {
    if (filing.replies.length > 0) return { gap: no.policeAtWork() }
    const end = addDays(report.day.value as Day, askedDays)
    if (matter.dossier.day <= end) return { gap: no.letPoliceAnswer(end) }
  } else {
    const [how] = matter.said("police-refusal")
    if (!how || how.value === "unknown") return { gap: asked(claimKeyOf(matter.party.claim, "police-refusal")) }
    if (how.value === "criminal") return criminal(matter, report, asks)
  }
  if (asks.length > 0) return { gap: no.alreadyAsked() }
  return isTooLate(matter) ? { gap: tooLongAgo() } : { stage: "order", report }
}
