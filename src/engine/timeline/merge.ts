/**
 * Finds the rows that tell of the same act, so that every act is one event with all its citations. Three ways, each with its own caution:
 * 1. *Same row in overlapping exports*: equal kind, time, direction, number, duration and text in different items. Two equal rows inside one item
 *    stay two events, so the number of events is the maximum over the items, never the sum.
 * 2. *Forwarded legs*: a carrier writes one forwarded call as two or three rows of the same second; they are one call.
 * 3. *Carrier record beside phone log*: read by different importers, same direction, equal or compatible (masked) number, not contradicting each
 *    other in connection or duration, starts at most `nearS` apart; greedy, nearest first, one to one.
 * Sources known to belong to different own numbers are never merged.
 */
import { connection, directions, eventKinds, precisions } from "../case/batch.ts"
import { mayBeSame } from "./masked.ts"
import type { Part, Rows } from "./parts.ts"

/** A carrier notes the answer or the seizure of the line, a phone the first ring: up to a minute of ringing, and half a minute for the phone's clock. */
export const nearS = 90
/** A log may count the ringing, a carrier may bill by the minute: durations further apart are different calls. */
const durationSlackS = 60
/** No record of one line has so many rows about one moment; a file made to be slow is not worth comparing each with each. */
const crowded = 2000
const call = eventKinds.indexOf("call")
const sms = eventKinds.indexOf("sms")
const inward = directions.indexOf("in")
const forwarded = directions.indexOf("forwarded")
const second = precisions.indexOf("second")
const minute = precisions.indexOf("minute")

/** Rows of one event form a list: the canonical row first, then `next`. -1 ends it. `next` is absent when no two rows tell of the same act. */
export interface Merged {
  readonly heads: Int32Array
  readonly next: Int32Array | undefined
}

/** Joins rows (given in order of time, equal times in canonical order) into events; heads keep that order. */
export const merge = (rows: Rows, order: Int32Array): Merged => {
  const state = joining(rows)
  const heads = joinNear(state, joinEqual(state, order))
  return { heads, next: state.next() }
}

/** The lists being built, and what two of them share. */
const joining = (rows: Rows) => {
  let next: Int32Array | undefined
  const part = (row: number): Part => rows.parts[rows.partOf(row)] as Part
  const after = (row: number): number => (next ? (next[row] as number) : -1)
  const some = (a: number, b: number, test: (p: Part, q: Part) => boolean): boolean => {
    for (let i = a; i >= 0; i = after(i)) for (let j = b; j >= 0; j = after(j)) if (test(part(i), part(j))) return true
    return false
  }
  return {
    rows,
    part,
    next: () => next,
    join: (head: number, other: number): void => {
      next ??= new Int32Array(rows.size).fill(-1)
      let last = head
      while (after(last) >= 0) last = after(last)
      next[last] = other
    },
    shareItem: (a: number, b: number): boolean => some(a, b, (p, q) => p.source === q.source),
    shareReader: (a: number, b: number): boolean => some(a, b, (p, q) => p.reader === q.reader),
    differentLines: (a: number, b: number): boolean =>
      some(a, b, (p, q) => p.ownNumber !== undefined && q.ownNumber !== undefined && p.ownNumber !== q.ownNumber),
  }
}
type Joining = ReturnType<typeof joining>

/** Walks runs of one time; a run within one source needs only the forwarded legs folded. */
const joinEqual = (state: Joining, order: Int32Array): Int32Array => {
  const { at, direction } = state.rows
  const several = state.rows.sources > 1
  if (!several && !direction.includes(forwarded)) return order
  const heads = new Int32Array(order.length)
  let n = 0
  for (let from = 0; from < order.length; ) {
    const time = at[order[from] as number] as number
    let to = from + 1
    let legs = direction[order[from] as number] === forwarded
    while (to < order.length && Object.is(at[order[to] as number], time)) {
      legs ||= direction[order[to] as number] === forwarded
      to++
    }
    if (to - from === 1 || (!several && !legs)) {
      for (let i = from; i < to; i++) heads[n++] = order[i] as number
    } else {
      let run = several ? joinRun(state, order.subarray(from, to)) : [...order.subarray(from, to)]
      if (legs && !Number.isNaN(time)) run = foldLegs(state, run)
      for (const head of run) heads[n++] = head
    }
    from = to
  }
  return n === heads.length ? heads : heads.slice(0, n)
}

/** Equal rows so far, and how many of them the source at hand has joined: sources come one after the other, so each head is looked at once per source. */
interface Alike {
  readonly heads: number[]
  source: number
  joined: number
}
const joinRun = (state: Joining, run: Int32Array): number[] => {
  const { kind, precision, direction, number, durationS, text } = state.rows
  const byKey = new Map<string, Alike>()
  const heads: number[] = []
  for (const row of run) {
    const key = `${kind[row]}/${precision[row]}/${direction[row]}/${number[row]}/${durationS[row]}/${text[row]}`
    const { source } = state.part(row)
    const like = byKey.get(key)
    if (like && like.source !== source) {
      like.source = source
      like.joined = 0
    }
    while (like && like.joined < like.heads.length && !joinable(state, like.heads[like.joined] as number, row)) like.joined++
    const head = like?.heads[like.joined]
    if (like && head !== undefined) {
      state.join(head, row)
      like.joined++
      continue
    }
    heads.push(row)
    if (like) {
      like.heads.push(row)
      like.joined++
    } else byKey.set(key, { heads: [row], source, joined: 1 })
  }
  return heads
}
const joinable = (state: Joining, head: number, row: number): boolean => !state.shareItem(head, row) && !state.differentLines(head, row)

