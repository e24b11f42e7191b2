/** All events of a case, merged across sources and ordered by time, as columns; `Event` is a view on a row. */
import type { Direction, EventKind, Precision, RowColumns, SpanShown } from "../case/batch.ts"
import type { Citation, ItemId, NonEmpty, Weight } from "../case/citation.ts"
import type { Day, DayRange, Instant } from "../case/time.ts"
import type { Thresholds } from "./thresholds.ts"

export interface Event {
  /** `<first 12 hex of item>:<row|message number>` of its canonical source: stable whatever the order of intake. */
  readonly id: string
  readonly kind: EventKind
  readonly at: Instant | null
  readonly precision: Precision
  readonly direction: Direction
  readonly durationS: number | null
  readonly connected: boolean | null
  readonly number: string | null
  readonly counterparty: string | null
  readonly claim: string | null
  readonly text: string | null
  readonly citations: NonEmpty<Citation>
}
/** A source's coverage, with the item it belongs to. */
export interface Coverage extends SpanShown {
  readonly item: ItemId
}

/** The contacts of one counterparty, or of one unattributed number, or (`counterparty` null) of all other unattributed numbers together. */
export interface Group {
  readonly counterparty: string | null
  readonly claim: string | null
  readonly title: string
  /** True when evidence or the person ties the numbers to a named opposite side, and the person has said whose debt it is. Grounds look at attributed groups only. */
  readonly attributed: boolean
  /** True for the one group of all numbers that have none of their own: what is counted there is nobody's conduct. */
  readonly pooled?: true
  /** Event indices, ascending in time; undated last. Contacts of every direction. */
  readonly rows: Int32Array
}

/** The rows of the records in order of time: `at` ascends, NaN (undated) last. Behind them, in their own order of time, the refusals that the person states. */
export interface Timeline extends RowColumns {
  readonly size: number
  /** The timeline of the records alone, whose rows have the same places: the very same while nothing that changed decides whose contacts are whose. */
  readonly records: Timeline
  /** The numbers it was built by, and by which it is looked at. */
  readonly thresholds: Thresholds
  readonly groups: readonly Group[]
  readonly coverage: readonly Coverage[]
  /** By claim: contacts of its side from before the person had the number. They are in no group of the side, and asked about. */
  readonly before: ReadonlyMap<string, readonly number[]>
  /** The first day of which the records can speak: earlier ones are of a number that was not the person's. */
  readonly since?: Day
  /** Numbers that called or wrote and belong to no named counterparty, and how many of them are pooled in the last group. */
  readonly unattributed: { readonly numbers: number; readonly pooled: number }
  event(index: number): Event
  eventId(index: number): string
  /** Citations of many rows, compressed into ranges per item. `rows` must not be empty. */
  citations(rows: ArrayLike<number>): NonEmpty<Citation>
  /** The JSON text of `citations` in pieces, and that of the ids of many events with commas between them: for lists of a million. */
  citationsWritten(rows: ArrayLike<number>): Iterable<string>
  idsWritten(events: ArrayLike<number>): Iterable<string>
  /** The weight of the strongest source among the weakest row (a sum is as strong as its weakest part). */
  weight(rows: ArrayLike<number>): Weight
  /** The first index in `rows` (a group's rows) at or after the range's start, and the first past its end. */
  slice(rows: Int32Array, range: DayRange): Int32Array
}
/** A timeline of records alone is its own. */
export const ofRecords = (made: Omit<Timeline, "records">): Timeline => {
  const records: { records: Timeline } & Omit<Timeline, "records"> = { ...made, records: made as Timeline }
  records.records = records
  return records
}
