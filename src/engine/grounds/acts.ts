/** Which contacts a ground speaks of: those by which its elements were shown, so that a lawful contact in the same course is not called an act. */
import { dayNumber } from "../case/time.ts"
import type { Provision, Threshold } from "../law/instrument.ts"
import { type Indices, isCall, pick, wasConnected } from "../timeline/rows.ts"
import type { Timeline } from "../timeline/timeline.ts"
import type { Established } from "./ground.ts"

/** The contacts that something was shown by; undefined where it speaks of the whole course (an answer, a count of everything). */
export type GroundActs = Indices | undefined

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
/** The contacts that show one element. */
export const daysOfActs = (timeline: Timeline, { by, when }: Pick<Established, "by" | "when">): GroundActs => {
  if (!("finding" in by)) return undefined
  return when ? onDaysOver(timeline, by.finding.events, when) : by.finding.events
}
const marksOf = (timeline: Timeline, parts: readonly Indices[]): Uint8Array => {
  const marks = new Uint8Array(timeline.size)
  for (const part of parts) for (const row of part) marks[row] = 1
  return marks
}
/** What several elements have in common when all are needed: each contact has to show every one of them that is shown by contacts. */
export const inAll = (timeline: Timeline, parts: readonly GroundActs[]): GroundActs =>
  parts.reduce((common, part) => {
    if (!common || !part || common === part) return common ?? part
    const marks = marksOf(timeline, [part])
    return pick(common, (row) => marks[row] === 1)
  }, undefined)
/** What several alternatives speak of together: the whole course as soon as one of them does. */
export const inAny = (timeline: Timeline, parts: readonly GroundActs[]): GroundActs => {
  const dated = parts.filter((part) => part !== undefined)
  if (dated.length < parts.length || dated.length < 2) return dated.length < parts.length ? undefined : dated[0]
  const rows: number[] = []
  marksOf(timeline, dated).forEach((mark, row) => {
    if (mark === 1) rows.push(row)
  })
  return Int32Array.from(rows)
}
/** The acts of a ground: what its tree was shown by, else the whole course; messages alone where the provision speaks of them (`acts=messages`) and there are any. */
export const actsOf = (provision: Provision, timeline: Timeline, contacts: Int32Array, shown: GroundActs): Int32Array => {
  const own = inAll(timeline, [contacts, shown]) ?? contacts
  // What is not yet met has no acts: then the course is what it would speak of.
  const rows = own.length > 0 ? own : contacts
  const messages = provision.parameters.acts === "messages" ? pick(rows, (row) => !isCall(timeline, row)) : rows
  return messages.length > 0 ? messages : rows
}
