/** From an event back to the places in the items that show it. */

import { asciiPieces } from "../case/ascii-pieces.ts"
import { Broken } from "../case/broken.ts"
import type { Citation, ItemId, NonEmpty, RowRange, Weight } from "../case/citation.ts"
import { weights } from "../case/citation.ts"
import { ascending } from "./ascending.ts"
import type { Part } from "./parts.ts"

export interface Provenance {
  eventId(event: number): string
  /** The ids of events as JSON, with commas between them, in pieces of bearable length. */
  idsWritten(events: ArrayLike<number>): Iterable<string>
  citations(events: ArrayLike<number>): NonEmpty<Citation>
  /** The JSON of `citations` in pieces of bearable length: of a million places nothing is made but their text. */
  citationsWritten(events: ArrayLike<number>): Iterable<string>
  weight(events: ArrayLike<number>): Weight
}

/** Sorted numbers as ranges of consecutive ones, each number once. */
const ranges = (sorted: Int32Array): NonEmpty<RowRange> => {
  const out: [number, number][] = []
  for (const row of sorted) {
    const last = out.at(-1)
    if (last && row <= last[1] + 1) last[1] = Math.max(last[1], row)
    else out.push([row, row])
  }
  return out as unknown as NonEmpty<RowRange>
}

/** The same, written. */
function* rangesWritten(sorted: Int32Array): Iterable<string> {
  const pieces = asciiPieces()
  for (let i = 0; i < sorted.length; ) {
    const from = sorted[i] as number
    let to = from
    for (i++; i < sorted.length && (sorted[i] as number) <= to + 1; i++) to = sorted[i] as number
    pieces.text("[")
    pieces.number(from)
    pieces.text(",")
    pieces.number(to)
    pieces.text(i < sorted.length ? "]," : "]")
    if (pieces.full) yield pieces.take()
  }
  yield pieces.take()
}

/** The places in the original of rows that were read from what was recognised in it; the whole of it where a row has none. */
const elsewhere = ({ item, places }: Part, sorted: Int32Array): Citation[] =>
  [...new Set(sorted)].map((row): Citation => ({ item: places?.of ?? item, at: places?.at[row] ?? { in: "whole" } }))

