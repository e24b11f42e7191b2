/** What has to be answered before anything can be said of a side's contacts, where nothing was found: an open question is never told as "nothing found". */
import type { Counterparty } from "../../case/claim.ts"
import type { Gap } from "../../case/gap.ts"
import { dayNumber, dayOfNumber } from "../../case/time.ts"
import type { Dossier } from "../../dossier.ts"
import { gapKinds } from "../../gaps/index.ts"
import { positionsOf } from "../../grounds/position.ts"
import { isIncoming } from "../../timeline/rows.ts"
import { namesClaim } from "./about.ts"

/** Elements that only say whether a norm is written for this lender and this loan: those that the gaps on the lender's kind leave open. */
const fitness: ReadonlySet<string> = new Set(
  gapKinds
    .filter(({ leavesOpen }) => leavesOpen.includes("lender-kind"))
    .flatMap(({ leavesOpen }) => leavesOpen.flatMap((need) => (need.startsWith("element:") ? [need.slice("element:".length)] : []))),
)

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
    (gap) =>
      namesClaim(gap, party.claim) &&
      ((unknown && gap.leavesOpen.includes("standing")) || (fits && gap.leavesOpen.includes("lender-kind"))),
  )
}
