/**
 * Counts, firsts, maxima and shares over events: the only maker of measured facts, for rules and papers alike, so that one letter never gives two
 * sums of the same thing. Every value knows the rows it rests on (compressed to ranges when somebody looks) and is as strong as its weakest row.
 * Rows are in order of time; nothing counted is no fact, so a function takes no empty list but where it says that it gives undefined.
 */

import type { Citation, Cited, ItemId, NonEmpty, Weight } from "../case/citation.ts"
import { cite, weights } from "../case/citation.ts"
import type { Link } from "../case/claim.ts"
import type { Day, Instant } from "../case/time.ts"
import { clockOf, dayNumber, dayOf, instantOf, secondsPerDay } from "../case/time.ts"
import { numbersIn, withNumber } from "./numbers-in.ts"
import { dated, hasClock, type Indices, pick, withClock } from "./rows.ts"
import type { Timeline } from "./timeline.ts"

/** A value found in rows by somebody's own walk (a maximum of something else than a count, the key of a part), resting on those rows. */
export const seenIn = <T extends string | number>(timeline: Timeline, rows: ArrayLike<number>, value: T): Cited<T> =>
  cite(value, () => timeline.citations(rows), timeline.weight(rows), rows)
/** Another value that the same places show: the day of a message for what it says, its words for what they mean. */
export const alsoShown = <T extends string | number>(by: Cited<unknown>, value: T): Cited<T> => cite(value, () => by.from, by.weight)
/** A value that each of the rows shows by itself: as strong as the strongest of them. */
export const shownByEach = <T extends string | number>(timeline: Timeline, rows: Indices, value: T): Cited<T> => {
  const strongest = Math.min(...Array.from(rows, (row) => weights.indexOf(timeline.weight([row]))))
  return cite(value, () => timeline.citations(rows), weights[strongest] as Weight)
}

export const count = (timeline: Timeline, rows: Indices): Cited<number> => seenIn(timeline, rows, rows.length)
/** How many rows there are; undefined for none, since an absence is told by coverage, not by a count. */
export const countOf = (timeline: Timeline, rows: Indices): Cited<number> | undefined =>
  rows.length > 0 ? count(timeline, rows) : undefined
/** How many rows there are, resting on the items as wholes: for rows that are nobody's, so that no paper points at each of them. Undefined for none. */
export const countWithin = (timeline: Timeline, rows: Indices): Cited<number> | undefined =>
  rows.length > 0
    ? cite(
        rows.length,
        () =>
          [...new Set(timeline.citations(rows).map((citation) => citation.item))].map(
            (item): Citation => ({ item, at: { in: "whole" } }),
          ) as unknown as NonEmpty<Citation>,
        timeline.weight(rows),
      )
    : undefined
/** How many numbers some links tie to a side, resting on what ties them; undefined for none. */
export const countLinked = (links: readonly Link[]): Cited<number> | undefined => {
  const [first, ...rest] = links
  if (!first) return undefined
  const strongest = Math.min(...links.map((link) => weights.indexOf(link.proof.weight)))
  return cite(
    new Set(links.map((link) => link.number)).size,
    () => [...first.proof.from, ...rest.flatMap((link) => link.proof.from)] as unknown as NonEmpty<Citation>,
    weights[strongest] as Weight,
  )
}

/** Words that somebody typed from listening to a recording: they stand on their statement and on the place in the recording, where a time was typed. */
export const heardIn = (item: ItemId, typed: Cited<string>, words: string, fromMs: number | undefined): Cited<string> =>
  cite(words, [{ item, at: fromMs === undefined ? { in: "whole" } : { in: "time", fromMs, toMs: fromMs } }, ...typed.from], typed.weight)

const dayAt = (timeline: Timeline, row: number): Cited<Day> => seenIn(timeline, [row], dayOf(timeline.at[row] as number))
/** When an event was: an instant, or a day where the source tells no clock time. */
export const when = (timeline: Timeline, row: number): Cited<Instant | Day> =>
  hasClock(timeline, row) ? seenIn(timeline, [row], instantOf(timeline.at[row] as number)) : dayAt(timeline, row)
export const first = (timeline: Timeline, rows: Indices): Cited<Instant | Day> => when(timeline, rows[0] as number)
export const last = (timeline: Timeline, rows: Indices): Cited<Instant | Day> => when(timeline, rows[rows.length - 1] as number)
export interface Span {
  readonly first: Cited<Instant | Day>
  readonly last: Cited<Instant | Day>
  readonly firstDay: Cited<Day>
  readonly lastDay: Cited<Day>
}
/** The first and the last dated row; undefined where none is dated. */
export const spanOf = (timeline: Timeline, rows: Indices): Span | undefined => {
  const known = dated(timeline, rows)
  const [head, tail] = [known[0], known.at(-1)]
  if (head === undefined || tail === undefined) return undefined
  return { first: when(timeline, head), last: when(timeline, tail), firstDay: dayAt(timeline, head), lastDay: dayAt(timeline, tail) }
}
/** The clock time `HH:MM` of the first and the last row with a clock, of one day; undefined where none has one. */
export const clockSpan = (
  timeline: Timeline,
  rows: Indices,
): { readonly first: Cited<string>; readonly last: Cited<string> } | undefined => {
  const known = withClock(timeline, rows)
  const [head, tail] = [known[0], known.at(-1)]
  if (head === undefined || tail === undefined) return undefined
  const clock = (row: number) => seenIn(timeline, [row], clockOf(timeline.at[row] as number).slice(0, 5))
  return { first: clock(head), last: clock(tail) }
}
/** Sum of the known durations in seconds; undefined when none is known. */
export const sumDurationS = (timeline: Timeline, rows: Indices): Cited<number> | undefined => {
  const known = pick(rows, (row) => (timeline.durationS[row] as number) >= 0)
  let sum = 0
  for (const row of known) sum += timeline.durationS[row] as number
  return known.length === 0 ? undefined : seenIn(timeline, known, sum)
}

