/** Counts, days and numbers of chosen timeline rows as cited values: what documents tell of a course of contacts. */
import { type EventKind, eventKinds } from "../case/batch.ts"
import { type Citation, type Cited, cite, type ItemId, type NonEmpty, type Weight, weights } from "../case/citation.ts"
import type { Link } from "../case/claim.ts"
import { clockOf, type Day, dayNumber, dayOfNumber, instantOf, numberOfDay, secondOfDay } from "../case/time.ts"
import { hasClock, isIncoming, pick } from "./measure.ts"
import type { Coverage, Timeline } from "./timeline.ts"

type Rows = ArrayLike<number>
const kindName = (timeline: Timeline, row: number): EventKind => eventKinds[timeline.kind[row] as number] as EventKind
const over = <T>(timeline: Timeline, rows: Rows, value: T): Cited<T> => cite(value, () => timeline.citations(rows), timeline.weight(rows))
const keep = (rows: Rows, wanted: (row: number) => boolean): Int32Array =>
  pick(rows instanceof Int32Array ? rows : Int32Array.from(rows), wanted)

/** The rows in which the opposite side reached out: calls and messages received, of the given kinds. */
export const received = (timeline: Timeline, rows: Rows, kinds: readonly EventKind[]): Int32Array =>
  keep(rows, (row) => isIncoming(timeline, row) && kinds.includes(kindName(timeline, row)))
export const dated = (timeline: Timeline, rows: Rows): Int32Array => keep(rows, (row) => !Number.isNaN(timeline.at[row]))
/** Rows whose hour is known. */
export const withClock = (timeline: Timeline, rows: Rows): Int32Array =>
  keep(rows, (row) => !Number.isNaN(timeline.at[row]) && hasClock(timeline, row))
/** Dated rows at or after a wall second. */
export const since = (timeline: Timeline, rows: Rows, wall: number): Int32Array => keep(rows, (row) => (timeline.at[row] as number) >= wall)

/** How many rows there are; undefined for none, since an absence is told by coverage, not by a count. */
export const countOf = (timeline: Timeline, rows: Rows): Cited<number> | undefined =>
  rows.length ? over(timeline, rows, rows.length) : undefined
/** How many rows there are, resting on the items as wholes: for rows that are nobody's, so that no paper points at each of them. */
export const countWithin = (timeline: Timeline, rows: Rows): Cited<number> | undefined =>
  rows.length
    ? cite(
        rows.length,
        () =>
          [...new Set(timeline.citations(rows).map((citation) => citation.item))].map(
            (item): Citation => ({ item, at: { in: "whole" } }),
          ) as unknown as NonEmpty<Citation>,
        timeline.weight(rows),
      )
    : undefined
const end = (timeline: Timeline, rows: Rows, last: boolean): number | undefined => {
  const known = dated(timeline, rows)
  return known.length
    ? known.reduce((best, row) => ((timeline.at[row] as number) < (timeline.at[best] as number) === last ? best : row))
    : undefined
}
/** The first and the last dated row, as instants (or days, where no clock is known). */
export const spanOf = (
  timeline: Timeline,
  rows: Rows,
):
  | { readonly first: Cited<string>; readonly last: Cited<string>; readonly firstDay: Cited<Day>; readonly lastDay: Cited<Day> }
  | undefined => {
  const first = end(timeline, rows, false)
  const last = end(timeline, rows, true)
  if (first === undefined || last === undefined) return undefined
  const day = (row: number) => over(timeline, [row], dayOfNumber(dayNumber(timeline.at[row] as number)))
  const moment = (row: number): Cited<string> =>
    hasClock(timeline, row) ? over(timeline, [row], instantOf(timeline.at[row] as number) as string) : day(row)
  return { first: moment(first), last: moment(last), firstDay: day(first), lastDay: day(last) }
}

