/** Which contacts a ground speaks of: those by which its elements were shown, so that a lawful contact in the same course is not called an act. */
import type { Provision, Threshold } from "../law/instrument.ts"
import { inBoth } from "../timeline/lists.ts"
import { type Indices, isCall, pick, pickDays, wasConnected } from "../timeline/rows.ts"
import type { Timeline } from "../timeline/timeline.ts"
import type { Established } from "./ground.ts"

/** The contacts that something was shown by; undefined where it speaks of the whole course (an answer, a count of everything). */
export type GroundActs = Indices | undefined

/** Which calls a measure of a day counts. */
const countedOnDay: Readonly<Record<string, (timeline: Timeline, row: number) => boolean>> = {
  maxPerDay: () => true,
  maxConnectedPerDay: (timeline, row) => wasConnected(timeline, row) === true,
  maxUnansweredPerDay: (timeline, row) => wasConnected(timeline, row) === false,
}
/** The calls of the days on which the line was crossed; all rows where the line is not one of days. */
const onDaysOver = (timeline: Timeline, rows: Indices, { measure, op, value }: Threshold): Indices => {
  const counted = countedOnDay[measure]
  if (!counted) return rows
  const own = pick(rows, (row) => counted(timeline, row))
  return pickDays(timeline, own, (_, from, to) => (op === ">" ? to - from > value : to - from >= value))
}
/** Several provisions draw the same line through the same contacts: looked for once as long as those live. */
const over = new WeakMap<Indices, Map<string, Indices>>()
/** The contacts that show one element. */
export const daysOfActs = (timeline: Timeline, { by, when }: Pick<Established, "by" | "when">): GroundActs => {
  if (!("finding" in by)) return undefined
  const { events } = by.finding
  if (!when) return events
  const lines = over.get(events) ?? new Map<string, Indices>()
  over.set(events, lines)
  const key = `${when.measure}${when.op}${when.value}`
  const found = lines.get(key) ?? onDaysOver(timeline, events, when)
  lines.set(key, found)
  return found
}
/** Many provisions ask for the same two lists: what was made of them is kept as long as both live. */
const oncePerPair = (make: (a: Indices, b: Indices) => Indices): ((a: Indices, b: Indices) => Indices) => {
  const kept = new WeakMap<Indices, WeakMap<Indices, Indices>>()
  return (a, b) => {
    if (a === b) return a
    const beside = kept.get(a) ?? new WeakMap<Indices, Indices>()
    kept.set(a, beside)
    const made = beside.get(b) ?? make(a, b)
    beside.set(b, made)
    return made
  }
}
/** Rows that are in both of two lists. */
const common = oncePerPair(inBoth)
/** Rows that are in either of two lists, each in order. */
const either = oncePerPair((a, b) => {
  const all = new Int32Array(a.length + b.length)
  let [i, j, k] = [0, 0, 0]
  while (i < a.length || j < b.length) {
    const [x, y] = [i < a.length ? (a[i] as number) : Number.POSITIVE_INFINITY, j < b.length ? (b[j] as number) : Number.POSITIVE_INFINITY]
    if (x <= y) i++
    if (y <= x) j++
    all[k++] = Math.min(x, y)
  }
  return all.slice(0, k)
})
/** What several elements have in common when all are needed: each contact has to show every one of them that is shown by contacts. */
export const inAll = (parts: readonly GroundActs[]): GroundActs =>
  parts.reduce((both, part) => (!both || !part ? (both ?? part) : common(both, part)), undefined)
/** What several alternatives speak of together: the whole course as soon as one of them does. */
export const inAny = (parts: readonly GroundActs[]): GroundActs => {
  const dated = parts.filter((part) => part !== undefined)
  return dated.length < parts.length || dated.length === 0 ? undefined : dated.reduce(either)
}
const written = new WeakMap<Indices, Indices>()
const messagesAmong = (timeline: Timeline, rows: Indices): Indices => {
  const made = written.get(rows) ?? pick(rows, (row) => !isCall(timeline, row))
  written.set(rows, made)
  return made
}
/** The acts of a ground: what its tree was shown by, else the whole course; messages alone where the provision speaks of them (`acts=messages`) and there are any. */
export const actsOf = (provision: Provision, timeline: Timeline, contacts: Int32Array, shown: GroundActs): Int32Array => {
  const own = inAll([contacts, shown]) ?? contacts
  // What is not yet met has no acts: then the course is what it would speak of.
  const rows = own.length > 0 ? own : contacts
  const messages = provision.parameters.acts === "messages" ? messagesAmong(timeline, rows) : rows
  return messages.length > 0 ? messages : rows
}
