/** The latest of the contacts by night: of thirteen after ten o'clock those about midnight tell what a count does not. */
import { dayOf, secondOfDay, secondsPerDay } from "../../case/time.ts"
import { hourOf, type NightWindow } from "../../rules/quiet-hours/window.ts"
import { as, listed, type Sentence, say } from "../../say/say.ts"
import { when } from "../../timeline/measure.ts"
import { type Indices, withClock } from "../../timeline/rows.ts"
import type { Timeline } from "../../timeline/timeline.ts"

const most = 3
const hour = 3_600
/** Seconds from the nearer end of the hours. */
const depth = (at: number, { from, to }: NightWindow): number => {
  const clock = secondOfDay(at)
  const since = (clock - hourOf(from) * hour + secondsPerDay) % secondsPerDay
  const until = (hourOf(to) * hour - clock + secondsPerDay) % secondsPerDay
  return Math.min(since, until)
}
/** Each by its moment, the day once: 2025年12月31日23时41分、23时57分. */
const momentsOf = (timeline: Timeline, rows: readonly number[]): Sentence | undefined =>
  listed(
    rows.map((row, i) => {
      const [at, before] = [when(timeline, row), rows[i - 1]]
      const sameDay = before !== undefined && dayOf(timeline.at[before] as number) === dayOf(timeline.at[row] as number)
      return sameDay ? say`${as("clock", at)}` : say`${as("moment", at)}`
    }),
  )
/** Undefined where none came an hour or more within these hours, or where there is but one in all. */
export const deepest = (timeline: Timeline, rows: Indices, window: NightWindow): Sentence | undefined => {
  if (rows.length < 2) return undefined
  const found = [...withClock(timeline, rows)]
    .map((row) => ({ row, depth: depth(timeline.at[row] as number, window) }))
    .filter((one) => one.depth >= hour)
    .sort((a, b) => b.depth - a.depth || a.row - b.row)
    .slice(0, most)
    .sort((a, b) => a.row - b.row)
  return momentsOf(
    timeline,
    found.map(({ row }) => row),
  )
}
/** The minute of each; undefined where there are more than a line has room for, or one has no clock time. */
export const byMinute = (timeline: Timeline, rows: Indices): Sentence | undefined =>
  rows.length <= most && withClock(timeline, rows).length === rows.length ? momentsOf(timeline, [...rows]) : undefined
