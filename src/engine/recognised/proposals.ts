/** Keeps what a program recognised apart from what the person handed in, said or confirmed: only the latter is read into the timeline and the facts; the former is proposed. */
import {
  type ContactBatch,
  type Direction,
  directions,
  type EventKind,
  type Extraction,
  eventKinds,
  type Precision,
  precisions,
} from "../case/batch.ts"
import type { Citation, ItemId } from "../case/citation.ts"
import type { EvidenceItem } from "../case/item.ts"
import { type Instant, instantOf } from "../case/time.ts"

/** A row that a program read in an original and that nobody has confirmed: shown to the person, and to nothing else. */
export interface Proposal {
  /** The recognised item. */
  readonly item: ItemId
  /** Its first piece. */
  readonly piece: number
  readonly kind: EventKind
  /** Null when no time could be read. */
  readonly at: Instant | null
  readonly precision: Precision
  readonly direction: Direction
  readonly durationS: number | null
  readonly number: string | null
  readonly text: string | null
  /** The place in the original. */
  readonly from: Citation
}
type Extractions = ReadonlyMap<ItemId, Extraction>
interface Parted {
  /** Items that facts and events may be read from. */
  readonly read: readonly EvidenceItem[]
  readonly proposals: readonly Proposal[]
}
const proposalOf = (item: ItemId, original: ItemId, { columns: c, places }: ContactBatch, i: number): Proposal => {
  const at = c.at[i] as number
  const [duration, number, text, piece] = [c.durationS, c.number, c.text, c.row].map((column) => column[i] as number) as [
    number,
    number,
    number,
    number,
  ]
  const place = places?.at[piece]
  return {
    item,
    piece,
    kind: eventKinds[c.kind[i] as number] as EventKind,
    at: Number.isNaN(at) ? null : instantOf(at),
    precision: precisions[c.precision[i] as number] as Precision,
    direction: directions[c.direction[i] as number] as Direction,
    durationS: duration < 0 ? null : duration,
    number: number < 0 ? null : c.numbers.get(number),
    text: text < 0 ? null : c.texts.get(text),
    from: { item: original, at: place ?? { in: "whole" } },
  }
}
const rowsIn = (extraction: Extraction | undefined): readonly number[] =>
  extraction?.events.flatMap(({ columns }) => [...columns.row.subarray(0, columns.rows)]) ?? []
/**
 * Parts the live items (neither withdrawn nor erased). A recognised item never gives a fact, confirmed or not: the confirmation does, as long as what it rests on is live.
 * Rows of a recognised item are proposals until a confirmation reads a row of the same piece.
 */
export const partProposals = (live: readonly EvidenceItem[], extractions: Extractions): Parted => {
  const byId = new Map(live.map((item) => [item.id, item]))
  /** The original of a recognised item, while both are live. */
  const originalOf = (id: ItemId): ItemId | undefined => {
    const origin = byId.get(id)?.origin
    return origin?.how === "recognised" && byId.has(origin.from) ? origin.from : undefined
  }
  /** Rows read from pieces count only as confirmed ones, of the very original that they name: a file of somebody's making names what it likes. */
  const stands = ({ id, origin }: EvidenceItem): boolean => {
    if (origin.how === "recognised") return false
    const named = (extractions.get(id)?.events ?? []).flatMap(({ locator, places }) => (locator === "pieces" ? [places?.of] : []))
    const original = origin.how === "confirmed" ? originalOf(origin.from) : undefined
    return origin.how === "confirmed" ? original !== undefined && named.every((of) => of === original) : named.length === 0
  }
  const read = live.filter(stands)
  const confirmed = new Map<ItemId, Set<number>>()
  for (const { id, origin } of read) {
    if (origin.how !== "confirmed") continue
    const rows = confirmed.get(origin.from) ?? new Set<number>()
    for (const row of rowsIn(extractions.get(id))) rows.add(row)
    confirmed.set(origin.from, rows)
  }
  const proposals = live.flatMap(({ id }) => {
    const original = originalOf(id)
    if (original === undefined) return []
    return (extractions.get(id)?.events ?? []).flatMap((batch) =>
      Array.from({ length: batch.columns.rows }, (_, i) => i)
        .filter((i) => !confirmed.get(id)?.has(batch.columns.row[i] as number))
        .map((i) => proposalOf(id, original, batch, i)),
    )
  })
  return { read, proposals }
}
