/** Chooses events of a timeline by what their columns say: received or sent, calls, with a clock. It makes no value and counts nothing. */
import { connection, directions, type EventKind, eventKinds, precisions } from "../case/batch.ts"
import { type Day, dayNumber, dayOf, secondsPerDay } from "../case/time.ts"
import type { Timeline } from "./timeline.ts"

/** Event indices in time order, as in a group's rows. */
export type Indices = Int32Array

const call = eventKinds.indexOf("call")
const inward = directions.indexOf("in")
const outward = directions.indexOf("out")
const forwarded = directions.indexOf("forwarded")
const day = precisions.indexOf("day")

/** True for a contact that reached the person: received, or received and forwarded. The person's own calls and rows of unknown direction are never counted. */
export const isIncoming = (timeline: Pick<Timeline, "direction">, row: number): boolean =>
  timeline.direction[row] === inward || timeline.direction[row] === forwarded
/** True for the person's own calls and messages. A row of unknown direction is neither incoming nor outgoing. */
export const isOutgoing = (timeline: Pick<Timeline, "direction">, row: number): boolean => timeline.direction[row] === outward
export const isCall = (timeline: Pick<Timeline, "kind">, row: number): boolean => timeline.kind[row] === call
/** Timed to the minute or better. */
export const hasClock = (timeline: Timeline, row: number): boolean => (timeline.precision[row] as number) < day
/** Whether a call was connected: as the source says, else by its duration; undefined when neither tells. */
export const wasConnected = (timeline: Timeline, row: number): boolean | undefined => {
  const code = timeline.connected[row]
  if (code !== connection.unknown) return code === connection.yes
  return (timeline.durationS[row] as number) > 0 ? true : undefined
}
/** Room for the rows that pass, lent from call to call: only what passed is made anew. A test that picks in turn finds none and makes its own. */
let taken: Int32Array | undefined
const roomFor = (size: number): Int32Array => {
  const room = taken && taken.length >= size ? taken : new Int32Array(size)
  taken = undefined
  return room
}
/** The rows that pass, in their order; the same array when all do, so that a million calls of one kind are not copied. */
export const pick = (rows: Indices, test: (row: number) => boolean): Indices => {
  const n = rows.length
  let i = 0
  while (i < n && test(rows[i] as number)) i++
  if (i === n) return rows
  const kept = roomFor(n)
  kept.set(rows.subarray(0, i))
  let k = i
  for (i++; i < n; i++) {
    const row = rows[i] as number
    if (test(row)) kept[k++] = row
  }
  taken = kept
  return kept.slice(0, k)
}
/** The same by the code that each row has in one column: `passing[code]` is 1 for those that pass. Most lists are chosen so, and a column is read faster than a test is called. */
export const pickCodes = (rows: Indices, column: Uint8Array, passing: Uint8Array): Indices => {
  const n = rows.length
  let i = 0
  while (i < n && passing[column[rows[i] as number] as number] === 1) i++
  if (i === n) return rows
  const kept = roomFor(n)
  kept.set(rows.subarray(0, i))
  let k = i
  for (i++; i < n; i++) {
    const row = rows[i] as number
    kept[k] = row
    k += passing[column[row] as number] as number
  }
  taken = kept
  return kept.slice(0, k)
}
const codesOf = (...codes: readonly number[]): Uint8Array => {
  const passing = new Uint8Array(256)
  for (const code of codes) passing[code] = 1
  return passing
}
const allBut = (passing: Uint8Array): Uint8Array => passing.map((is) => 1 - is)
const [inwards, calls] = [codesOf(inward, forwarded), codesOf(call)]
const others = allBut(calls)
const clocked = codesOf(...precisions.slice(0, day).keys())
/** Those that reached the person. */
export const onlyIncoming = (timeline: Timeline, rows: Indices): Indices => pickCodes(rows, timeline.direction, inwards)
export const onlyCalls = (timeline: Timeline, rows: Indices): Indices => pickCodes(rows, timeline.kind, calls)
export const onlyMessages = (timeline: Timeline, rows: Indices): Indices => pickCodes(rows, timeline.kind, others)
/** Those timed to the minute or better. */
export const onlyTimed = (timeline: Timeline, rows: Indices): Indices => pickCodes(rows, timeline.precision, clocked)
const answers = new WeakMap<Uint8Array, { readonly durationS: Int32Array; readonly answered: Uint8Array }>()
/** Of every row what `wasConnected` says, as codes of its column. */
const answeredIn = ({ connected, durationS }: Timeline): Uint8Array => {
  const held = answers.get(connected)
  if (held?.durationS === durationS) return held.answered
  const answered = connected.map((code, row) => (code === connection.unknown && (durationS[row] as number) > 0 ? connection.yes : code))
  answers.set(connected, { durationS, answered })
  return answered
}
const [answering, missing] = [codesOf(connection.yes), codesOf(connection.no)]
export const onlyConnected = (timeline: Timeline, rows: Indices): Indices => pickCodes(rows, answeredIn(timeline), answering)
export const onlyUnanswered = (timeline: Timeline, rows: Indices): Indices => pickCodes(rows, answeredIn(timeline), missing)

