/** The refusals that the person states: rows of the timeline that rest on their word. */
import { eventKinds } from "../case/batch.ts"
import { wasConnected } from "../timeline/rows.ts"
import type { Timeline } from "../timeline/timeline.ts"
import { minuteOf } from "./moment.ts"

export interface StatedRefusal {
  readonly row: number
  readonly counterparty: string | null
  readonly claim: string | null
}
const refusal = eventKinds.indexOf("refusal")
const call = eventKinds.indexOf("call")

export const statedRefusals = (timeline: Timeline): readonly StatedRefusal[] => {
  const found: StatedRefusal[] = []
  for (let row = timeline.kind.indexOf(refusal); row >= 0; row = timeline.kind.indexOf(refusal, row + 1)) {
    if (Number.isNaN(timeline.at[row] as number)) continue
    const { counterparty, claim } = timeline.event(row)
    found.push({ row, counterparty, claim })
  }
  return found
}
/** The first row that is not before a moment. */
const firstFrom = ({ at }: Timeline, rows: Int32Array, moment: number): number => {
  let [low, high] = [0, rows.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((at[rows[middle] as number] as number) < moment) low = middle + 1
    else high = middle
  }
  return low
}
/** No call is looked for that began longer before: hours of talk are no refusal's minute. */
const longestCallS = 7_200
/** The connected call with the same side that was running at the stated minute; undefined where there is none, or more than one. */
export const callAt = (timeline: Timeline, { row, counterparty }: StatedRefusal): number | undefined => {
  const span = minuteOf(timeline, row)
  const rows = counterparty === null ? undefined : timeline.groups.find((group) => group.counterparty === counterparty)?.rows
  if (!span || !rows) return undefined
  const running: number[] = []
  for (let i = firstFrom(timeline, rows, span.from - longestCallS); i < rows.length; i++) {
    const other = rows[i] as number
    const at = timeline.at[other] as number
    if (!(at <= span.to)) break
    if (timeline.kind[other] !== call || wasConnected(timeline, other) !== true) continue
    if (at + Math.max(0, timeline.durationS[other] as number) >= span.from) running.push(other)
  }
  return running.length === 1 ? running[0] : undefined
}
