/** From which second on a contact is surely later than what was said. */
import { precisions } from "../case/batch.ts"
import { secondsPerDay } from "../case/time.ts"
import type { Timeline } from "../timeline/timeline.ts"

const minute = precisions.indexOf("minute")
/** A row known only by its day takes effect with the next day, one known by its minute with the next minute. */
export const effectiveFrom = (timeline: Timeline, row: number): number => {
  const at = timeline.at[row] as number
  const precision = timeline.precision[row] as number
  return precision > minute ? (Math.floor(at / secondsPerDay) + 1) * secondsPerDay : precision === minute ? at + 60 : at + 1
}
/** Whether another moment may be the same as that of a stated row: within the thresholds, or on its day where only that is known. */
export const isNear = (timeline: Timeline, row: number, other: number): boolean => {
  const at = timeline.at[row] as number
  return (timeline.precision[row] as number) <= minute
    ? Math.abs(other - at) <= timeline.thresholds.refusalMessageS
    : Math.floor(other / secondsPerDay) === Math.floor(at / secondsPerDay)
}
/** The seconds that a stated clock time may mean; undefined where only the day is known. */
export const minuteOf = (timeline: Timeline, row: number): { readonly from: number; readonly to: number } | undefined => {
  const precision = timeline.precision[row] as number
  const at = timeline.at[row] as number
  return precision > minute ? undefined : { from: at, to: precision === minute ? at + 59 : at }
}
