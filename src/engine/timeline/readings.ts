/** What the words of an event say: received messages are read as what somebody sent, sent ones as the person's own words. Undefined for events without words. */
import { directions, type StringPool } from "../case/batch.ts"
import { readForm, readLabels, readOfficial, readOwnWords, readSays } from "../messages/index.ts"
import type { OfficialNotice } from "../messages/official.ts"
import type { Labelled, MessageForm, MessageSays, OwnWords } from "../messages/reading.ts"
import { onceIn } from "./contacts.ts"
import { type Worded, withoutGivenBack } from "./given-back.ts"
import { type Indices, isIncoming } from "./rows.ts"
import type { Timeline } from "./timeline.ts"

const outward = directions.indexOf("out")
const textOf = (timeline: Timeline, row: number): string | undefined => {
  const text = timeline.text[row] as number
  return text < 0 ? undefined : timeline.texts.get(text)
}
/** Answers stand by the place of a text as long as its pool lives: many ask the same of every row. */
const received = <T>(read: (text: string, timeline: Worded) => T): ((timeline: Worded, row: number) => T | undefined) => {
  const kept = new WeakMap<StringPool, (T | undefined)[]>()
  const answersOf = (texts: StringPool): (T | undefined)[] => {
    const held = kept.get(texts)
    if (held) return held
    const made = new Array<T | undefined>(texts.size)
    kept.set(texts, made)
    return made
  }
  return (timeline, row) => {
    const text = timeline.text[row] as number
    if (text < 0 || !isIncoming(timeline, row)) return undefined
    const answers = answersOf(timeline.texts)
    const answer = answers[text] ?? read(timeline.texts.get(text), timeline)
    answers[text] = answer
    return answer
  }
}

export const formOf: (timeline: Worded, row: number) => MessageForm | undefined = received((text) => readForm(text))
export const labelsOf: (timeline: Worded, row: number) => Labelled | undefined = received((text, timeline) =>
  readLabels(withoutGivenBack(timeline, text)),
)
export const saysOf: (timeline: Worded, row: number) => MessageSays | undefined = received((text) => readSays(text))
export const officialOf: (timeline: Worded, row: number) => OfficialNotice | undefined = received((text) => readOfficial(text))
export const ownWordsOf = (timeline: Timeline, row: number): OwnWords | undefined => {
  const text = timeline.direction[row] === outward ? textOf(timeline, row) : undefined
  return text === undefined ? undefined : readOwnWords(text)
}
const worded = onceIn(
  { all: (_, group) => group.rows },
  ({ text }) =>
    (row) =>
      (text[row] as number) >= 0,
)
/** The rows of a claim's side that have words, in order of time. */
export const wordsOfClaim = (timeline: Timeline, claim: string): Indices => {
  const sides = timeline.groups.filter((group) => group.claim === claim)
  return Int32Array.from(sides.flatMap((group) => [...worded.all(timeline, group)])).sort()
}
