/** The person's own messages to an opposite side whose words refuse something. */
import { eventKinds } from "../case/batch.ts"
import type { OwnWords } from "../messages/reading.ts"
import { ownWordsOf } from "../timeline/readings.ts"
import { isIncoming, isOutgoing } from "../timeline/rows.ts"
import type { Timeline } from "../timeline/timeline.ts"

export interface OwnMessage {
  readonly row: number
  readonly counterparty: string
  readonly claim: string | null
  readonly words: OwnWords
}
const kinds = new Set((["sms", "chat", "email"] as const).map((kind) => eventKinds.indexOf(kind)))

/** Whose number an own message went to: that of the side it belongs to, else, for a port that many senders use, of the one side that alone wrote from it. */
const sidesOf = (timeline: Timeline, rows: readonly number[]): ReadonlyMap<number, { party: string; claim: string | null }> => {
  const known = new Map<number, { party: string; claim: string | null }>()
  const open = new Map<number, number[]>()
  for (const row of rows) {
    const { counterparty, claim } = timeline.event(row)
    const number = timeline.number[row] as number
    if (counterparty !== null) known.set(row, { party: counterparty, claim })
    else if (number >= 0) open.set(number, [...(open.get(number) ?? []), row])
  }
  if (open.size === 0) return known
  const wrote = new Map<number, Map<string, string | null>>()
  for (let row = 0; row < timeline.size; row++) {
    const number = timeline.number[row] as number
    if (!open.has(number) || !isIncoming(timeline, row) || !kinds.has(timeline.kind[row] as number)) continue
    const { counterparty, claim } = timeline.event(row)
    wrote.set(number, (wrote.get(number) ?? new Map()).set(counterparty ?? "", claim))
  }
  for (const [number, parties] of wrote) {
    const [[party, claim] = [""]] = [...parties]
    if (parties.size === 1 && party !== "") for (const row of open.get(number) ?? []) known.set(row, { party, claim: claim ?? null })
  }
  return known
}
/** In order of time. A message to one's own bank, a courier or a friend belongs to no side, and is none. */
export const ownMessages = (timeline: Timeline): readonly OwnMessage[] => {
  const said: { row: number; words: OwnWords }[] = []
  for (let row = 0; row < timeline.size; row++) {
    if ((timeline.text[row] as number) < 0 || !isOutgoing(timeline, row) || !kinds.has(timeline.kind[row] as number)) continue
    if (Number.isNaN(timeline.at[row])) continue
    const words = ownWordsOf(timeline, row)
    if (words && words.refusals.length + words.messagesRefused.length + words.offersRefused.length > 0) said.push({ row, words })
  }
  const sides = sidesOf(
    timeline,
    said.map(({ row }) => row),
  )
  return said.flatMap(({ row, words }) => {
    const side = sides.get(row)
    return side ? [{ row, words, counterparty: side.party, claim: side.claim }] : []
  })
}
