/** Which call a diary entry tells of: the entry stays a statement, and the call is counted once. */
import { eventKinds } from "../case/batch.ts"
import { hasClock } from "./rows.ts"
import type { Timeline } from "./timeline.ts"

const [statement, call] = [eventKinds.indexOf("statement"), eventKinds.indexOf("call")]
/** An entry of the diary, or another statement of what happened. */
export const isNote = (timeline: Pick<Timeline, "kind">, row: number): boolean => timeline.kind[row] === statement
/** A time remembered is a few minutes off. With the number it is told of, a call so near is the one; without, only one that alone was running then. */
const [nearS, longestCallS] = [600, 7_200] as const

/** The first row of the records at or after a moment. */
const firstFrom = ({ at, records: { size } }: Timeline, moment: number): number => {
  let [low, high] = [0, size]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((at[middle] as number) < moment) low = middle + 1
    else high = middle
  }
  return low
}
/** Undefined for any other row, for an entry of a day without a clock, and where there are several such calls or none. */
export const callOfNote = (timeline: Timeline, row: number): number | undefined => {
  if (timeline.kind[row] !== statement || !hasClock(timeline, row)) return undefined
  const moment = timeline.at[row] as number
  const number = timeline.number[row] as number
  const near = number < 0 ? 60 : nearS
  const found: number[] = []
  for (let other = firstFrom(timeline, moment - longestCallS); other < timeline.records.size; other++) {
    const at = timeline.at[other] as number
    if (!(at <= moment + near)) break
    if (timeline.kind[other] !== call || !hasClock(timeline, other) || (number >= 0 && timeline.number[other] !== number)) continue
    if (at + Math.max(0, timeline.durationS[other] as number) >= moment - near) found.push(other)
  }
  return found.length === 1 ? found[0] : undefined
}
/** The diary entries that tell of these numbers or of one of these calls, in order of time. */
export const entriesAbout = (timeline: Timeline, numbers: ReadonlySet<string>, calls: ReadonlySet<number>): readonly number[] => {
  const found: number[] = []
  for (let row = 0; row < timeline.size; row++) {
    if (timeline.kind[row] !== statement || (timeline.text[row] as number) < 0) continue
    const number = timeline.number[row] as number
    const call = number < 0 ? callOfNote(timeline, row) : undefined
    if (number >= 0 ? numbers.has(timeline.numbers.get(number)) : call !== undefined && calls.has(call)) found.push(row)
  }
  return found
}
