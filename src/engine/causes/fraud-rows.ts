/** Which received messages ask as a fraud does: nothing is ever sent to whoever sent them, until the person has checked by a way of their own. */
import type { Counterparty } from "../case/claim.ts"
import { sameName } from "../messages/says/names.ts"
import { onceOfRows } from "../timeline/once-of-rows.ts"
import { saysOf } from "../timeline/readings.ts"
import { isIncoming, rowsWithWords } from "../timeline/rows.ts"
import type { Timeline } from "../timeline/timeline.ts"
import { isFraud, wordsOf } from "./words.ts"

/** In order of time; looked for once. */
export const fraudRows = onceOfRows((timeline): ReadonlySet<number> => {
  const received = rowsWithWords(timeline).filter((row) => isIncoming(timeline, row))
  const rows = wordsOf(timeline, received)
    .filter(isFraud)
    .flatMap((read) => read.rows)
  return new Set(rows.sort((a, b) => a - b))
})
/** Those that are counted as a counterparty's, or signed with its name: whoever else may have sent them, its own messages cannot be told from theirs. */
export const fraudRowsOf = (timeline: Timeline, party: Pick<Counterparty, "id" | "name">): readonly number[] =>
  [...fraudRows(timeline)].filter(
    (row) =>
      timeline.event(row).counterparty === party.id ||
      saysOf(timeline, row)?.signatures.some(({ value }) => sameName(value, party.name.value)),
  )
