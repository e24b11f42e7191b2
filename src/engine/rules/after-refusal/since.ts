/** The contacts of a side that came after they were refused: looked for once in the whole course, and cut to the days that are measured. */
import type { Claim } from "../../case/claim.ts"
import { refusedCallsFrom, refusesCalls, refusesMessages } from "../../refusals/covers.ts"
import { isWithin } from "../../refusals/hours.ts"
import type { Refusal } from "../../refusals/refusal.ts"
import { contactsOfGroup, withoutReceipts } from "../../timeline/contacts.ts"
import { hasClock, type Indices, isCall, onlyCalls, onlyConnected, onlyMessages, pick } from "../../timeline/rows.ts"
import type { Group, Timeline } from "../../timeline/timeline.ts"
import { askedFor, type Wanted } from "../asked-for.ts"
import type { HoursRefused } from "./hours.ts"

/** From when until when something is refused; until it is asked for again. */
type Span = readonly [from: number, until: number]
const spanOf = ({ from, until = Number.POSITIVE_INFINITY }: Refusal): Span => [from, until]
const holdsAt = (spans: readonly Span[], at: number): boolean => {
  for (const span of spans) if (at >= span[0] && at < span[1]) return true
  return false
}

/** Which refusals a side has to heed, as far as its contacts are told by them. */
export interface Standing {
  readonly calls: readonly Span[]
  readonly messages: readonly Span[]
  readonly hours: readonly HoursRefused[]
  /** From when on calls are refused, however it was said. */
  readonly refusedFrom: readonly number[]
}
export const standing = (told: readonly Refusal[], claim: Claim | undefined, hours: readonly HoursRefused[]): Standing => ({
  calls: told.filter((one) => refusesCalls(one, claim)).map(spanOf),
  messages: told.filter((one) => refusesMessages(one, claim)).map(spanOf),
  hours,
  refusedFrom: refusedCallsFrom(told, claim),
})
/** The refusal of some hours that a call, which nothing else refuses, falls into. */
export const hoursRefusing =
  (timeline: Timeline, { calls, hours }: Standing) =>
  (row: number): HoursRefused | undefined => {
    if (hours.length === 0 || !hasClock(timeline, row) || !isCall(timeline, row)) return undefined
    const at = timeline.at[row] as number
    return holdsAt(calls, at) ? undefined : hours.find(({ refusal, meant }) => holdsAt([spanOf(refusal)], at) && isWithin(meant, at))
  }

export interface SinceRefusal {
  /** What of the side nothing is held against. */
  readonly wanted: Wanted
  readonly unheld: Indices
  readonly later: Indices
  /** Of these, what is no receipt. */
  readonly contacts: Indices
  readonly calls: Indices
  readonly connected: Indices
  readonly messages: Indices
}
const lookFor = (timeline: Timeline, group: Group, stand: Standing): SinceRefusal => {
  const wanted = askedFor(timeline, group, stand.refusedFrom)
  const hoursOf = hoursRefusing(timeline, stand)
  const isHour = stand.hours.length > 0
  const since = pick(
    contactsOfGroup.all(timeline, group),
    (row) =>
      holdsAt(isCall(timeline, row) ? stand.calls : stand.messages, timeline.at[row] as number) || (isHour && hoursOf(row) !== undefined),
  )
  const later = wanted.apart(since)
  const contacts = withoutReceipts(timeline, later)
  const calls = onlyCalls(timeline, contacts)
  return {
    wanted,
    unheld: wanted.among(since),
    later,
    contacts,
    calls,
    connected: onlyConnected(timeline, calls),
    messages: onlyMessages(timeline, contacts),
  }
}
/** One claim of a side may have to heed other refusals than the next, and other ones after an answer: so many are kept of a group. */
const mostKept = 4
const kept = new WeakMap<Group, Map<string, SinceRefusal>>()
export const sinceRefusal = (timeline: Timeline, group: Group, stand: Standing): SinceRefusal => {
  const all = kept.get(group) ?? new Map<string, SinceRefusal>()
  kept.set(group, all)
  const hours = stand.hours.map(({ refusal, meant }) => [spanOf(refusal), meant])
  // An end that is not yet known is written as null, which no known end is.
  const key = JSON.stringify([stand.calls, stand.messages, hours, stand.refusedFrom])
  const found = all.get(key) ?? lookFor(timeline, group, stand)
  if (all.size >= mostKept) all.clear()
  all.set(key, found)
  return found
}
