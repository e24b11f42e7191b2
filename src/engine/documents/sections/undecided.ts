/** What has to be answered before anything can be said of a side's contacts, where nothing was found: an open question is never told as "nothing found". */
import type { Counterparty } from "../../case/claim.ts"
import type { Gap } from "../../case/gap.ts"
import { dayNumber, dayOfNumber } from "../../case/time.ts"
import type { Dossier } from "../../dossier.ts"
import { positionsOf } from "../../grounds/position.ts"
import { isIncoming } from "../../timeline/rows.ts"

/** Elements that only say whether a norm is written for this lender and this loan; the gaps that ask for them. */
const fitness: ReadonlySet<string> = new Set(["lender-type", "network-consumer-loan", "consumer-loan"])
const fitnessGaps: ReadonlySet<string> = new Set(["lender-type-missing", "loan-kind-missing"])
/** Gaps that leave open how the person stands to the debt on the days of the contacts. */
const standingGaps: ReadonlySet<string> = new Set(["debtor-missing", "due-missing", "settled-missing", "unpaid-missing", "paid-missing"])

/** True when on some day with a contact nothing tells whether the debt was the person's, due and unpaid. */
const standsUnknown = ({ timeline, facts, claims, loans, day }: Dossier, party: Counterparty): boolean => {
  const claim = claims.find((entry) => entry.id === party.claim)
  const group = timeline.groups.find((entry) => entry.counterparty === party.id)
  if (!claim || !group) return false
  const positions = positionsOf(
    facts,
    claim,
    loans.find((loan) => loan.claim === claim.id),
  )
  const days = new Set<number>()
  for (const row of group.rows)
    if (isIncoming(timeline, row) && !Number.isNaN(timeline.at[row])) days.add(dayNumber(timeline.at[row] as number))
  return [...days].some((n) => dayOfNumber(n) <= day && positions.on(dayOfNumber(n)) === "unknown")
}

/** The gaps that keep the side's contacts from being judged; empty where everything that decides is answered. */
export const undecidedFor = (dossier: Dossier, party: Counterparty): readonly Gap[] => {
  const fits = dossier.grounds.some(
    (ground) => ground.counterparty === party.id && ground.missing.length > 0 && ground.missing.every((element) => fitness.has(element)),
  )
  const unknown = standsUnknown(dossier, party)
  return dossier.gaps.filter(
    (gap) => gap.params?.claim === party.claim && ((unknown && standingGaps.has(gap.what)) || (fits && fitnessGaps.has(gap.what))),
  )
}
