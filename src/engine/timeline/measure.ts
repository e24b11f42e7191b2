/**
 * Counts, firsts, maxima and shares over events: the only maker of measured facts. Every value knows the rows it rests on (compressed to ranges
 * when somebody looks) and is as strong as its weakest row. No function here takes an empty list: nothing counted is no fact.
 */

import { connection, directions, eventKinds, precisions } from "../case/batch.ts"
import type { Cited, Weight } from "../case/citation.ts"
import { cite, weights } from "../case/citation.ts"
import type { Day, Instant } from "../case/time.ts"
import { dayNumber, dayOf, dayOfNumber, instantOf, secondOfDay } from "../case/time.ts"
import type { Timeline } from "./timeline.ts"

/** Event indices in time order, as in a group's rows. */
export type Indices = Int32Array
const over = <T>(timeline: Timeline, rows: ArrayLike<number>, value: T): Cited<T> =>
  cite(value, () => timeline.citations(rows), timeline.weight(rows))

const call = eventKinds.indexOf("call")
const inward = directions.indexOf("in")
const outward = directions.indexOf("out")
const forwarded = directions.indexOf("forwarded")
const day = precisions.indexOf("day")

/** True for a contact that reached the person: received, or received and forwarded. The person's own calls and rows of unknown direction are never counted. */
export const isIncoming = (timeline: Timeline, row: number): boolean =>
  timeline.direction[row] === inward || timeline.direction[row] === forwarded
/** True for the person's own calls and messages. A row of unknown direction is neither incoming nor outgoing. */
export const isOutgoing = (timeline: Timeline, row: number): boolean => timeline.direction[row] === outward
export const isCall = (timeline: Timeline, row: number): boolean => timeline.kind[row] === call
/** Timed to the minute or better. */
export const hasClock = (timeline: Timeline, row: number): boolean => (timeline.precision[row] as number) < day
/** Whether a call was connected: as the source says, else by its duration; undefined when neither tells. */
export const wasConnected = (timeline: Timeline, row: number): boolean | undefined => {
  const code = timeline.connected[row]
  if (code !== connection.unknown) return code === connection.yes
  return (timeline.durationS[row] as number) > 0 ? true : undefined
}
/** The rows that pass, in their order; the same array when all do, so that a million calls of one kind are not copied. */
export const pick = (rows: Indices, test: (row: number) => boolean): Indices => {
  const n = rows.length
  let i = 0
  while (i < n && test(rows[i] as number)) i++
  if (i === n) return rows
  let kept = new Int32Array(i === 0 ? 0 : n)
  kept.set(rows.subarray(0, i))
  let k = i
  for (i++; i < n; i++) {
    const row = rows[i] as number
    if (!test(row)) continue
    if (k === kept.length) kept = new Int32Array(n)
    kept[k++] = row
  }
  return kept.slice(0, k)
}

export const count = (timeline: Timeline, rows: Indices): Cited<number> => over(timeline, rows, rows.length)
/** When an event was: an instant, or a day where the source tells no clock time. */
export const when = (timeline: Timeline, row: number): Cited<Instant | Day> => {
  const at = timeline.at[row] as number
  return over(timeline, [row], hasClock(timeline, row) ? instantOf(at) : dayOf(at))
}
export const first = (timeline: Timeline, rows: Indices): Cited<Instant | Day> => when(timeline, rows[0] as number)
export const last = (timeline: Timeline, rows: Indices): Cited<Instant | Day> => when(timeline, rows[rows.length - 1] as number)
/** Sum of the known durations in seconds; undefined when none is known. */
export const sumDurationS = (timeline: Timeline, rows: Indices): Cited<number> | undefined => {
  const known = pick(rows, (row) => (timeline.durationS[row] as number) >= 0)
  let sum = 0
  for (const row of known) sum += timeline.durationS[row] as number
  return known.length === 0 ? undefined : over(timeline, known, sum)
}

export interface PerDay {
  readonly max: Cited<number>
  readonly on: Cited<Day>
  readonly days: Cited<number>
}
/** The most events on one calendar day (the earliest such day) and the number of days that have any. Rows must be dated. */
export const perDay = (timeline: Timeline, rows: Indices): PerDay => {
  let days = 0
  let best = 0
  let bestAt = 0
  for (let from = 0; from < rows.length; ) {
    const end = (dayNumber(timeline.at[rows[from] as number] as number) + 1) * 86_400
    let to = from + 1
    while (to < rows.length && (timeline.at[rows[to] as number] as number) < end) to++
    days++
    if (to - from > best) [best, bestAt] = [to - from, from]
    from = to
  }
  const top = rows.subarray(bestAt, bestAt + best)
  return {
    max: over(timeline, top, best),
    on: over(timeline, top, dayOf(timeline.at[top[0] as number] as number)),
    days: over(timeline, rows, days),
  }
}

