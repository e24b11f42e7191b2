/** Rows of nearly the same time by different readers: a carrier record beside a phone log (see merge.ts, 3). */
import { connection, directions, eventKinds, precisions } from "../case/batch.ts"
import type { Joining } from "./joining.ts"
import { mayBeSame } from "./masked.ts"
import { crowded } from "./merge-equal.ts"
import type { Rows } from "./parts.ts"
import type { Thresholds } from "./thresholds.ts"

const call = eventKinds.indexOf("call")
const sms = eventKinds.indexOf("sms")
const inward = directions.indexOf("in")
const forwarded = directions.indexOf("forwarded")
const minute = precisions.indexOf("minute")

interface Pair {
  readonly apartS: number
  readonly a: number
  readonly b: number
}
/** Joins rows of two readers no further apart than the yardstick says, the nearest first, one to one. */
export const joinNear = (state: Joining, heads: Int32Array, thresholds: Thresholds): Int32Array => {
  const { at, kind, precision, parts } = state.rows
  const readers = new Set(parts.filter((part) => part.rows > 0).map((part) => part.reader))
  const coarse = state.rows.sources > 1 && precision.includes(minute)
  if (readers.size < 2 && !coarse) return heads
  const reach = thresholds.sameActS + (coarse ? 59 : 0)
  const pairs: Pair[] = []
  for (let i = 0; i < heads.length; i++) {
    const a = heads[i] as number
    if (kind[a] !== call && kind[a] !== sms) continue
    for (let j = i + 1; j < heads.length && j <= i + crowded; j++) {
      const b = heads[j] as number
      if (!((at[b] as number) - (at[a] as number) <= reach)) break
      const apartS = distance(state, a, b, thresholds)
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
    if (a === b || distance(state, a, b, thresholds) < 0) continue
    state.join(Math.min(a, b), Math.max(a, b))
    gone.set(Math.max(a, b), Math.min(a, b))
  }
  return heads.filter((head) => !gone.has(head))
}
/** Seconds between two events that may be the same act, or -1 when they cannot be. */
const distance = (state: Joining, a: number, b: number, thresholds: Thresholds): number => {
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
  if (apart > thresholds.sameActS || !sameSide(rows, a, b, thresholds.sameDurationS) || state.shareItem(a, b) || state.differentLines(a, b))
    return -1
  // The same reader gives the same clock: only a lost second may part its rows.
  if (state.shareReader(a, b) && (pa === pb || apart > 0)) return -1
  return apart
}
const side = (direction: number): number => (direction === forwarded ? inward : direction)
const sameSide = (rows: Rows, a: number, b: number, sameDurationS: number): boolean => {
  const ta = rows.text[a] as number
  const tb = rows.text[b] as number
  if (ta !== tb && ta >= 0 && tb >= 0 && rows.kind[a] === sms) return false
  if (ta === tb && ta < 0 && rows.kind[a] === sms) return false
  const ca = rows.connected[a] as number
  const cb = rows.connected[b] as number
  if (ca !== cb && ca !== connection.unknown && cb !== connection.unknown) return false
  const da = rows.durationS[a] as number
  const db = rows.durationS[b] as number
  if (da >= 0 && db >= 0 && Math.abs(da - db) > sameDurationS) return false
  const na = rows.number[a] as number
  const nb = rows.number[b] as number
  return na === nb ? na >= 0 : na >= 0 && nb >= 0 && mayBeSame(rows.numbers.get(na), rows.numbers.get(nb))
}