export interface Slice<K> {
  readonly key: Cited<K>
  readonly rows: Int32Array
}
const grouped = <K extends string | number>(timeline: Timeline, rows: Rows, keyOf: (row: number) => K): Slice<K>[] => {
  const parts = new Map<K, number[]>()
  for (let i = 0; i < rows.length; i++) {
    const row = rows[i] as number
    const key = keyOf(row)
    const part = parts.get(key)
    if (part) part.push(row)
    else parts.set(key, [row])
  }
  return [...parts].map(([key, part]) => ({ key: over(timeline, part, key), rows: Int32Array.from(part) }))
}
const ascending = (a: Slice<string>, b: Slice<string>): number => (a.key.value < b.key.value ? -1 : 1)
export const byDay = (timeline: Timeline, rows: Rows): Slice<Day>[] =>
  grouped(timeline, dated(timeline, rows), (row) => dayOfNumber(dayNumber(timeline.at[row] as number))).sort(ascending)
/** Keyed `YYYY-MM`. */
export const byMonth = (timeline: Timeline, rows: Rows): Slice<string>[] =>
  grouped(timeline, dated(timeline, rows), (row) => dayOfNumber(dayNumber(timeline.at[row] as number)).slice(0, 7)).sort(ascending)
/** Most used first; rows without a number are left out. */
export const byNumber = (timeline: Timeline, rows: Rows): Slice<string>[] =>
  grouped(
    timeline,
    keep(rows, (row) => (timeline.number[row] as number) >= 0),
    (row) => timeline.numbers.get(timeline.number[row] as number),
  ).sort((a, b) => b.rows.length - a.rows.length || ascending(a, b))
export const distinctNumbers = (timeline: Timeline, rows: Rows): Cited<number> | undefined => {
  const numbers = byNumber(timeline, rows)
  return numbers.length ? over(timeline, rows, numbers.length) : undefined
}
/** Counts of one day by hour 0–23; null where there is none. */
export const byHour = (timeline: Timeline, rows: Rows): (Cited<number> | null)[] => {
  const hours = Array.from({ length: 24 }, (): number[] => [])
  for (const row of withClock(timeline, rows)) hours[Math.floor(secondOfDay(timeline.at[row] as number) / 3600)]?.push(row)
  return hours.map((part) => countOf(timeline, part) ?? null)
}
/** The clock time `HH:MM` of the first and last row with a clock. */
export const clockSpan = (timeline: Timeline, rows: Rows): { readonly first: Cited<string>; readonly last: Cited<string> } | undefined => {
  const known = withClock(timeline, rows)
  const first = end(timeline, known, false)
  const last = end(timeline, known, true)
  if (first === undefined || last === undefined) return undefined
  const clock = (row: number) => over(timeline, [row], clockOf(timeline.at[row] as number).slice(0, 5))
  return { first: clock(first), last: clock(last) }
}

/** A span of days that sources of one sort cover without a hole, and the items that cover it. */
export interface Covered {
  readonly from: Cited<Day>
  readonly to: Cited<Day>
  readonly items: NonEmpty<ItemId>
}
const cover = (parts: NonEmpty<Coverage>, day: Day): Cited<Day> => {
  const from = [...new Set(parts.map((part) => part.item))].map((item): Citation => ({ item, at: { in: "whole" } }))
  return cite(day, from as unknown as NonEmpty<Citation>, "exported")
}
/** Spans merged where they touch or overlap, in order of time. */
export const covered = (coverage: readonly Coverage[]): Covered[] => {
  const runs: { from: Day; to: Day; parts: Coverage[] }[] = []
  for (const part of [...coverage].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))) {
    const run = runs.at(-1)
    if (run && numberOfDay(part.from) <= numberOfDay(run.to) + 1) {
      run.parts.push(part)
      if (part.to > run.to) run.to = part.to
    } else runs.push({ from: part.from, to: part.to, parts: [part] })
  }
  return runs.map((run) => {
    const parts = run.parts as unknown as NonEmpty<Coverage>
    return {
      from: cover(parts, run.from),
      to: cover(parts, run.to),
      items: [...new Set(run.parts.map((p) => p.item))] as unknown as NonEmpty<ItemId>,
    }
  })
}
/** What an item is called: its own file name, cited to itself. */
export const nameOf = (item: ItemId, name: string): Cited<string> => cite(name, [{ item, at: { in: "whole" } }], "exported")
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
