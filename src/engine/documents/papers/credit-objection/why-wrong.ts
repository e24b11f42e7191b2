/** Why the entry is wrong, in the words of what is on record; where nothing shows it, what has to be answered first, and nothing where the entry is right. */
import type { NonEmpty } from "../../../case/citation.ts"
import { claimKeyOf } from "../../../case/claim-key.ts"
import type { Gap } from "../../../case/gap.ts"
import { dataError } from "../../../causes/data-error/index.ts"
import { conclusionOf } from "../../../causes/index.ts"
import { notForThem } from "../../../gaps/other-paper.ts"
import { asked } from "../../../gaps/statement-missing.ts"
import { as, type Sentence, say } from "../../../say/say.ts"
import { paidInTime } from "../../sections/in-time.ts"
import type { PaperSubject } from "../../sections/matter.ts"
import { negatives } from "../../sections/not-mine.ts"
import { settledTwice } from "../../sections/settled-twice.ts"
import { writtenStandingOf } from "../../standing/index.ts"

export type WhyWrong = { readonly told: NonEmpty<Sentence> } | { readonly gaps: NonEmpty<Gap> }
const waits = (gap: Gap): WhyWrong => ({ gaps: [gap] })
const because = ([first, ...rest]: readonly Sentence[], otherwise: Gap): WhyWrong => (first ? { told: [first, ...rest] } : waits(otherwise))

export const whyWrong = (matter: PaperSubject, side: Sentence): WhyWrong => {
  const { party, dossier, claim, loan } = matter
  const answer = (name: string): string | undefined => matter.said(name)[0]?.value
  const open = (name: string): WhyWrong => waits(asked(claimKeyOf(party.claim, name)))
  const reported = answer("in-credit-report")
  if (reported === undefined) return open("in-credit-report")
  // Nothing to object to; an entry that is right and only unpleasant is not corrected.
  if (reported !== "yes") return waits(notForThem())
  const record = answer("credit-record")
  if (writtenStandingOf(matter) === "misuse") {
    if (record !== undefined && record !== "not-mine") return waits(notForThem())
    const admits = ["applied", "signed", "payout-own-account"].some((name) => matter.said(name).some(({ value }) => value !== "no"))
    if (admits) return waits(notForThem())
    // That no money came is no reason by itself.
    return answer("applied") === undefined ? open("applied") : because(negatives(matter), notForThem())
  }
  if (record === undefined || record === "unknown") return open("credit-record")
  const day = answer("credit-report-day")
  if (day === undefined) return open("credit-report-day")
  if (claim && conclusionOf(dossier.diagnosis, dataError, claim.id)?.conclusion !== "likely") return waits(notForThem())
  if (record === "shown-overdue") return because(paidInTime(matter, side), notForThem())
  if (record === "shown-open") {
    const settled = loan?.settledStated ?? loan?.settled
    if (!settled) return open("settled")
    if (settled.value > day) return waits(notForThem())
    return because(
      [...settledTwice(matter, side), say`该笔款项在${as("day", settled)}已经结清，报告仍写成没有结清`].slice(0, 3),
      notForThem(),
    )
  }
  return waits(notForThem())
}
