/** What the carrier was asked and did not do, while the same numbers went on; or why there is nothing yet to be settled. */
import type { Gap } from "../../../case/gap.ts"
import { type Day, dayOf } from "../../../case/time.ts"
import * as no from "../../../gaps/not-for-review.ts"
import { asked } from "../../../gaps/statement-missing.ts"
import type { Counted } from "../../../law/terms/count.ts"
import { pick } from "../../../timeline/rows.ts"
import { copyOf } from "../../filing/handed.ts"
import { type Sent, sentOf } from "../../filing/sent.ts"
import { complainedOf } from "../../sections/complained-of.ts"
import { countedFrom } from "../../sections/in-term.ts"
import type { PaperSubject } from "../../sections/matter.ts"
import { carrierRequest } from "../carrier-request/index.ts"

/** The channel by which anything goes to the person's carrier. */
const carrier = "carrier"
export interface Dispute {
  readonly sent: Sent
  /** Rows that came after the request, of all sides. */
  readonly since: Int32Array
  readonly until: Counted
}
const asks = ({ dossier }: PaperSubject, doc: string) => (dossier.filings ?? []).filter((one) => one.doc === doc)

export const disputeOf = (matters: readonly PaperSubject[], matter: PaperSubject, id: string): Dispute | { readonly gap: Gap } => {
  const { facts, timeline, day: today } = matter.dossier
  const filing = asks(matter, carrierRequest.id)
    .filter(({ channel }) => channel === carrier)
    .at(-1)
  const copied = copyOf(matter, facts.one("carrier-answer"), ({ channel }) => channel === carrier)
  const sent =
    filing &&
    sentOf(matter, filing, {
      handed: facts.many("carrier-asked"),
      answered: facts.many("carrier-answered"),
      copied: (day) => (copied?.day === day ? copied.copy : undefined),
    })
  if (!sent) return { gap: no.askCarrierFirst() }
  if (asks(matter, id).some(({ day }) => day >= sent.day.value)) return { gap: no.alreadyAsked() }
  const { reply } = sent
  const due = countedFrom(matter, "carrier-answer", sent.day.value as Day)
  if (!reply && !due) return { gap: no.termNotHeld() }
  if (!reply && due && today <= due.day) return { gap: no.carrierStillDue(due.day) }
  const since = Int32Array.from(
    matters
      .flatMap((one) => [...pick(complainedOf(one, one.contacts), (row) => dayOf(timeline.at[row] as number) > sent.day.value)])
      .sort((a, b) => a - b),
  )
  if (reply?.as === "done" || since.length === 0) return { gap: no.carrierStopped() }
  if (reply?.as === "answered" && !reply.words) return { gap: asked("carrier-answer") }
  const until = countedFrom(matter, "telecom-bar", (reply?.day.value ?? due?.day) as Day)
  if (!until) return { gap: no.termNotHeld() }
  if (today > until.day) return { gap: no.reviewTooLate(until.day) }
  const elsewhere = facts.one("carrier-elsewhere")?.value
  if (elsewhere === undefined) return { gap: asked("carrier-elsewhere") }
  return elsewhere === "yes" ? { gap: no.takenElsewhere() } : { sent, since, until }
}
