/** Bursts of codes: several senders within minutes, as the yardstick draws the line. The one place that says what a burst is, for rule, cause and alarm. */
import { saysOf } from "./readings.ts"
import type { Indices } from "./rows.ts"
import type { Timeline } from "./timeline.ts"

/** Who a code comes from: its signature, since one channel carries many senders; else the number. */
const senderOf = (timeline: Timeline, row: number): string => {
  const signed = saysOf(timeline, row)?.signatures[0]?.value
  const number = timeline.number[row] as number
  return signed ?? (number < 0 ? "" : timeline.numbers.get(number))
}
export interface Burst {
  readonly rows: Indices
  readonly senders: number
}
/**
 * Of codes with a clock, in order of time: the window with the most different senders; of equal ones the one with the most codes, then the first.
 * Undefined where that is no burst.
 */
export const burstAmong = (timeline: Timeline, codes: Indices): Burst | undefined => {
  const { codeBurstS, codeBurstMessages, codeBurstSenders } = timeline.thresholds
  if (codes.length < codeBurstMessages) return undefined
  const inside = new Map<string, number>()
  const names = Array.from(codes, (row) => senderOf(timeline, row))
  let best = { from: 0, to: 0, senders: 0 }
  for (let from = 0, to = 0; to < codes.length; to++) {
    const end = timeline.at[codes[to] as number] as number
    inside.set(names[to] as string, (inside.get(names[to] as string) ?? 0) + 1)
    while (end - (timeline.at[codes[from] as number] as number) >= codeBurstS) {
      const left = (inside.get(names[from] as string) as number) - 1
      if (left === 0) inside.delete(names[from] as string)
      else inside.set(names[from] as string, left)
      from++
    }
    if (inside.size > best.senders || (inside.size === best.senders && to + 1 - from > best.to - best.from))
      best = { from, to: to + 1, senders: inside.size }
  }
  const rows = codes.subarray(best.from, best.to)
  return rows.length < codeBurstMessages || best.senders < codeBurstSenders ? undefined : { rows, senders: best.senders }
}
