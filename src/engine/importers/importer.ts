/** The importer seam: streams in, columns out. One folder per source format, one line in `index.ts`. */
import type { Batch, EventKind } from "../case/batch.ts"
import type { ItemId, Locator, NonEmpty, Weight } from "../case/citation.ts"
import type { Day } from "../case/time.ts"

/** Bytes of an item, readable as often as asked. `head` is the first 64 KB (or less). */
export interface Source {
  readonly item: ItemId
  readonly name: string
  readonly size: number
  readonly head: Uint8Array
  /** The day of receipt, for "in the future" checks: the engine has no clock. */
  readonly receivedOn: Day
  stream(): AsyncIterable<Uint8Array>
  bytes(): Promise<Uint8Array>
}
/** Places of rows in one item. */
export type RowsAt = Extract<Locator, { readonly ranges: unknown }>
/** A row in the source's own content, decoded, without reading a meaning into it. */
export interface Quoted {
  readonly sheet?: string
  /** As the person sees it in the file, as in citations. */
  readonly row: number
  /** True for the titles of the columns, which no citation names. */
  readonly head?: true
  readonly text: string
}
export interface Importer {
  readonly id: string
  /** Raise it when the same bytes would give other rows: cached extractions are keyed by it. */
  readonly version: number
  /** What else its rows depend on, as a word that changes when that does: machinery shared with other importers, labels and words of its own. In the key as well. */
  readonly restsOn?: string
  /** Chinese title for lists. */
  readonly title: string
  readonly gives: readonly EventKind[] | "statements"
  readonly weight: Weight
  /** What this format cannot show (Chinese); printed under every table that rests on it. */
  readonly limits: NonEmpty<string>
  /** Generic importers run only when no specific one claims the file. */
  readonly generic?: true
  /** Cheap and strict, from name, size and the first 64 KB: true only for this format. Never throws. */
  identify(source: Pick<Source, "name" | "size" | "head">): boolean
  /** Never throws on content. Every data row is kept or refused with a reason; issues on kept rows are separate; structure (heads, totals, blanks) is skipped and counted. */
  extract(source: Source): AsyncIterable<Batch>
  /** The rows at these places and no other, in the order of the file. Absent where a part of the item means nothing without the rest. */
  quote?(source: Source, places: readonly RowsAt[]): AsyncIterable<Quoted>
}
/**
 * How a reader ended that gave nothing: stopped at a limit of time or memory, or broken by a fault of its own. `importer`: the one at work, absent where none was chosen yet.
 * `passing`: the machine may have been the cause and not the file (a busy processor, a program ended from outside); nobody may conclude from it on another day.
 */
export type Ended =
  | { readonly ended: "time" | "memory"; readonly importer?: string; readonly passing?: true }
  | { readonly ended: "fault"; readonly importer?: string; readonly reason: string }
