/** Which contacts a ground speaks of: those that its elements were shown by, so that a lawful reminder in the same course is not called an act. */
import { dayNumber } from "../case/time.ts"
import type { Provision, Threshold } from "../law/instrument.ts"
import { type Indices, isCall, pick, wasConnected } from "../timeline/measure.ts"
import type { Timeline } from "../timeline/timeline.ts"
import type { Scope } from "./elements.ts"
import type { Established } from "./ground.ts"

/** Elements that leave no contact with a basis: every one of the course is then an act. */
const withoutBasis: ReadonlySet<string> = new Set(["not-the-debtor", "debt-settled"])
/** Which calls a measure of a day counts. */
const countedOnDay: Readonly<Record<string, (timeline: Timeline, row: number) => boolean>> = {
  maxPerDay: () => true,
  maxConnectedPerDay: (timeline, row) => wasConnected(timeline, row) === true,
  maxUnansweredPerDay: (timeline, row) => wasConnected(timeline, row) === false,
}
/** The calls of the days on which the line was crossed; all rows where the line is not one of days. */
const onDaysOver = (timeline: Timeline, rows: Indices, { measure, op, value }: Threshold): Indices => {
  const counted = countedOnDay[measure]
  if (!counted) return rows
  const days = new Map<number, number>()
  const own = pick(rows, (row) => counted(timeline, row))
  const dayOfRow = (row: number): number => dayNumber(timeline.at[row] as number)
  for (const row of own) days.set(dayOfRow(row), (days.get(dayOfRow(row)) ?? 0) + 1)
  return pick(own, (row) => {
    const n = days.get(dayOfRow(row)) as number
    return op === ">" ? n > value : n >= value
  })
}
/** The rows that show one element; none for one shown by an answer or a plain count. */
const shownBy = (timeline: Timeline, { by, when }: Established): readonly Indices[] => {
  if (!("finding" in by)) return []
  return [when ? onDaysOver(timeline, by.finding.events, when) : by.finding.events]
}
/**
 * Every contact where none had a basis; else the contacts that the findings behind the elements measured; where there are none, the course. Messages
 * alone where the provision speaks of them (`acts=messages`) and there are any.
 */
export const actsOf = (provision: Provision, established: readonly Established[], { timeline, contacts }: Scope): Int32Array => {
  const kept = (rows: Indices): Indices => {
    const messages = provision.parameters.acts === "messages" ? pick(rows, (row) => !isCall(timeline, row)) : rows
    return messages.length > 0 ? messages : rows
  }
  const parts = established.flatMap((entry) => shownBy(timeline, entry))
  if (parts.length === 0 || established.some((entry) => withoutBasis.has(entry.element))) return kept(contacts)
  const marks = new Uint8Array(timeline.size)
  for (const part of parts) for (const row of part) marks[row] = 1
  const shown = pick(contacts, (row) => marks[row] === 1)
  return kept(shown.length > 0 ? shown : contacts)
}
