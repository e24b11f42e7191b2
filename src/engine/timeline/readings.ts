/** What the words of an event say: received messages are read as what somebody sent, sent ones as the person's own words. Undefined for events without words. */
import { directions } from "../case/batch.ts"
import { readForm, readLabels, readOfficial, readOwnWords, readSays } from "../messages/index.ts"
import type { OfficialNotice } from "../messages/official.ts"
import type { Labelled, MessageForm, MessageSays, OwnWords } from "../messages/reading.ts"
import { isIncoming } from "./rows.ts"
import type { Timeline } from "./timeline.ts"

const outward = directions.indexOf("out")
const textOf = (timeline: Timeline, row: number): string | undefined => {
  const text = timeline.text[row] as number
  return text < 0 ? undefined : timeline.texts.get(text)
}
const received =
  <T>(read: (text: string) => T) =>
  (timeline: Timeline, row: number): T | undefined => {
    const text = isIncoming(timeline, row) ? textOf(timeline, row) : undefined
    return text === undefined ? undefined : read(text)
  }

const worded = new WeakMap<Timeline, Int32Array>()
/** The rows that have words, in order of time: found once, since a record of a million calls has hardly any. */
export const rowsWithWords = (timeline: Timeline): Int32Array => {
  const held = worded.get(timeline)
  if (held) return held
  const rows: number[] = []
  for (let row = 0; row < timeline.size; row++) if ((timeline.text[row] as number) >= 0) rows.push(row)
  const made = Int32Array.from(rows)
  worded.set(timeline, made)
  return made
}

export const formOf: (timeline: Timeline, row: number) => MessageForm | undefined = received(readForm)
export const labelsOf: (timeline: Timeline, row: number) => Labelled | undefined = received(readLabels)
export const saysOf: (timeline: Timeline, row: number) => MessageSays | undefined = received(readSays)
export const officialOf: (timeline: Timeline, row: number) => OfficialNotice | undefined = received(readOfficial)
export const ownWordsOf = (timeline: Timeline, row: number): OwnWords | undefined => {
  const text = timeline.direction[row] === outward ? textOf(timeline, row) : undefined
  return text === undefined ? undefined : readOwnWords(text)
}