interface Found {
  readonly part: Part
  readonly rows: Int32Array | number[]
}
/** Rows of one item and sheet, in their order. */
interface Placed {
  readonly part: Part
  readonly sorted: Int32Array
}
export const provenance = (
  parts: readonly Part[],
  partOf: (row: number) => number,
  heads: Int32Array,
  next: Int32Array | undefined,
): Provenance => {
  const rank = Uint8Array.from(parts, (part) => weights.indexOf(part.weight))
  const uniform = rank.length > 0 && rank.every((one) => one === rank[0])
  /** One counter per item and sheet: batches of one sheet are cited together. */
  const streams = new Map<string, number>()
  const streamOf = Int32Array.from(parts, (part) => {
    const key = `${part.item}/${part.sheetIndex}`
    if (!streams.has(key)) streams.set(key, streams.size)
    return streams.get(key) as number
  })
  const local = (row: number, part: Part): number => part.row[row - part.start] as number
  /** Rank of each event's strongest source: its canonical row, since rows stand in that order. Made when first asked for. */
  let ranks: Uint8Array | undefined
  const strengths = (): Uint8Array => {
    if (ranks) return ranks
    ranks = new Uint8Array(heads.length)
    for (let i = 0; i < heads.length; i++) ranks[i] = rank[partOf(heads[i] as number)] as number
    return ranks
  }

  /** Several measures rest on one list of events, and are asked for one after another: places are found once and shared. */
  let last: { readonly events: Int32Array; readonly from: NonEmpty<Citation> } | undefined
  const citations = (events: ArrayLike<number>): NonEmpty<Citation> => {
    if (!(events instanceof Int32Array)) return placesOf(events)
    if (last?.events !== events) last = { events, from: placesOf(events) }
    return last.from
  }
  const alone = streams.size === 1 ? parts[0] : undefined
  const collect = (events: ArrayLike<number>, found: Map<number, Found>): void => {
    for (let i = 0; i < events.length; i++) {
      for (let row = heads[events[i] as number] as number; row >= 0; row = next ? (next[row] as number) : -1) {
        const index = partOf(row)
        const stream = streamOf[index] as number
        let held = found.get(stream)
        if (!held) {
          held = { part: parts[index] as Part, rows: [] }
          found.set(stream, held)
        }
        ;(held.rows as number[]).push(local(row, parts[index] as Part))
      }
    }
  }
  const placed = (events: ArrayLike<number>): Placed[] => {
    if (events.length === 0) throw new Broken("fact-without-citation")
    const found = new Map<number, Found>()
    if (alone && !next) {
      // One record without doubles, which is what long ones are: every event is one row of it.
      const rows = new Int32Array(events.length)
      let part = alone
      for (let i = 0; i < events.length; i++) {
        const row = heads[events[i] as number] as number
        if (row < part.start || row >= part.start + part.rows) part = parts[partOf(row)] as Part
        rows[i] = local(row, part)
      }
      found.set(0, { part: alone, rows })
    } else collect(events, found)
    return [...found]
      .sort((a, b) => a[0] - b[0])
      .map(([, { part, rows }]) => ({ part, sorted: ascending(rows instanceof Int32Array ? rows : Int32Array.from(rows)) }))
  }
  const placesOf = (events: ArrayLike<number>): NonEmpty<Citation> =>
    placed(events).flatMap(({ part, sorted }): Citation[] => {
      const { item, locator, sheet } = part
      if (locator === "pieces") return elsewhere(part, sorted)
      if (locator === "message") return [{ item, at: { in: "message", ranges: ranges(sorted) } }]
      return [{ item, at: sheet === undefined ? { in: "rows", ranges: ranges(sorted) } : { in: "rows", sheet, ranges: ranges(sorted) } }]
    }) as unknown as NonEmpty<Citation>
  function* placesWritten(events: ArrayLike<number>): Iterable<string> {
    let before = "["
    for (const { part, sorted } of placed(events)) {
      const { item, locator, sheet } = part
      if (locator === "pieces") {
        yield `${before}${elsewhere(part, sorted)
          .map((one) => JSON.stringify(one))
          .join(",")}`
        before = ","
        continue
      }
      const at = locator !== "rows" || sheet === undefined ? { in: locator } : { in: locator, sheet }
      const begun = `${before}${JSON.stringify({ item, at })}`
      before = ","
      yield `${begun.slice(0, -2)},"ranges":[`
      yield* rangesWritten(sorted)
      yield "]}}"
    }
    yield "]"
  }
  /** The part that the last id was of, with what its ids begin with: ids are asked for by the million, one part's together. */
  let named: { readonly part: Part; readonly begins: string } | undefined
  const nameOf = (row: number): { readonly part: Part; readonly begins: string } => {
    if (!named || row < named.part.start || row >= named.part.start + named.part.rows) {
      const part = parts[partOf(row)] as Part
      named = { part, begins: beginOf(part.item, part.sheetIndex) }
    }
    return named
  }
  function* idsWritten(events: ArrayLike<number>): Iterable<string> {
    const pieces = asciiPieces()
    for (let i = 0; i < events.length; i++) {
      const row = heads[events[i] as number] as number
      const { part, begins } = nameOf(row)
      pieces.text(i === 0 ? '"' : '","')
      pieces.text(begins)
      pieces.number(local(row, part))
      if (pieces.full) yield pieces.take()
    }
    if (events.length > 0) pieces.text('"')
    yield pieces.take()
  }
  return {
    eventId: (event) => {
      const row = heads[event] as number
      const { part, begins } = nameOf(row)
      return `${begins}${local(row, part)}`
    },
    idsWritten,
    citations,
    citationsWritten: placesWritten,
    weight: (events) => {
      if (events.length === 0) throw new Broken("fact-without-citation")
      if (uniform) return weights[rank[0] as number] as Weight
      const strength = strengths()
      let weakest = 0
      for (let i = 0; i < events.length; i++) {
        const one = strength[events[i] as number] as number
        if (one > weakest) weakest = one
      }
      return weights[weakest] as Weight
    },
  }
}
/** `<first 12 hex of item>:<row>`; rows of a second sheet, which has numbers of its own, say so: `<hex>:2.<row>`. */
export const beginOf = (item: ItemId, sheetIndex: number): string => `${item.slice(7, 19)}:${sheetIndex > 0 ? `${sheetIndex + 1}.` : ""}`
