/** The side's own answers that the person's word to stop arrived, each given to the last word before it. */
import { messagesOf } from "../timeline/contacts.ts"
import { formOf, saysOf } from "../timeline/readings.ts"
import type { Timeline } from "../timeline/timeline.ts"

/** For each moment, in order, the first answer after it and before the next one. */
export const answersTo = (timeline: Timeline, counterparty: string | null, moments: readonly number[]): ReadonlyMap<number, number> => {
  const group = counterparty === null ? undefined : timeline.groups.find((one) => one.counterparty === counterparty)
  const found = new Map<number, number>()
  if (!group || moments.length === 0) return found
  const sorted = [...new Set(moments)].sort((a, b) => a - b)
  let next = 0
  for (const row of messagesOf.all(timeline, group)) {
    const at = timeline.at[row] as number
    if (Number.isNaN(at)) break
    while (next < sorted.length && (sorted[next] as number) <= at) next++
    const before = sorted[next - 1]
    if (before === undefined || found.has(before)) continue
    if (formOf(timeline, row) === "acknowledgement" || saysOf(timeline, row)?.acknowledges) found.set(before, row)
  }
  return found
}
