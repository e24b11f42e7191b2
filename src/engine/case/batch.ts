/** What importers give and the timeline takes: rows as columns, so that a million calls fit in tens of megabytes. */

import type { ItemId, Locator } from "./citation.ts"
import type { Issue } from "./issue.ts"
import type { Day, Wall } from "./time.ts"

export const eventKinds = [
  "call",
  "sms",
  "chat",
  "email",
  "visit",
  "letter",
  "post",
  "comment",
  "code-message",
  "payment",
  "disbursement",
  "refund",
  "promise",
  "refusal",
  "warning-by-authority",
  "court-paper",
  "statement",
] as const
export type EventKind = (typeof eventKinds)[number]
export const directions = ["unknown", "in", "out", "forwarded"] as const
export type Direction = (typeof directions)[number]
export const precisions = ["second", "minute", "day", "none"] as const
export type Precision = (typeof precisions)[number]
/** Codes of the `connected` column. */
export const connection = { no: 0, yes: 1, unknown: 2 } as const

/** Distinct strings by index. Implementations may keep bytes and decode on demand. */
export interface StringPool {
  readonly size: number
  get(index: number): string
}

/** Rows as columns, each of one length. Indices into pools are -1 where there is none. */
export interface RowColumns {
  /** Index into `eventKinds`. */
  readonly kind: Uint8Array
  /** `Wall` seconds; NaN when undated. */
  readonly at: Float64Array
  /** Index into `precisions`. */
  readonly precision: Uint8Array
  /** Index into `directions`. */
  readonly direction: Uint8Array
  readonly connected: Uint8Array
  /** Seconds; -1 unknown. */
  readonly durationS: Int32Array
  /** Index into `numbers` (the other side, normalised by `case/number/number.ts`). */
  readonly number: Int32Array
  /** Index into `texts` (message body, note). */
  readonly text: Int32Array
  readonly numbers: StringPool
  readonly texts: StringPool
}
/** Columns of one batch. */
export interface EventColumns extends RowColumns {
  readonly rows: number
  /** Row or message number for the locator, as the person sees it. */
  readonly row: Int32Array
}
/** The span for which a source would have shown an event had there been one. */
export interface SpanShown {
  readonly from: Day
  readonly to: Day
  readonly kinds: readonly EventKind[]
  readonly connectedOnly: boolean
}

interface Accounted {
  /** Data rows that were not kept, each with its reason. */
  readonly refused: readonly Issue[]
  /** What is odd about rows that were kept. */
  readonly issues: readonly Issue[]
}
/** Contacts and other events, as columns. Money has columns of its own to come: these are not widened for it. */
export interface ContactBatch extends Accounted {
  readonly kind: "events"
  readonly columns: EventColumns
  readonly locator: "rows" | "message" | "pieces"
  /** For `pieces`: the original and where in it each row stands, by row number (its first piece). Citations name these places, not the item that was read. */
  readonly places?: { readonly of: ItemId; readonly at: Readonly<Record<number, Locator>> }
  readonly sheet?: string
  /** True for records that the file has given before: each is the act of an equal row of the same time, once more. */
  readonly repeats?: true
}
/** One answer of the person. */
export interface StatementBatch extends Accounted {
  readonly kind: "statement"
  readonly key: string
  readonly value: string | readonly string[]
}
/** Facts about the file itself, given last: coverage, own number, what the file says of itself. */
export interface FileBatch extends Accounted {
  readonly kind: "file"
  readonly coverage: readonly SpanShown[]
  readonly ownNumber?: string
  /** Under which names the phone keeps numbers, by the normalised number. */
  readonly savedNames?: Readonly<Record<string, string>>
  readonly structureRows: number
}
export type Batch = ContactBatch | StatementBatch | FileBatch

/** How many rows a refusal stands for: one, or those that were too many to be told one by one (`refused`, between the rows `from` and `to`). */
export const refusedRows = ({ params: { refused } }: Issue): number => (typeof refused === "number" ? refused : 1)

/** All that one importer read of one item. Data rows read = kept + the `refusedRows` of all refusals, always. */
export interface Extraction {
  readonly importer: string
  readonly version: number
  readonly events: readonly ContactBatch[]
  readonly statements: readonly { readonly key: string; readonly value: string | readonly string[] }[]
  readonly read: number
  readonly kept: number
  readonly refused: readonly Issue[]
  readonly issues: readonly Issue[]
  readonly coverage: readonly SpanShown[]
  readonly ownNumber?: string
  readonly savedNames?: Readonly<Record<string, string>>
}
export type { Wall }
