/** On which days there were contacts whose records somebody else keeps for a while. */
import { eventKinds } from "../case/batch.ts"
import { type Day, dayNumber, dayOfNumber } from "../case/time.ts"
import type { Timeline } from "../timeline/timeline.ts"

export interface RecordContact {
  /** As in the `records` field of a term. */
  readonly kind: "call" | "sms" | "port-sms"
  /** Ascending, each once. */
  readonly days: readonly Day[]
}
/** Numbers of message ports begin so (码号管理): a person's own number never does. */
const port = /^106/

/** Days with calls, messages and messages from ports, from the whole timeline; undated rows have none. */
export const recordContacts = (timeline: Timeline): readonly RecordContact[] => {
  const found = { call: new Set<number>(), sms: new Set<number>(), "port-sms": new Set<number>() }
  for (let row = 0; row < timeline.size; row += 1) {
    const at = timeline.at[row] as number
    if (Number.isNaN(at)) break
    const kind = eventKinds[timeline.kind[row] as number]
    if (kind === "call") found.call.add(dayNumber(at))
    if (kind !== "sms") continue
    found.sms.add(dayNumber(at))
    const number = timeline.number[row] as number
    if (number >= 0 && port.test(timeline.numbers.get(number))) found["port-sms"].add(dayNumber(at))
  }
  return (["call", "sms", "port-sms"] as const).map((kind) => ({ kind, days: [...found[kind]].sort((a, b) => a - b).map(dayOfNumber) }))
}