const foldLegs = (state: Joining, run: readonly number[]): number[] => {
  if (run.length > crowded) return [...run]
  const { kind, direction, number, precision, durationS } = state.rows
  const leg = (row: number): boolean => kind[row] === call && (direction[row] === forwarded || direction[row] === inward)
  const heads: number[] = []
  for (const row of [...run].sort((a, b) => Number(direction[a] === forwarded) - Number(direction[b] === forwarded) || a - b)) {
    const head = heads.find(
      (one) =>
        leg(one) &&
        leg(row) &&
        direction[row] === forwarded &&
        state.shareItem(one, row) &&
        (number[one] === number[row] || (precision[row] === second && direction[one] === forwarded)) &&
        (precision[row] === second || durationS[one] === durationS[row]),
    )
    if (head === undefined) heads.push(row)
    else state.join(head, row)
  }
  return heads.sort((a, b) => a - b)
}

interface Pair {
  readonly apartS: number
  readonly a: number
  readonly b: number
}
const joinNear = (state: Joining, heads: Int32Array): Int32Array => {
  const { at, kind, precision, parts } = state.rows
  const readers = new Set(parts.filter((part) => part.locator !== "whole" && part.rows > 0).map((part) => part.reader))
  const coarse = state.rows.sources > 1 && precision.includes(minute)
  if (readers.size < 2 && !coarse) return heads
  const reach = nearS + (coarse ? 59 : 0)
  const pairs: Pair[] = []
  for (let i = 0; i < heads.length; i++) {
    const a = heads[i] as number
    if (kind[a] !== call && kind[a] !== sms) continue
    for (let j = i + 1; j < heads.length && j <= i + crowded; j++) {
      const b = heads[j] as number
      if (!((at[b] as number) - (at[a] as number) <= reach)) break
      const apartS = distance(state, a, b)
      if (apartS >= 0) pairs.push({ apartS, a, b })
    }
  }
  if (pairs.length === 0) return heads
  pairs.sort((p, q) => p.apartS - q.apartS || p.a - q.a || p.b - q.b)
  const gone = new Map<number, number>()
  const root = (row: number): number => {
    let at = row
    for (let up = gone.get(at); up !== undefined; up = gone.get(at)) at = up
    return at
  }
  for (const pair of pairs) {
    const a = root(pair.a)
    const b = root(pair.b)
    if (a === b || distance(state, a, b) < 0) continue
    state.join(Math.min(a, b), Math.max(a, b))
    gone.set(Math.max(a, b), Math.min(a, b))
  }
  return heads.filter((head) => !gone.has(head))
}
/** Seconds between two events that may be the same act, or -1 when they cannot be. */
const distance = (state: Joining, a: number, b: number): number => {
  const { rows } = state
  if (rows.kind[a] !== rows.kind[b] || side(rows.direction[a] as number) !== side(rows.direction[b] as number)) return -1
  const pa = rows.precision[a] as number
  const pb = rows.precision[b] as number
  if (pa > minute || pb > minute) return -1
  const apart = Math.max(
    0,
    (rows.at[b] as number) - (rows.at[a] as number) - (pa === minute ? 59 : 0),
    (rows.at[a] as number) - (rows.at[b] as number) - (pb === minute ? 59 : 0),
  )
  if (apart > nearS || !sameSide(rows, a, b) || state.shareItem(a, b) || state.differentLines(a, b)) return -1
  // The same reader gives the same clock: only a lost second may part its rows.
  if (state.shareReader(a, b) && (pa === pb || apart > 0)) return -1
  return apart
}
const side = (direction: number): number => (direction === forwarded ? inward : direction)
const sameSide = (rows: Rows, a: number, b: number): boolean => {
  const ta = rows.text[a] as number
  const tb = rows.text[b] as number
  if (ta !== tb && ta >= 0 && tb >= 0 && rows.kind[a] === sms) return false
  if (ta === tb && ta < 0 && rows.kind[a] === sms) return false
  const ca = rows.connected[a] as number
  const cb = rows.connected[b] as number
  if (ca !== cb && ca !== connection.unknown && cb !== connection.unknown) return false
  const da = rows.durationS[a] as number
  const db = rows.durationS[b] as number
  if (da >= 0 && db >= 0 && Math.abs(da - db) > durationSlackS) return false
  const na = rows.number[a] as number
  const nb = rows.number[b] as number
  return na === nb ? na >= 0 : na >= 0 && nb >= 0 && mayBeSame(rows.numbers.get(na), rows.numbers.get(nb))
}
