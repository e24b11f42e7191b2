/** The person's own messages to an opposite side whose words refuse something. */
import { eventKinds } from "../case/batch.ts"
import { isPublicNumber } from "../case/number/public.ts"
import { readForm, readSays } from "../messages/index.ts"
import { lifeIn } from "../messages/life.ts"
import type { OwnWords } from "../messages/reading.ts"
import { onceOfRecords } from "../timeline/once-of-records.ts"
import { ownWordsOf } from "../timeline/readings.ts"
import { isIncoming, isOutgoing, rowsWithWords } from "../timeline/rows.ts"
import type { Timeline } from "../timeline/timeline.ts"

export interface OwnMessage {
  readonly row: number
  /** Null for a number that nobody has tied to a side yet. */
  readonly counterparty: string | null
  readonly claim: string | null
  readonly words: OwnWords
  /** Written to a number from which more than one side writes: whose it was is for the person's own answer to say, and without one it is nobody's. */
  readonly shared?: true
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
/** Numbers that called or wrote before the person answered, never of life, a parcel or an offer, and never first called by the person: whose they are is still to be said. */
const strangersAmong = (timeline: Timeline, rows: readonly number[]): ReadonlySet<number> => {
  const asked = new Set(rows.map((row) => timeline.number[row] as number))
  const seen = new Map<number, "called" | "known">()
  for (let row = 0; row < timeline.size; row++) {
    const number = timeline.number[row] as number
    if (!asked.has(number) || seen.get(number) === "known") continue
    const text = timeline.text[row] as number
    const words = text < 0 ? undefined : timeline.texts.get(text)
    if (isOutgoing(timeline, row)) {
      if (!seen.has(number) || (words !== undefined && lifeIn.sent(words))) seen.set(number, "known")
    } else if (isIncoming(timeline, row)) {
      const form = words === undefined ? undefined : readForm(words)
      const isNobodys = words !== undefined && (lifeIn.received(words) !== undefined || readSays(words).signatures.length > 0)
      seen.set(number, isNobodys || form === "court" || form === "police" ? "known" : "called")
    }
  }
  return new Set([...seen].flatMap(([number, is]) => (is === "called" && !isPublicNumber(timeline.numbers.get(number)) ? [number] : [])))
}
/** In order of time. A message to one's own bank, a courier or a friend belongs to no side, and is none. */
export const ownMessages = onceOfRecords((timeline): readonly OwnMessage[] => {
  const said: { row: number; words: OwnWords }[] = []
  for (const row of rowsWithWords(timeline)) {
    if (!isOutgoing(timeline, row) || !kinds.has(timeline.kind[row] as number)) continue
    if (Number.isNaN(timeline.at[row])) continue
    const words = ownWordsOf(timeline, row)
    if (words && (words.invites || words.refusals.length + words.messagesRefused.length + words.offersRefused.length > 0))
      said.push({ row, words })
  }
  const sides = sidesOf(
    timeline,
    said.map(({ row }) => row),
  )
  const open = said.filter(({ row, words }) => !sides.has(row) && (timeline.number[row] as number) >= 0 && words.refusals.length > 0)
  const strangers =
    open.length === 0
      ? new Set<number>()
      : strangersAmong(
          timeline,
          open.map(({ row }) => row),
        )
  return said.flatMap(({ row, words }): OwnMessage[] => {
    const side = sides.get(row)
    if (side) return [{ row, words, counterparty: side.party, claim: side.claim }]
    if (words.refusals.length === 0) return []
    const number = timeline.number[row] as number
    return strangers.has(number)
      ? [{ row, words, counterparty: null, claim: null }]
      : number >= 0
        ? [{ row, words, counterparty: null, claim: null, shared: true }]
        : []
  })
})
