/** Messages that answer what the person wrote, or that are no contact about a debt: nothing after a refusal is counted of them, and their number is told. */
import type { Cited } from "../case/citation.ts"
import type { MessageForm } from "../messages/reading.ts"
import { type Sentence, say } from "../say/say.ts"
import { formOf } from "../timeline/readings.ts"
import { type Indices, isCall, pick } from "../timeline/rows.ts"
import type { Timeline } from "../timeline/timeline.ts"

const answering: readonly MessageForm[] = ["acknowledgement", "apology", "receipt", "code", "movement", "advert", "court", "police"]
const is = (timeline: Timeline, row: number): boolean => {
  const form = isCall(timeline, row) ? undefined : formOf(timeline, row)
  return form !== undefined && answering.includes(form)
}
export const withoutAnswers = (timeline: Timeline, rows: Indices): Indices => pick(rows, (row) => !is(timeline, row))
export const onlyAnswers = (timeline: Timeline, rows: Indices): Indices => pick(rows, (row) => is(timeline, row))
/** Beside a count without them. */
export const answersLeftOut = (answers: Cited<string | number> | undefined): readonly Sentence[] =>
  answers ? [say`答复、致歉等不催款的信息另有${answers}条，不计算在内。`] : []
