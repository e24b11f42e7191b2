/** Calls after the settlement that were no dunning, as far as the same side's own messages show: asked for by the person, a call back to ask how the service was, an offer. */

import { claimKeyOf } from "../../case/claim-key.ts"
import type { Facts } from "../../case/facts.ts"
import { refusalsTo } from "../../refusals/covers.ts"
import type { Refusal } from "../../refusals/refusal.ts"
import { type Indices, isCall, isIncoming, pick } from "../../timeline/rows.ts"
import type { Group, Timeline } from "../../timeline/timeline.ts"
import { askedFor } from "../asked-for.ts"
import { formAt, isDunning } from "../words-read.ts"

export interface CourtesyInput {
  readonly timeline: Timeline
  readonly facts: Facts
  readonly refusals: readonly Refusal[]
}
const ofCall = /回访|来电|致电|通话|接听|电话/
const announces = /(?:将|会|近日|稍后|近期)[^,，。;；!！?？\n]{0,16}(?:致电|来电|电话|回访|联系您)/

/**
 * The calls among some rows, all after the settlement, that nothing is held against. Where any message of theirs presses, or the person says that they
 * claim arrears, only what the person asked for is left out: who duns asks how the service was, too. Where the person says that nobody claims any, no
 * call without words is dunning.
 */
const courtesyCalls = ({ timeline, facts, refusals }: CourtesyInput, group: Group, later: Indices): ReadonlySet<number> => {
  const refused = refusalsTo(refusals, group.counterparty).map(({ from }) => from)
  const wanted = new Set(askedFor(timeline, group, refused).rows)
  const calls = [...later].filter((row) => isCall(timeline, row))
  const claimed = group.claim === null ? undefined : facts.one(claimKeyOf(group.claim, "overdue-claimed"))?.value
  const pressing = claimed === "yes" || [...later].some((row) => !isCall(timeline, row) && isDunning(timeline, row))
  if (pressing) return new Set(calls.filter((row) => wanted.has(row)))
  if (claimed === "no") return new Set(calls)
  const explains = explanations(timeline, group)
  return new Set(calls.filter((row) => wanted.has(row) || explains(timeline.at[row] as number)))
}
const isSoft = (timeline: Timeline, row: number): boolean => ["service", "advert"].includes(formAt(timeline, row) ?? "")
/** Whether one of some times, in order, lies between two. */
const anyWithin = (times: readonly number[], from: number, to: number): boolean => {
  let [low, high] = [0, times.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((times[middle] as number) < from) low = middle + 1
    else high = middle
  }
  return low < times.length && (times[low] as number) <= to
}
/** Tells of a call's time whether a soft message of the same side explains it; the messages are looked through once, however many calls there are. */
const explanations = (timeline: Timeline, group: Group): ((at: number) => boolean) => {
  const [near, ofCalls, announcing]: [number[], number[], number[]] = [[], [], []]
  for (const row of group.rows) {
    const at = timeline.at[row] as number
    if (Number.isNaN(at) || isCall(timeline, row) || !isIncoming(timeline, row) || !isSoft(timeline, row)) continue
    const words = timeline.texts.get(timeline.text[row] as number)
    near.push(at)
    if (formAt(timeline, row) === "service" && ofCall.test(words)) ofCalls.push(at)
    if (announces.test(words)) announcing.push(at)
  }
  const { courtesyNearS, courtesyLongS, courtesyAnnouncedS } = timeline.thresholds
  return (at) =>
    anyWithin(near, at - courtesyNearS, at + courtesyNearS) ||
    anyWithin(ofCalls, at, at + courtesyLongS) ||
    anyWithin(announcing, at - courtesyAnnouncedS, at)
}
/** What is held against a side among its contacts after the settlement: calls but those, and messages that dunn. Whoever counts what came then counts these. */
export const heldAfterSettled = (
  input: CourtesyInput,
  group: Group,
  later: Indices,
): { readonly held: Indices; readonly courtesy: ReadonlySet<number> } => {
  const courtesy = courtesyCalls(input, group, later)
  const { timeline } = input
  return { courtesy, held: pick(later, (row) => (isCall(timeline, row) ? !courtesy.has(row) : isDunning(timeline, row))) }
}
