/** The side's own answers that the person's word to stop arrived, each given to the last word before it. */
import { formOf, saysOf } from "../timeline/readings.ts"
import { isCall, isIncoming } from "../timeline/rows.ts"
import type { Timeline } from "../timeline/timeline.ts"

/** For each moment, in order, the first answer after it and before the next one. */
export const answersTo = (timeline: Timeline, counterparty: string | null, moments: readonly number[]): ReadonlyMap<number, number> => {
  const rows = counterparty === null ? undefined : timeline.groups.find((group) => group.counterparty === counterparty)?.rows
  const found = new Map<number, number>()
  if (!rows || moments.length === 0) return found
  const sorted = [...new Set(moments)].sort((a, b) => a - b)
  let next = 0
  for (const row of rows) {
    const at = timeline.at[row] as number
    if (Number.isNaN(at)) break
    while (next < sorted.length && (sorted[next] as number) <= at) next++
    const before = sorted[next - 1]
    if (before === undefined || found.has(before) || isCall(timeline, row) || !isIncoming(timeline, row)) continue
    if (formOf(timeline, row) === "acknowledgement" || saysOf(timeline, row)?.acknowledges) found.set(before, row)
  }
  return found
}
