/** What is known of a case when its gaps are looked for, and what several kinds of gap ask of it. */
import type { Cited, ItemId } from "../case/citation.ts"
import type { Claim, Counterparty, Instalment, Loan } from "../case/claim.ts"
import { claimKeyOf } from "../case/claim-key.ts"
import type { Facts } from "../case/facts.ts"
import { isBoundForAnother, isDebtorRole } from "../case/role.ts"
import { addDays, type Day, type DayRange, dayOf, numberOfDay, secondsPerDay } from "../case/time.ts"
import type { Diagnosis } from "../causes/cause.ts"
import { isLawful } from "../causes/lawful-reminder/index.ts"
import type { Contradiction } from "../contradictions/contradiction.ts"
import { elementOf } from "../grounds/elements/index.ts"
import type { Ground, TextMissing } from "../grounds/ground.ts"
import type { Refusal } from "../refusals/refusal.ts"
import type { Finding } from "../rules/rule.ts"
import { isIncoming } from "../timeline/rows.ts"
import type { Coverage, Timeline } from "../timeline/timeline.ts"
import type { Unread } from "../timeline/unread.ts"

export interface SoFar {
  readonly claims: readonly Claim[]
  readonly counterparties: readonly Counterparty[]
  readonly loans: readonly Loan[]
  readonly facts: Facts
  readonly timeline: Timeline
  readonly refusals: readonly Refusal[]
  readonly contradictions: readonly Contradiction[]
  readonly findings: readonly Finding[]
  readonly grounds: readonly Ground[]
  readonly diagnosis: readonly Diagnosis[]
  readonly notHeld: readonly TextMissing[]
  readonly unread: Unread
  /** Names of files received by a clock that was probably wrong. */
  readonly doubted?: readonly string[]
  /** Files whose dates were given a year that they do not name. */
  readonly yearless?: readonly { readonly item: ItemId; readonly name: string }[]
  /** The day of the dossier: nothing after it is missed. */
  readonly day: Day
}
/** The same, of one claim. */
export interface ClaimSoFar extends SoFar {
  readonly claim: Claim
  readonly loan: Loan | undefined
  readonly instalments: readonly Instalment[]
  /** By the answers the debt binds the person. */
  readonly debtor: boolean
  /** The debt is another's and binds the person beside them, as it does a guarantor. */
  readonly boundBeside: boolean
  /** The person says that the debt is settled, and not since when. */
  readonly settledOpen: boolean
  /** A lawful reminder is the likely cause: nobody is asked for harm or refusals, the question itself would invite them. */
  readonly lawful: boolean
  /** The concrete key of a question about this claim. */
  key(name: string): string
  answer(name: string): Cited<string> | undefined
}

export const claimSoFar = (about: SoFar, claim: Claim): ClaimSoFar => {
  const { facts } = about
  const key = (name: string): string => claimKeyOf(claim.id, name)
  const answer = (name: string) => facts.one(key(name))
  // A guarantor's debt may well be another's.
  const boundBeside = claim.debtor?.value === "other" && isBoundForAnother(claim.role?.value)
  const debtor = claim.debtor?.value === "self" || boundBeside || (!claim.debtor && isDebtorRole(claim.role?.value))
  const loan = about.loans.find((entry) => entry.claim === claim.id)
  return {
    ...about,
    claim,
    loan,
    instalments: loan?.instalments ?? [],
    debtor,
    boundBeside,
    // Who says that the loan is settled is asked for that day, not for the due days.
    settledOpen: claim.role?.value === "borrower-settled" && debtor && loan?.settled === undefined,
    lawful: isLawful(about.diagnosis, claim),
    key,
    answer,
  }
}

/** How an element of the law is shown, as the law's own table of elements tells it. */
export const fillOf = (element: string): string => elementOf(element)?.fill?.how ?? ""

/** The days of the first and the last incoming contact; undefined when there is none. */
export const contactSpan = (timeline: Timeline): { readonly from: Day; readonly to: Day } | undefined => {
  let [low, high] = [0, timeline.size - 1]
  const since = timeline.since === undefined ? Number.NEGATIVE_INFINITY : numberOfDay(timeline.since) * secondsPerDay
  while (low <= high && (!isIncoming(timeline, low) || (timeline.at[low] as number) < since)) low += 1
  while (high >= low && (Number.isNaN(timeline.at[high]) || !isIncoming(timeline, high))) high -= 1
  return low <= high ? { from: dayOf(timeline.at[low] as number), to: dayOf(timeline.at[high] as number) } : undefined
}
/** The sources that would have shown a call; undefined in a case without contacts, in which no record is missed yet. */
export const callSpans = (timeline: Timeline): readonly Coverage[] | undefined =>
  contactSpan(timeline) && timeline.coverage.filter((span) => span.kinds.includes("call"))
/** Days of a range that none of the spans covers, as ranges. */
export const holes = (spans: readonly Coverage[], { from, to }: Required<DayRange>): readonly Required<DayRange>[] => {
  const found: { from: Day; to: Day }[] = []
  let next = from
  for (const span of [...spans].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    if (next > to) break
    if (span.from > next) found.push({ from: next, to: span.from > to ? to : addDays(span.from, -1) })
    if (span.to >= next) next = addDays(span.to, 1)
  }
  if (next <= to) found.push({ from: next, to })
  return found
}
/** The earlier of the day of the dossier and another. */
export const notAfter = (day: Day, other: Day | undefined): Day => (other !== undefined && other < day ? other : day)