export interface Rolling {
  readonly max: Cited<number>
  readonly from: Cited<Instant>
  readonly to: Cited<Instant>
  readonly rows: Indices
}
/** The most events whose first and last are less than `spanS` seconds apart (the earliest such span), wherever midnight falls. Rows must have clock times. */
export const rollingMax = (timeline: Timeline, rows: Indices, spanS: number): Rolling => {
  const { at } = timeline
  let best = 0
  let bestAt = 0
  for (let from = 0, to = 0; to < rows.length; to++) {
    const end = at[rows[to] as number] as number
    while (end - (at[rows[from] as number] as number) >= spanS) from++
    if (to - from + 1 > best) [best, bestAt] = [to - from + 1, from]
  }
  const top = rows.subarray(bestAt, bestAt + best)
  const instant = (row: number): Cited<Instant> => over(timeline, [row], instantOf(at[row] as number))
  return { max: over(timeline, top, best), from: instant(top[0] as number), to: instant(top[best - 1] as number), rows: top }
}

/** How many of the whole, in percent with one decimal. */
export const share = (timeline: Timeline, part: Indices, whole: Indices): Cited<number> =>
  over(timeline, whole, Math.round((part.length / whole.length) * 1000) / 10)
/** Different numbers among the rows; rows without a number count for none. Undefined when no row has one. */
export const distinctNumbers = (timeline: Timeline, rows: Indices): Cited<number> | undefined => {
  const known = pick(rows, (row) => (timeline.number[row] as number) >= 0)
  return known.length === 0 ? undefined : over(timeline, known, new Set(Array.from(known, (row) => timeline.number[row] as number)).size)
}
/** A value found in rows by a rule's own walk (a maximum of something else than a count), resting on those rows. */
export const seenIn = <T extends string | number>(timeline: Timeline, rows: Indices, value: T): Cited<T> => over(timeline, rows, value)

/** A value that each of the rows shows by itself: as strong as the strongest of them. */
export const shownByEach = <T extends string | number>(timeline: Timeline, rows: Indices, value: T): Cited<T> => {
  const strongest = Math.min(...Array.from(rows, (row) => weights.indexOf(timeline.weight([row]))))
  return cite(value, () => timeline.citations(rows), weights[strongest] as Weight)
}

export interface DayHours {
  readonly day: Day
  readonly count: Cited<number>
  readonly hours: readonly (Cited<number> | null)[]
}
/** Counts by day and hour of the day (24 cells, null where none), days with events only. Rows without a clock time count for the day alone. */
export const byDayAndHour = (timeline: Timeline, rows: Indices): DayHours[] => {
  const days = new Map<number, number[]>()
  for (const row of rows) {
    const at = timeline.at[row] as number
    if (Number.isNaN(at)) continue
    const held = days.get(dayNumber(at))
    if (held) held.push(row)
    else days.set(dayNumber(at), [row])
  }
  return [...days].map(([number, its]) => {
    const hours = Array.from({ length: 24 }, (): number[] => [])
    for (const row of its) if (hasClock(timeline, row)) hours[Math.floor(secondOfDay(timeline.at[row] as number) / 3600)]?.push(row)
    return {
      day: dayOfNumber(number),
      count: count(timeline, Int32Array.from(its)),
      hours: hours.map((one) => (one.length === 0 ? null : count(timeline, Int32Array.from(one)))),
    }
  })
}

/** The same fact as Chinese readers write it: `2026年1月1日22时03分12秒` for an instant, `2026年1月1日` for a day; anything else unchanged. */
export const written = (fact: Cited<string | number>): Cited<string | number> => {
  const match = typeof fact.value === "string" ? /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}):(\d{2}):(\d{2}).*)?$/.exec(fact.value) : null
  if (!match) return fact
  const [y, m, d] = (match[1] as string).split("-").map(Number)
  return cite(`${y}年${m}月${d}日${match[2] ? `${match[2]}时${match[3]}分${match[4]}秒` : ""}`, () => fact.from, fact.weight)
}
/** Different nights among the rows: a time before `endS` seconds of the day belongs to the night of the day before. */
export const distinctNights = (timeline: Timeline, rows: Indices, endS: number): Cited<number> => {
  let nights = 0
  let held = Number.NaN
  for (const row of rows) {
    const night = dayNumber((timeline.at[row] as number) - endS)
    if (night !== held) nights++
    held = night
  }
  return over(timeline, rows, nights)
}
