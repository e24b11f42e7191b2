/** On which days there were contacts whose records somebody else keeps for a while. */
import { eventKinds } from "../../case/batch.ts"
import { type Day, dayNumber, dayOfNumber } from "../../case/time.ts"
import type { Timeline } from "../../timeline/timeline.ts"

export interface RecordContact {
  /** As in the `records` field of a term. */
  readonly kind: "call" | "sms" | "port-sms"
  /** Ascending, each once. */
  readonly days: readonly Day[]
}
const kinds = ["call", "sms", "port-sms"] as const
type DaysOf = Readonly<Record<(typeof kinds)[number], Set<number>>>
/** Numbers of message ports begin so (码号管理): a person's own number never does. */
const port = /^106/

const daysIn = (timeline: Timeline, rows: Iterable<number>): DaysOf => {
  const found: DaysOf = { call: new Set(), sms: new Set(), "port-sms": new Set() }
  for (const row of rows) {
    const at = timeline.at[row] as number
    if (Number.isNaN(at)) continue
    const kind = eventKinds[timeline.kind[row] as number]
    if (kind === "call") found.call.add(dayNumber(at))
    if (kind !== "sms") continue
    found.sms.add(dayNumber(at))
    const number = timeline.number[row] as number
    if (number >= 0 && port.test(timeline.numbers.get(number))) found["port-sms"].add(dayNumber(at))
  }
  return found
}

/** Days with calls, messages and messages from ports; undated rows have none. Contacts of a known other side come first: until one of a kind is known, every contact may be theirs. */
export const recordContacts = (timeline: Timeline): readonly RecordContact[] => {
  const all = daysIn(timeline, timeline.at.keys())
  const known = daysIn(timeline, new Set(timeline.groups.filter((group) => group.attributed).flatMap((group) => [...group.rows])))
  return kinds.map((kind) => {
    const days = known[kind].size > 0 ? known[kind] : all[kind]
    return { kind, days: [...days].sort((a, b) => a - b).map(dayOfNumber) }
  })
}
