/** Builds the one timeline of a case from what the importers read and the person stated. Pure, and the same whatever the order of intake. */

import { connection, directions, eventKinds, precisions } from "../case/batch.ts"
import type { Claim, Counterparty, Loan } from "../case/claim.ts"
import type { Facts } from "../case/facts.ts"
import { fileKeyOf } from "../case/file-key.ts"
import type { Day, DayRange } from "../case/time.ts"
import { instantOf, numberOfDay, secondsPerDay } from "../case/time.ts"
import type { Attribution, TiedClaim } from "./attribute.ts"
import { attribute } from "./attribute.ts"
import { recordsSince } from "./attribution/before-number.ts"
import { statedClaim } from "./claims.ts"
import type { EventRows } from "./columns.ts"
import { gatherColumns } from "./columns.ts"
import { group } from "./groups.ts"
import { keptWhileAlike } from "./listened.ts"
import { loanDocuments } from "./loans/gathered.ts"
import { loanOf } from "./loans/standing.ts"
import { merge } from "./merge.ts"
import { orderByTime } from "./order.ts"
import type { TimelineSource } from "./parts.ts"
import { hasGuessedYear, rowsInParts } from "./parts.ts"
import type { Provenance } from "./provenance.ts"
import { provenance } from "./provenance.ts"
import { remembered } from "./remembered.ts"
import { withStated } from "./stated-rows.ts"
import type { Thresholds } from "./thresholds.ts"
import { type Coverage, type Event, ofRecords, type Timeline } from "./timeline.ts"

export interface BuiltTimeline {
  readonly timeline: Timeline
  readonly claims: readonly Claim[]
  readonly counterparties: readonly Counterparty[]
  readonly loans: readonly Loan[]
}

/** The rows of the records, merged: the same as long as nothing is answered of the files themselves. */
const laid = remembered((sources, facts, thresholds) => {
  const rows = rowsInParts(sources, facts)
  const merged = merge(rows, orderByTime(rows.at), thresholds)
  return { sources, thresholds, columns: gatherColumns(rows, merged), from: provenance(rows.parts, rows.partOf, merged.heads, merged.next) }
})
type Laid = ReturnType<typeof laid>
/** Whose contacts they are: the same as long as the answers that tie contacts to claims are the same. */
const tied = keptWhileAlike(
  ({ sources, thresholds, columns, from }: Laid, facts): { readonly records: Timeline; readonly attribution: Attribution } => {
    const attribution = attribute(columns, from, facts, savedNamesOf(sources))
    const since = recordsSince(facts)
    const records = ofRecords({
      ...columns,
      thresholds,
      ...group(columns, attribution),
      coverage: coverageOf(sources, facts, since),
      before: attribution.before,
      ...(since !== undefined && { since }),
      event: (index) => eventAt(index, columns, from, attribution),
      eventId: from.eventId,
      citations: from.citations,
      citationsWritten: from.citationsWritten,
      idsWritten: from.idsWritten,
      weight: from.weight,
      slice: (its, range) => slice(columns.at, its, range),
    })
    return { records, attribution }
  },
)
const stated = keptWhileAlike((records: Timeline, facts, counterparties: readonly Counterparty[]) =>
  withStated(records, counterparties, facts),
)
const claimOf = keptWhileAlike(({ n, ...ties }: TiedClaim, facts): Claim => ({ ...statedClaim(n, facts), ...ties }))
const loanBehind = keptWhileAlike(
  (claim: Claim, facts, records: Timeline, claims: readonly Claim[], counterparties: readonly Counterparty[]): Loan | undefined =>
    loanOf(claim, facts, loanDocuments(records, claim, claims, counterparties, facts)),
)
/** `thresholds`: the tool's own numbers, from the yardstick of the day. */
export const build = (sources: readonly TimelineSource[], facts: Facts, thresholds: Thresholds): BuiltTimeline => {
  const { records, attribution } = tied(laid(sources, facts, thresholds), facts)
  const { counterparties } = attribution
  const claims = attribution.claims.map((tied) => claimOf(tied, facts))
  const loans = claims.flatMap((claim) => loanBehind(claim, facts, records, claims, counterparties) ?? [])
  return { timeline: stated(records, facts, counterparties), claims, counterparties, loans }
}

/** Under which names the phone keeps numbers, whichever of its backups tells. */
const savedNamesOf = (sources: readonly TimelineSource[]): ReadonlyMap<string, string> =>
  new Map(sources.flatMap(({ extraction }) => Object.entries(extraction.savedNames ?? {})))

/** A file whose year was guessed covers no day until the person has said that the guess is right. */
const coverageOf = (sources: readonly TimelineSource[], facts: Facts, since: Day | undefined): Coverage[] =>
  [...new Map(sources.map((source) => [source.item, source])).values()]
    .filter((source) => !hasGuessedYear(source) || facts.one(fileKeyOf(source.item, "year"))?.value === "yes")
    .sort((a, b) => (a.item < b.item ? -1 : 1))
    .flatMap((source) => source.extraction.coverage.map((span) => ({ ...span, item: source.item })))
    .flatMap((span) => (since === undefined || span.from >= since ? [span] : span.to < since ? [] : [{ ...span, from: since }]))

const eventAt = (index: number, columns: EventRows, from: Provenance, { counterparties, owner }: Attribution): Event => {
  const at = columns.at[index] as number
  const duration = columns.durationS[index] as number
  const connected = columns.connected[index] as number
  const number = columns.number[index] as number
  const text = columns.text[index] as number
  const party = counterparties[owner[index] as number]
  return {
    id: from.eventId(index),
    kind: eventKinds[columns.kind[index] as number] ?? "statement",
    at: Number.isNaN(at) ? null : instantOf(at),
    precision: Number.isNaN(at) ? "none" : (precisions[columns.precision[index] as number] ?? "none"),
    direction: directions[columns.direction[index] as number] ?? "unknown",
    durationS: duration < 0 ? null : duration,
    connected: connected === connection.unknown ? null : connected === connection.yes,
    number: number < 0 ? null : columns.numbers.get(number),
    counterparty: party?.id ?? null,
    claim: party?.claim ?? null,
    text: text < 0 ? null : columns.texts.get(text),
    citations: from.citations([index]),
  }
}

/** First position in `rows` whose time is not before `time`; undated rows stand last and count as later than all. */
const lowerBound = (at: Float64Array, rows: Int32Array, time: number): number => {
  let low = 0
  let high = rows.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((at[rows[middle] as number] as number) < time) low = middle + 1
    else high = middle
  }
  return low
}
const slice = (at: Float64Array, rows: Int32Array, range: DayRange): Int32Array => {
  const end = range.to === undefined ? Number.POSITIVE_INFINITY : (numberOfDay(range.to) + 1) * secondsPerDay
  return rows.subarray(lowerBound(at, rows, numberOfDay(range.from) * secondsPerDay), lowerBound(at, rows, end))
}
