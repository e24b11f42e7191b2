/** Rows parted by day, month, number or hour: each part with its cited key, to be counted by the one maker of counts. */
import type { Cited } from "../case/citation.ts"
import { type Day, dayOf, secondOfDay } from "../case/time.ts"
import { countOf, seenIn } from "./measure.ts"
import { dated, type Indices, pick, withClock } from "./rows.ts"
import type { Timeline } from "./timeline.ts"

export interface Slice<K> {
  readonly key: Cited<K>
  readonly rows: Indices
}
const parted = <K extends string>(timeline: Timeline, rows: Indices, keyOf: (row: number) => K): Slice<K>[] => {
  const parts = new Map<K, number[]>()
  for (const row of rows) {
    const key = keyOf(row)
    const part = parts.get(key)
    if (part) part.push(row)
    else parts.set(key, [row])
  }
  return [...parts].map(([key, part]) => ({ key: seenIn(timeline, part, key), rows: Int32Array.from(part) }))
}
const ascending = (a: Slice<string>, b: Slice<string>): number => (a.key.value < b.key.value ? -1 : 1)
const dayAt = (timeline: Timeline, row: number): Day => dayOf(timeline.at[row] as number)

/** Days with rows, in order; undated rows are left out. */
export const byDay = (timeline: Timeline, rows: Indices): Slice<Day>[] =>
  parted(timeline, dated(timeline, rows), (row) => dayAt(timeline, row)).sort(ascending)
/** Keyed `YYYY-MM`, in order; undated rows are left out. */
export const byMonth = (timeline: Timeline, rows: Indices): Slice<string>[] =>
  parted(timeline, dated(timeline, rows), (row) => dayAt(timeline, row).slice(0, 7)).sort(ascending)
/** Most used first; rows without a number are left out. */
export const byNumber = (timeline: Timeline, rows: Indices): Slice<string>[] =>
  parted(
    timeline,
    pick(rows, (row) => (timeline.number[row] as number) >= 0),
    (row) => timeline.numbers.get(timeline.number[row] as number),
  ).sort((a, b) => b.rows.length - a.rows.length || ascending(a, b))
/** Counts of one day by hour 0–23; null where there is none. */
export const byHour = (timeline: Timeline, rows: Indices): (Cited<number> | null)[] => {
  const hours = Array.from({ length: 24 }, (): number[] => [])
  for (const row of withClock(timeline, rows)) hours[Math.floor(secondOfDay(timeline.at[row] as number) / 3600)]?.push(row)
  return hours.map((part) => countOf(timeline, Int32Array.from(part)) ?? null)
}
