/** Tells messages that threaten, insult, expose or pose as an office, whoever sent them: a number with such words is never passed over in silence. */
import { readCalledByReader } from "../messages/index.ts"
import { menaceIn } from "../messages/menace.ts"
import { graveLabels } from "../messages/reading.ts"
import { onceOfRows } from "./once-of-rows.ts"
import { formOf, labelsOf } from "./readings.ts"
import { isIncoming, rowsWithWords } from "./rows.ts"
import type { Timeline } from "./timeline.ts"

/** A menace of nothing in particular is shown as such, and no alarm is raised on it. */
export const threatensSafety = (timeline: Timeline, row: number): boolean => {
  const found = labelsOf(timeline, row)
  return (found?.labels.includes("threat_violence") ?? false) && found?.flag !== "borderline"
}
/** Veiled threats; what a kind person says too counts only of whoever was given as an opposite side, or speaks of the debt in the same breath. */
export const veilsThreat = (timeline: Timeline, row: number): boolean => {
  const text = timeline.text[row] as number
  const menace = text < 0 || threatensSafety(timeline, row) ? undefined : menaceIn(timeline.texts.get(text))
  return menace === "harm" || (menace === "soft" && (formOf(timeline, row) === "dunning" || timeline.event(row).counterparty !== null))
}
/** Beyond doubt; whoever is angry because the person's number called them is none of these. */
export const isMenacing = (timeline: Timeline, row: number): boolean => {
  const text = timeline.text[row] as number
  if (text < 0 || !isIncoming(timeline, row)) return false
  const labelled = labelsOf(timeline, row)
  const grave = labelled?.flag === "violation" && labelled.labels.some((label) => graveLabels.includes(label))
  if (!grave && !threatensSafety(timeline, row) && !veilsThreat(timeline, row)) return false
  return !readCalledByReader(timeline.texts.get(text))
}
/** Of all records, whoever sent them; the veiled ones that count of a side alone among them. */
const candidates = onceOfRows((timeline): readonly number[] =>
  [...rowsWithWords(timeline)].filter((row) => {
    if (!isIncoming(timeline, row)) return false
    const labelled = labelsOf(timeline, row)
    return (
      (labelled?.labels.some((label) => graveLabels.includes(label)) ?? false) ||
      menaceIn(timeline.texts.get(timeline.text[row] as number)) !== undefined
    )
  }),
)
/** Whether a row is counted as a side's, of whom the person has said what its debt is to them. */
export const isPlaced = (timeline: Timeline, row: number): boolean => {
  const { counterparty } = timeline.event(row)
  return counterparty !== null && timeline.groups.some((group) => group.counterparty === counterparty && group.attributed)
}
/** What numbers that belong to no side sent of this, in order of time. */
export const menacingRows = (timeline: Timeline): readonly number[] =>
  candidates(timeline).filter((row) => (timeline.number[row] as number) >= 0 && isMenacing(timeline, row) && !isPlaced(timeline, row))
/** The numbers of these, in order of first appearance. */
export const numbersOf = (timeline: Timeline, rows: readonly number[]): readonly string[] => [
  ...new Set(rows.flatMap((row) => ((timeline.number[row] as number) < 0 ? [] : [timeline.numbers.get(timeline.number[row] as number)]))),
]
