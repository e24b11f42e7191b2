/** The contacts of one group that reached the person within some days: what rules, grounds, causes and papers all start from. */

import type { Day, DayRange } from "../case/time.ts"
import { readForm } from "../messages/index.ts"
import { isPressing } from "../messages/reading.ts"
import { type Indices, onlyCalls, onlyIncoming, onlyMessages, pick, received } from "./rows.ts"
import type { Group, Timeline } from "./timeline.ts"

/** How many cuts of one list are kept: one and the same list lets who compares lists see at a glance that they are equal. */
const mostCuts = 60
const cuts = new WeakMap<Indices, Map<string, Indices>>()
/** The rows of some days among rows of a group; the same list for the same days. */
export const within = (timeline: Timeline, rows: Indices, acts: DayRange): Indices => {
  const held = cuts.get(rows) ?? new Map<string, Indices>()
  cuts.set(rows, held)
  const key = `${acts.from}/${acts.to ?? ""}`
  const known = held.get(key)
  if (known) return known
  const made = timeline.slice(rows, acts)
  const cut = made.length === rows.length ? rows : made
  if (held.size >= mostCuts) held.clear()
  held.set(key, cut)
  return cut
}
/** Rows of a group: the dated ones within some days, or all of them. */
export interface OnceIn {
  (timeline: Timeline, group: Group, acts: DayRange): Indices
  all(timeline: Timeline, group: Group): Indices
}
/**
 * The rows of a group that pass what neither days nor answers change. They are looked for once in the whole group and kept as long as it lives; those of some
 * days are cut out of them, since both are in order of time.
 */
export const onceIn = (from: Pick<OnceIn, "all">, test: (timeline: Timeline) => (row: number) => boolean): OnceIn =>
  onceChosen(from, (timeline, rows) => pick(rows, test(timeline)))
/** The same by what chooses them out of a list. */
export const onceChosen = (from: Pick<OnceIn, "all">, choose: (timeline: Timeline, rows: Indices) => Indices): OnceIn => {
  const kept = new WeakMap<Group, Indices>()
  const all = (timeline: Timeline, group: Group): Indices => {
    const held = kept.get(group)
    if (held) return held
    const made = choose(timeline, from.all(timeline, group))
    kept.set(group, made)
    return made
  }
  return Object.assign((timeline: Timeline, group: Group, acts: DayRange) => within(timeline, all(timeline, group), acts), { all })
}
/** Whether a text presses for nothing, asked once of each text of a timeline: 0 not asked, 1 it presses, 2 it does not. */
const unpressing = new WeakMap<Timeline["texts"], Uint8Array>()
const pressesForNothing = (timeline: Timeline): ((row: number) => boolean) => {
  const { text: texts } = timeline
  const known = unpressing.get(timeline.texts) ?? new Uint8Array(timeline.texts.size)
  unpressing.set(timeline.texts, known)
  return (row) => {
    const text = texts[row] as number
    if (text < 0) return false
    if (known[text] === 0) known[text] = isPressing(readForm(timeline.texts.get(text))) ? 1 : 2
    return known[text] === 2
  }
}
/** Whether a contact is one of the messages that press for no payment. */
export const isReceiptIn = pressesForNothing
/** Whether a contact is none of them. */
export const isPressingIn = (timeline: Timeline): ((row: number) => boolean) => {
  const is = pressesForNothing(timeline)
  return (row) => !is(row)
}
/** Incoming contacts of a group, calls and messages alike. */
export const contactsOfGroup = onceChosen({ all: (_, group) => group.rows }, onlyIncoming)
export const callsOf = onceChosen(contactsOfGroup, onlyCalls)
export const messagesOf = onceChosen(contactsOfGroup, onlyMessages)
/** The contacts of a group without those that press for no payment. */
export const pressingOf = onceIn(contactsOfGroup, isPressingIn)

/**
 * Without the messages that press for no payment: receipts, answers to the person, apologies, codes, offers. They are sent because the person paid or wrote,
 * or to anybody, and nothing is held against them.
 */
export const withoutReceipts = (timeline: Timeline, rows: Indices): Indices => {
  return pick(rows, isPressingIn(timeline))
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
