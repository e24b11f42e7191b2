/** The days of what a paper counts: every count is told with those on which its own rows came, calls apart from messages. */
import { as, type Sentence, say } from "../../say/say.ts"
import { type Span, spanOf } from "../../timeline/measure.ts"
import type { Indices } from "../../timeline/rows.ts"
import type { Timeline } from "../../timeline/timeline.ts"

const daysOf = ({ firstDay, lastDay }: Span): Sentence =>
  firstDay.value === lastDay.value ? say`${as("day", firstDay)}` : say`${as("day", firstDay)}至${as("day", lastDay)}`
/** 2026年9月16日, 2026年9月16日至2026年9月20日; undefined where no row is dated. */
export const during = (timeline: Timeline, rows: Indices): Sentence | undefined => {
  const span = spanOf(timeline, rows)
  return span && daysOf(span)
}
/** Whether two sets of rows came on the same first and last day: one mention of them tells of both. */
export const sameDays = (timeline: Timeline, one: Indices, other: Indices): boolean => {
  const [a, b] = [spanOf(timeline, one), spanOf(timeline, other)]
  return a !== undefined && b !== undefined && a.firstDay.value === b.firstDay.value && a.lastDay.value === b.lastDay.value
}
