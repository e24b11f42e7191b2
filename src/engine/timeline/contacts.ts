/** The contacts of one group that reached the person within some days: what rules, grounds, causes and papers all start from. */

import type { Day, DayRange } from "../case/time.ts"
import { readForm } from "../messages/index.ts"
import { isPressing } from "../messages/reading.ts"
import { type Indices, isCall, isIncoming, pick, received } from "./rows.ts"
import type { Group, Timeline } from "./timeline.ts"

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
export const contactsOfGroup = (timeline: Timeline, group: Group, acts: DayRange): Indices => remembered(timeline, group, acts).contacts
export const callsOf = (timeline: Timeline, group: Group, acts: DayRange): Indices => {
  const held = remembered(timeline, group, acts)
  held.calls ??= onlyCalls(timeline, held.contacts)
  return held.calls
}
export const onlyCalls = (timeline: Timeline, rows: Indices): Indices => pick(rows, (row) => isCall(timeline, row))
export const onlyMessages = (timeline: Timeline, rows: Indices): Indices => pick(rows, (row) => !isCall(timeline, row))

/** Whether a text presses for nothing, asked once of each text of a timeline. */
const unpressing = new WeakMap<Timeline["texts"], Map<number, boolean>>()
const pressesForNothing = (timeline: Timeline): ((row: number) => boolean) => {
  const known = unpressing.get(timeline.texts) ?? new Map<number, boolean>()
  unpressing.set(timeline.texts, known)
  return (row) => {
    const text = timeline.text[row] as number
    if (text < 0) return false
    const found = known.get(text) ?? !isPressing(readForm(timeline.texts.get(text)))
    known.set(text, found)
    return found
  }
}
/**
 * Without the messages that press for no payment: receipts, answers to the person, apologies, codes, offers. They are sent because the person paid or wrote,
 * or to anybody, and nothing is held against them.
 */
export const withoutReceipts = (timeline: Timeline, rows: Indices): Indices => {
  const is = pressesForNothing(timeline)
  return pick(rows, (row) => !is(row))
}
/** Those messages alone: whoever leaves them out of a count says how many they are. */
export const onlyReceipts = (timeline: Timeline, rows: Indices): Indices => pick(rows, pressesForNothing(timeline))

export const callKinds = ["call"] as const
export const messageKinds = ["sms", "chat", "email"] as const
/** Kinds of contact that papers and the chart count. */
export const kindsCounted = [...callKinds, ...messageKinds] as const
/** What papers and the chart count on a day: calls and messages received. One without a day, or dated after that day, is in no count: its time is wrong or unknown. */
export const countedOn = (timeline: Timeline, rows: Indices, day: Day): Indices =>
  received(timeline, timeline.slice(rows, { from: "0001-01-01" as Day, to: day }), kindsCounted)