export interface PerDay {
  readonly max: Cited<number>
  readonly on: Cited<Day>
  readonly days: Cited<number>
  /** On how many days there were as many: one day alone is the busiest only where this is one. */
  readonly ties: Cited<number>
}
/** Runs of so many rows each, one behind the other. */
const runsAt = (rows: Indices, starts: readonly number[], length: number): Indices => {
  const [only] = starts
  if (only !== undefined && starts.length === 1) return rows.subarray(only, only + length)
  const all = new Int32Array(starts.length * length)
  for (const [i, from] of starts.entries()) all.set(rows.subarray(from, from + length), i * length)
  return all
}
/** The most events on one calendar day (the earliest such day) and the number of days that have any. Rows must be dated. */
export const perDay = (timeline: Timeline, rows: Indices): PerDay => {
  let days = 0
  let best = 0
  let bestAt = 0
  let equal: number[] = []
  for (let from = 0; from < rows.length; ) {
    const end = (dayNumber(timeline.at[rows[from] as number] as number) + 1) * secondsPerDay
    let to = from + 1
    while (to < rows.length && (timeline.at[rows[to] as number] as number) < end) to++
    days++
    if (to - from > best) {
      best = to - from
      bestAt = from
      equal = []
    }
    if (to - from === best) equal.push(from)
    from = to
  }
  const top = rows.subarray(bestAt, bestAt + best)
  return {
    max: seenIn(timeline, top, best),
    on: seenIn(timeline, top, dayOf(timeline.at[top[0] as number] as number)),
    days: seenIn(timeline, rows, days),
    ties: seenIn(timeline, runsAt(rows, equal, best), equal.length),
  }
}

export interface Rolling {
  readonly max: Cited<number>
  readonly from: Cited<Instant>
  readonly to: Cited<Instant>
  readonly rows: Indices
  /** How many windows that share no event hold as many. */
  readonly ties: Cited<number>
}
/** The most events whose first and last are less than some seconds apart (the earliest such span), wherever midnight falls. Rows must have clock times; they are read once for several spans. */
export const rollingMax = (timeline: Timeline, rows: Indices): ((spanS: number) => Rolling) => {
  const times = new Float64Array(rows.length)
  for (let i = 0; i < rows.length; i++) times[i] = timeline.at[rows[i] as number] as number
  const instant = (row: number): Cited<Instant> => seenIn(timeline, [row], instantOf(timeline.at[row] as number))
  return (spanS) => {
    const { most, from } = widest(times, spanS)
    const top = rows.subarray(from, from + most)
    const equal = startsOf(times, most, spanS)
    return {
      max: seenIn(timeline, top, most),
      from: instant(top[0] as number),
      to: instant(top[most - 1] as number),
      rows: top,
      ties: seenIn(timeline, runsAt(rows, equal, most), equal.length),
    }
  }
}
const widest = (times: Float64Array, spanS: number): { readonly most: number; readonly from: number } => {
  let [most, at] = [0, 0]
  for (let to = 0, from = 0; to < times.length; to++) {
    const end = times[to] as number
    // Only a span that takes in one more than the widest so far is looked for.
    if (end - (times[to - most] as number) >= spanS) continue
    while (end - (times[from] as number) >= spanS) from++
    most = to - from + 1
    at = from
  }
  return { most, from: at }
}
/** Where spans of so many events begin that share none. */
const startsOf = (times: Float64Array, most: number, spanS: number): readonly number[] => {
  const starts: number[] = []
  for (let end = most - 1; end < times.length; ) {
    const start = end - most + 1
    if ((times[end] as number) - (times[start] as number) >= spanS) end++
    else {
      starts.push(start)
      end += most
    }
  }
  return starts
}

/** How many of the whole, in percent with one decimal. */
export const share = (timeline: Timeline, part: Indices, whole: Indices): Cited<number> =>
  seenIn(timeline, whole, Math.round((part.length / whole.length) * 1000) / 10)
/** Different numbers among the rows; rows without a number count for none. Undefined when no row has one. */
export const distinctNumbers = (timeline: Timeline, rows: Indices): Cited<number> | undefined => {
  const numbered = withNumber(timeline, rows)
  return numbered.length === 0 ? undefined : seenIn(timeline, numbered, numbersIn(timeline, numbered).numbers.length)
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
  return seenIn(timeline, rows, nights)
}
