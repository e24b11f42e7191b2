/** What is gathered over all sheets of one file: pools, issues, first and last day, totals, the person's own number. */
import type { Batch, ContactBatch, EventKind, SpanShown } from "../../case/batch.ts"
import type { Issue } from "../../case/issue.ts"
import type { Day } from "../../case/time.ts"
import { dayOfNumber, numberOfDay, secondsPerDay } from "../../case/time.ts"
import type { Source } from "../importer.ts"
import type { BytePool } from "../text/byte-pool.ts"
import { bytePool } from "../text/byte-pool.ts"
import type { ColumnWriter } from "./columns.ts"
import { batchRows, columnWriter } from "./columns.ts"
import type { IssueCounter } from "./issues.ts"
import { issueCounter } from "./issues.ts"
import { mobileIndex } from "./mobile-index.ts"
import type { YearRule } from "./moment.ts"
import { parsePeriod } from "./moment.ts"
import type { TablePlan } from "./plan.ts"
import type { repeatFinder } from "./repeats.ts"
import type { Vocabulary } from "./vocabulary.ts"
import { statedOwnNumber, statedTotal } from "./words.ts"

/** Wall second of 1990-01-01: a time before it is that of a clock which nobody set, and would stretch what the file covers over decades. */
export const earliest = numberOfDay("1990-01-01" as Day) * secondsPerDay
/** A family of files that the table layer reads: what the format itself settles. */
export interface ColumnLayout {
  /** A carrier's record: lists connected calls only, and its file name may give the month. */
  readonly carrier: boolean
  /** What its titles and words mean. */
  readonly vocabulary: Vocabulary
}
export interface TableRead {
  readonly source: Source
  readonly layout: ColumnLayout
  readonly numbers: BytePool
  readonly texts: BytePool
  readonly mobiles: ReturnType<typeof mobileIndex>
  readonly columns: ColumnWriter
  /** Records that the file has given before: kept and cited, and never counted again. */
  readonly again: ColumnWriter
  readonly issues: IssueCounter
  readonly refused: Issue[]
  /** First wall second after the day of receipt. */
  readonly futureFrom: number
  read: number
  structure: number
  firstDay: number
  lastDay: number
  missedSeen: boolean
  periods: { readonly from: Day; readonly to: Day }[]
  total: number | undefined
  own: string | undefined
  readonly kinds: Set<EventKind>
  /** Texts between tables that belong to none yet: the next may begin with them. */
  readonly notices: string[]
  /** True for a call that the file has given before; made when rows are first taken. */
  repeated: ReturnType<typeof repeatFinder> | undefined
}
export const openReading = (source: Source, layout: ColumnLayout): TableRead => {
  const numbers = bytePool()
  const texts = bytePool()
  return {
    source,
    layout,
    numbers,
    texts,
    mobiles: mobileIndex(numbers),
    columns: columnWriter(numbers, texts),
    again: columnWriter(numbers, texts),
    issues: issueCounter(),
    refused: [],
    futureFrom: (numberOfDay(source.receivedOn) + 1) * secondsPerDay,
    read: 0,
    structure: 0,
    firstDay: Number.POSITIVE_INFINITY,
    lastDay: Number.NEGATIVE_INFINITY,
    missedSeen: false,
    periods: [],
    total: undefined,
    own: layout.carrier ? statedOwnNumber("", source.name) : undefined,
    kinds: new Set(),
    notices: [],
    repeated: undefined,
  }
}
const mostNotices = 40
const longestNotice = 400
export const noteNotice = (reading: TableRead, text: string): void => {
  if (reading.notices.length === mostNotices) reading.notices.shift()
  reading.notices.push(text.slice(0, longestNotice))
}
/** The total in texts below the last table, when nothing above stated one. */
export const noteTotals = (reading: TableRead): void => {
  for (const text of reading.notices.splice(0)) reading.total ??= statedTotal(text)
}
/** Takes from a plan's preamble what holds for the whole file, and gives the rule for years. `title` is the sheet's name. */
export const beginTable = (reading: TableRead, plan: TablePlan, title: string): YearRule => {
  const { source, layout } = reading
  const stated = parsePeriod(plan.preamble)
  const named = parsePeriod(title) ?? parsePeriod(source.name.replace(/1[3-9]\d{9}/g, " "))
  // Only a carrier's own file name tells what the file covers; anyone may name a list after a month.
  const covered = stated ?? (layout.carrier ? named : undefined)
  if (covered && plan.header >= 0) reading.periods.push(covered)
  const total = statedTotal(plan.preamble)
  if (total !== undefined) reading.total = (reading.total ?? reading.read) + total
  reading.own = statedOwnNumber(plan.preamble, "") ?? reading.own ?? plan.own
  reading.kinds.add(plan.messages ? "sms" : "call")
  for (const column of plan.unreadColumns) reading.issues.file("unread-column", { column })
  const period = stated ?? named
  return {
    receivedOn: source.receivedOn,
    ...(period ? { period } : {}),
    ...(plan.shiftS === undefined ? {} : { shiftS: plan.shiftS }),
    ...(plan.order === undefined ? {} : { order: plan.order }),
  }
}
/** True once so much is gathered that it is to be handed on. */
export const isFull = ({ columns, again, refused }: TableRead): boolean =>
  columns.rows >= batchRows || again.rows >= batchRows || refused.length >= batchRows
