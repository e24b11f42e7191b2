/** What every rule starts from: the contacts of one group that reached the person within the days measured, and a finding about them. */

import type { EventKind } from "../case/batch.ts"
import type { Cited } from "../case/citation.ts"
import type { DayRange } from "../case/time.ts"
import type { Indices } from "../timeline/measure.ts"
import { isCall, isIncoming, pick } from "../timeline/measure.ts"
import { isReceipt } from "../timeline/signature.ts"
import type { Coverage, Group, Timeline } from "../timeline/timeline.ts"
import type { Finding } from "./rule.ts"

/** Several rules ask for the same group and days: the last answers are kept beside the group as long as it lives. */
const memo = new WeakMap<Group, { readonly acts: string; readonly contacts: Indices; calls?: Indices }>()
const remembered = (timeline: Timeline, group: Group, acts: DayRange) => {
  const key = `${acts.from}/${acts.to ?? ""}`
  const held = memo.get(group)
  if (held?.acts === key) return held
  const made: { acts: string; contacts: Indices; calls?: Indices } = {
    acts: key,
    contacts: pick(timeline.slice(group.rows, acts), (row) => isIncoming(timeline, row)),
  }
  memo.set(group, made)
  return made
}
/** Dated incoming contacts of a group within the days, calls and messages alike. */
export const contactsOf = (timeline: Timeline, group: Group, acts: DayRange): Indices => remembered(timeline, group, acts).contacts
export const callsOf = (timeline: Timeline, group: Group, acts: DayRange): Indices => {
  const held = remembered(timeline, group, acts)
  held.calls ??= onlyCalls(timeline, held.contacts)
  return held.calls
}
export const onlyCalls = (timeline: Timeline, rows: Indices): Indices => pick(rows, (row) => isCall(timeline, row))
export const onlyMessages = (timeline: Timeline, rows: Indices): Indices => pick(rows, (row) => !isCall(timeline, row))

/** Whether a text confirms a payment, asked once of each text of a timeline. */
const receipts = new WeakMap<Timeline["texts"], Map<number, boolean>>()
/** Without the messages that only confirm a payment: they are sent because the person paid, and nothing is held against them. */
export const withoutReceipts = (timeline: Timeline, rows: Indices): Indices => {
  const known = receipts.get(timeline.texts) ?? new Map<number, boolean>()
  receipts.set(timeline.texts, known)
  return pick(rows, (row) => {
    const text = timeline.text[row] as number
    if (text < 0) return true
    const told = known.get(text) ?? isReceipt(timeline.texts.get(text))
    known.set(text, told)
    return !told
  })
}

/** The number of the claim behind a group (`claim-2` → 2). */
export const claimNumber = (group: Group): number | undefined =>
  group.claim === null ? undefined : Number(group.claim.slice("claim-".length))

/** Sources that would have shown such contacts on some of these days. */
const coverageOf = (timeline: Timeline, acts: DayRange, kinds: readonly EventKind[]): readonly Coverage[] =>
  timeline.coverage.filter(
    (span) => span.kinds.some((kind) => kinds.includes(kind)) && span.to >= acts.from && (acts.to === undefined || span.from <= acts.to),
  )

type Measures = Readonly<Record<string, Cited<string | number> | undefined>>
/** A finding without the measures that nothing is known of. */
export const finding = (
  rule: string,
  timeline: Timeline,
  group: Group,
  acts: DayRange,
  events: Indices,
  kinds: readonly EventKind[],
  measures: Measures,
): Finding => ({
  rule,
  claim: group.claim,
  counterparty: group.counterparty,
  attributed: group.attributed,
  acts,
  measures: Object.fromEntries(
    Object.entries(measures).filter((entry): entry is [string, Cited<string | number>] => entry[1] !== undefined),
  ),
  events,
  coverage: coverageOf(timeline, acts, kinds),
})
