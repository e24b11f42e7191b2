/** Tells messages that threaten, insult, expose or pose as an office, whoever sent them: a number with such words is never passed over in silence. */
import { readCalledByReader } from "../messages/index.ts"
import { graveLabels } from "../messages/reading.ts"
import { labelsOf } from "./readings.ts"
import { isIncoming } from "./rows.ts"
import type { Timeline } from "./timeline.ts"

/** Beyond doubt; whoever is angry because the person's number called them is none of these. */
export const isMenacing = (timeline: Timeline, row: number): boolean => {
  const text = timeline.text[row] as number
  if (text < 0 || !isIncoming(timeline, row)) return false
  const labelled = labelsOf(timeline, row)
  if (labelled?.flag !== "violation" || !labelled.labels.some((label) => graveLabels.includes(label))) return false
  return !readCalledByReader(timeline.texts.get(text))
}
/** The numbers that belong to no side and sent such messages, in order of first appearance. */
export const menacingNumbers = (timeline: Timeline): readonly string[] => [
  ...new Set(
    timeline.groups
      .filter((group) => !group.attributed)
      .flatMap((group) => [...group.rows])
      .filter((row) => (timeline.number[row] as number) >= 0 && isMenacing(timeline, row))
      .map((row) => timeline.numbers.get(timeline.number[row] as number)),
  ),
]