/** What was gathered since the last call: first records come before their repetitions. */
export const takeBatches = (reading: TableRead, locator: ContactBatch["locator"], sheet: string | undefined): ContactBatch[] => {
  const first = reading.columns.take(locator, sheet, reading.refused.splice(0), reading.issues.take())
  const again = reading.again.take(locator, sheet, [], [])
  return [...(first ? [first] : []), ...(again ? [{ ...again, repeats: true as const }] : [])]
}

/** The stated period when all rows lie in it, none is missing and it had ended when the file came, else the first and last day seen: of the days behind its last row an unfinished one tells nothing. */
const spanOf = (reading: TableRead): { readonly from: Day; readonly to: Day } | undefined => {
  const first = Number.isFinite(reading.firstDay) ? dayOfNumber(reading.firstDay) : undefined
  const last = Number.isFinite(reading.lastDay) ? dayOfNumber(reading.lastDay) : undefined
  const from = reading.periods.map((period) => period.from).sort()[0]
  const to = [...reading.periods.map((period) => period.to)].sort().at(-1)
  if (from && to) {
    const ended = to < reading.source.receivedOn
    const holdsRows = first === undefined || last === undefined || (first >= from && last <= to)
    const whole = reading.total === undefined || reading.read >= reading.total
    if (holdsRows && whole && ended) return { from, to }
    if (holdsRows && whole && last !== undefined) return { from, to: last }
  }
  return first && last ? { from: first, to: last } : undefined
}
/** The closing batch: coverage, own number, what the file says of itself. Connected calls only where no missed call is shown. */
export const closeReading = (reading: TableRead): Batch => {
  const span = spanOf(reading)
  const connectedOnly = (kind: EventKind): boolean => kind === "call" && (reading.layout.carrier || !reading.missedSeen)
  const coverage: SpanShown[] = span
    ? [...reading.kinds].map((kind) => ({ ...span, kinds: [kind], connectedOnly: connectedOnly(kind) }))
    : []
  if (reading.total !== undefined && reading.total !== reading.read)
    reading.issues.file("total-differs", { stated: reading.total, read: reading.read })
  // Without a header nothing below it was looked for.
  if (reading.read === 0 && !reading.issues.has("no-header")) reading.issues.file("no-rows")
  return {
    kind: "file",
    coverage,
    structureRows: reading.structure,
    refused: reading.refused.splice(0),
    issues: reading.issues.close(),
    ...(reading.own ? { ownNumber: reading.own } : {}),
  }
}
