/** When the person told a counterparty to stop, from when on that holds, and the person's own message that shows it. */
import { directions, eventKinds, precisions } from "../../case/batch.ts"
import type { Cited } from "../../case/citation.ts"
import { secondsPerDay } from "../../case/time.ts"
import { shownByEach, when } from "../../timeline/measure.ts"
import { type Indices, pick } from "../../timeline/rows.ts"
import type { Group, Timeline } from "../../timeline/timeline.ts"

const refusal = eventKinds.indexOf("refusal")
const minute = precisions.indexOf("minute")
/** The dated refusals of a case by counterparty, in time order. */
export const refusalsOf = (timeline: Timeline): ReadonlyMap<string, Indices> => {
  const found = new Map<string, number[]>()
  for (let row = timeline.kind.indexOf(refusal); row >= 0; row = timeline.kind.indexOf(refusal, row + 1)) {
    const party = timeline.event(row).counterparty
    if (party === null || Number.isNaN(timeline.at[row] as number)) continue
    found.set(party, [...(found.get(party) ?? []), row])
  }
  return new Map([...found].map(([party, rows]) => [party, Int32Array.from(rows)]))
}
/** The second from which a contact is surely later: refusals known only by their day take effect with the next day. */
export const effectiveFrom = (timeline: Timeline, row: number): number => {
  const at = timeline.at[row] as number
  const precision = timeline.precision[row] as number
  return precision > minute ? (Math.floor(at / secondsPerDay) + 1) * secondsPerDay : precision === minute ? at + 60 : at + 1
}

/** Words by which a message plainly says stop, or wrong person. */
const stopWords = /停止|不要再|别再|勿再|不得再|打错|找错|不是本人|不认识|没有借|从未借|没借过|未借过|骚扰/
const messageKinds = [eventKinds.indexOf("sms"), eventKinds.indexOf("chat"), eventKinds.indexOf("email")]
const outward = directions.indexOf("out")
/** The person's own messages to this counterparty, at the time stated (or on the day stated), whose words say so: the first tells the time, and shows what otherwise rests on the statement alone. */
export const ownMessages = (timeline: Timeline, group: Group, refusalRow: number): Indices => {
  const at = timeline.at[refusalRow] as number
  const known = (timeline.precision[refusalRow] as number) <= minute
  const near = (other: number): boolean =>
    known
      ? Math.abs(other - at) <= timeline.thresholds.refusalMessageS
      : Math.floor(other / secondsPerDay) === Math.floor(at / secondsPerDay)
  return pick(group.rows, (row) => {
    const text = timeline.text[row] as number
    if (text < 0 || timeline.direction[row] !== outward || !messageKinds.includes(timeline.kind[row] as number)) return false
    return near(timeline.at[row] as number) && stopWords.test(timeline.texts.get(text))
  })
}

/** Every dated refusal told to a group's counterparty, in order of time, with the own message that shows it where there is one. */
export const refusalsTo = (timeline: Timeline, group: Group): readonly Cited<string>[] =>
  Array.from((group.counterparty === null ? undefined : refusalsOf(timeline).get(group.counterparty)) ?? [], (row) => {
    const own = ownMessages(timeline, group, row)
    return shownByEach(timeline, Int32Array.of(row, ...own), when(timeline, own[0] ?? row).value as string)
  })
