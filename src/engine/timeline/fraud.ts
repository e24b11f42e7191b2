/** Which received messages ask as a fraud does: nothing is ever sent to whoever sent them, until the person has checked by a way of their own. */
import type { Counterparty } from "../case/claim.ts"
import { sameName } from "../messages/says/names.ts"
import { asksForCodeAt, labelsOf, saysOf } from "./readings.ts"
import type { Timeline } from "./timeline.ts"

/** Asks for a code, a transfer or a shared screen, in the words of a fraud. */
export const asksAsFraud = (timeline: Timeline, row: number): boolean => {
  const read = labelsOf(timeline, row)
  return (read?.flag === "scam" && read.labels.includes("scam_request")) || asksForCodeAt(timeline, row) === true
}
const known = new WeakMap<Timeline, readonly number[]>()
/** All of them, in order of time; looked for once. */
export const fraudRows = (timeline: Timeline): readonly number[] => {
  const held = known.get(timeline) ?? Array.from({ length: timeline.size }, (_, row) => row).filter((row) => asksAsFraud(timeline, row))
  known.set(timeline, held)
  return held
}
/** Those that are counted as a counterparty's, or signed with its name: whoever else may have sent them, its own messages cannot be told from theirs. */
export const fraudRowsOf = (timeline: Timeline, party: Pick<Counterparty, "id" | "name">): readonly number[] =>
  fraudRows(timeline).filter(
    (row) =>
      timeline.event(row).counterparty === party.id ||
      saysOf(timeline, row)?.signatures.some(({ value }) => sameName(value, party.name.value)),
  )
