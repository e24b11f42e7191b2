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
/** Undefined where none came an hour or more within these hours, or where there is but one in all. */
export const deepest = (timeline: Timeline, rows: Indices, window: NightWindow): Sentence | undefined => {
  if (rows.length < 2) return undefined
  const found = [...withClock(timeline, rows)]
    .map((row) => ({ row, depth: depth(timeline.at[row] as number, window) }))
    .filter((one) => one.depth >= hour)
    .sort((a, b) => b.depth - a.depth || a.row - b.row)
    .slice(0, most)
    .sort((a, b) => a.row - b.row)
  return listed(
    found.map(({ row }, i) => {
      const [at, before] = [when(timeline, row), found[i - 1]]
      const sameDay = before !== undefined && dayOf(timeline.at[before.row] as number) === dayOf(timeline.at[row] as number)
      return sameDay ? say`${as("clock", at)}` : say`${as("moment", at)}`
    }),
  )
}