const worded = new WeakMap<Int32Array, Indices>()
/** The rows that have words, in order of time: found once, since a record of calls has hardly any. */
export const rowsWithWords = ({ records, ...columns }: Pick<Timeline, "text"> & Partial<Pick<Timeline, "records">>): Indices => {
  const { text } = records ?? columns
  const held = worded.get(text)
  if (held) return held
  const made = new Int32Array(text.length)
  let k = 0
  for (let row = 0; row < text.length; row++) if ((text[row] as number) >= 0) made[k++] = row
  const rows = made.slice(0, k)
  worded.set(text, rows)
  return rows
}
/** The rows of a given kind of event, in order of time. */
export const rowsOfKind = ({ kind }: Pick<Timeline, "kind">, code: number): readonly number[] => {
  const rows: number[] = []
  for (let row = kind.indexOf(code); row >= 0; row = kind.indexOf(code, row + 1)) rows.push(row)
  return rows
}
/** The days from the first dated event to the last, what is stated among them; undefined when nothing is dated. */
export const datedDays = ({ at, size, records }: Timeline): { readonly from: Day; readonly to: Day } | undefined => {
  let end = records.size
  while (end > 0 && Number.isNaN(at[end - 1] as number)) end--
  // Both begin and end in order of time.
  const ends = [...(end > 0 ? [at[0], at[end - 1]] : []), ...(size > records.size ? [at[records.size], at[size - 1]] : [])] as number[]
  return ends.length === 0 ? undefined : { from: dayOf(Math.min(...ends)), to: dayOf(Math.max(...ends)) }
}
/** Runs of rows of one day, as from and to among some dated rows in order of time. */
export function* dayRuns(timeline: Timeline, rows: Indices): Iterable<readonly [day: number, from: number, to: number]> {
  const { at } = timeline
  for (let from = 0; from < rows.length; ) {
    const day = dayNumber(at[rows[from] as number] as number)
    const end = (day + 1) * secondsPerDay
    let to = from + 1
    while (to < rows.length && (at[rows[to] as number] as number) < end) to++
    yield [day, from, to]
    from = to
  }
}
/** Those of some dated rows whose day passes, the test asked once of a day; the same array when all do. */
export const pickDays = (timeline: Timeline, rows: Indices, test: (day: number, from: number, to: number) => boolean): Indices => {
  const kept = new Int32Array(rows.length)
  let k = 0
  for (const [day, from, to] of dayRuns(timeline, rows)) {
    if (!test(day, from, to)) continue
    kept.set(rows.subarray(from, to), k)
    k += to - from
  }
  return k === rows.length ? rows : kept.slice(0, k)
}
/** The rows in which the opposite side reached out: calls and messages received, of the given kinds. */
export const received = (timeline: Timeline, rows: Indices, kinds: readonly EventKind[]): Indices =>
  pickCodes(onlyIncoming(timeline, rows), timeline.kind, codesOf(...kinds.map((kind) => eventKinds.indexOf(kind))))
export const dated = (timeline: Timeline, rows: Indices): Indices => pick(rows, (row) => !Number.isNaN(timeline.at[row]))
/** Rows whose day is known, and not their hour. */
export const withoutClock = (timeline: Timeline, rows: Indices): Indices =>
  pick(rows, (row) => !Number.isNaN(timeline.at[row]) && !hasClock(timeline, row))
/** Rows whose hour is known. */
export const withClock = (timeline: Timeline, rows: Indices): Indices =>
  pick(rows, (row) => !Number.isNaN(timeline.at[row]) && hasClock(timeline, row))
