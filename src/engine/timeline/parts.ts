/** Lays the batches of all sources side by side, in an order that does not depend on when they came in. */

import type { ContactBatch, Extraction, RowColumns, StringPool } from "../case/batch.ts"
import { directions, precisions } from "../case/batch.ts"
import type { ItemId, Weight } from "../case/citation.ts"
import { weights } from "../case/citation.ts"
import type { Facts } from "../case/facts.ts"
import { fileKeyOf } from "../case/file-key.ts"

export interface TimelineSource {
  readonly item: ItemId
  readonly name: string
  readonly weight: Weight
  readonly extraction: Extraction
}

/** Its dates were given a year that it does not name. */
export const hasGuessedYear = ({ extraction }: TimelineSource): boolean => extraction.issues.some(({ code }) => code === "year-guessed")

/** One stretch of rows that share an item, a sheet and a way of pointing at a row. */
export interface Part {
  readonly item: ItemId
  /** Index of the item among all; the smaller, the stronger (weight, then id). */
  readonly source: number
  /** Which sheet (or other numbering) of the item, from 0. */
  readonly sheetIndex: number
  readonly sheet: string | undefined
  readonly locator: ContactBatch["locator"]
  /** Where in another item each row stands, for rows that were read from what was recognised there. */
  readonly places: ContactBatch["places"]
  readonly weight: Weight
  /** What read it: near times are only matched between different readers. */
  readonly reader: string
  readonly ownNumber: string | undefined
  /** True for rows that their item has given before: each is the act of an equal row of the same item. */
  readonly repeats: boolean
  readonly start: number
  readonly rows: number
  readonly row: Int32Array
}
/** All rows of all sources in canonical order: strongest weight first, then item id, then as in the file. */
export interface Rows extends RowColumns {
  readonly size: number
  readonly parts: readonly Part[]
  readonly sources: number
  /** Index of the part that holds a row. */
  partOf(row: number): number
}

const emptyPool: StringPool = { size: 0, get: () => "" }
const kept = new WeakMap<StringPool, StringPool>()
/** The same texts, each decoded at the first question and kept as long as the pool: many ask for the words of a message, one after another. */
const keptTexts = (pool: StringPool): StringPool => {
  const held = kept.get(pool)
  if (held) return held
  const texts = new Array<string | undefined>(pool.size)
  const made: StringPool = {
    size: pool.size,
    get: (i) => {
      const text = texts[i] ?? pool.get(i)
      texts[i] = text
      return text
    },
  }
  kept.set(pool, made)
  return made
}
/** Joins pools: one pool alone is passed through undecoded, several are decoded once and shared by text. */
const poolJoiner = (pools: readonly StringPool[]): { pool: StringPool; map: (pool: StringPool) => Int32Array | undefined } => {
  const distinct = [...new Set(pools)].filter((pool) => pool.size > 0)
  if (distinct.length <= 1) return { pool: distinct[0] ?? emptyPool, map: () => undefined }
  const index = new Map<string, number>()
  const all: string[] = []
  const maps = new Map<StringPool, Int32Array>()
  for (const pool of distinct) {
    const to = new Int32Array(pool.size)
    for (let i = 0; i < pool.size; i++) {
      const text = pool.get(i)
      let at = index.get(text)
      if (at === undefined) {
        at = all.length
        index.set(text, at)
        all.push(text)
      }
      to[i] = at
    }
    maps.set(pool, to)
  }
  return { pool: { size: all.length, get: (i) => all[i] ?? "" }, map: (pool) => maps.get(pool) }
}

/** Concatenates the sources; the same item given twice counts once. */
export const rowsInParts = (sources: readonly TimelineSource[], facts: Facts): Rows => {
  const rank = (weight: Weight): number => weights.indexOf(weight)
  const unique = [...new Map(sources.map((source) => [source.item, source])).values()].sort(
    (a, b) => rank(a.weight) - rank(b.weight) || (a.item < b.item ? -1 : 1),
  )
  const columns = unique.flatMap((source) => source.extraction.events.map((batch) => batch.columns))
  const size = columns.reduce((sum, one) => sum + one.rows, 0)
  const numbers = poolJoiner(columns.map((one) => one.numbers))
  const texts = poolJoiner(columns.map((one) => one.texts))
  const rows = {
    size,
    sources: unique.length,
    numbers: numbers.pool,
    texts: keptTexts(texts.pool),
    kind: new Uint8Array(size),
    at: new Float64Array(size),
    precision: new Uint8Array(size),
    direction: new Uint8Array(size),
    connected: new Uint8Array(size),
    durationS: new Int32Array(size),
    number: new Int32Array(size),
    text: new Int32Array(size),
  }
  const parts: Part[] = []
  let start = 0
  for (const [sourceIndex, source] of unique.entries()) {
    const sheets: string[] = []
    for (const batch of source.extraction.events) {
      const one = batch.columns
      const sheetKey = `${batch.locator}/${batch.sheet ?? ""}`
      if (!sheets.includes(sheetKey)) sheets.push(sheetKey)
      parts.push({
        item: source.item,
        source: sourceIndex,
        sheetIndex: sheets.indexOf(sheetKey),
        sheet: batch.sheet,
        locator: batch.locator,
        places: batch.places,
        weight: source.weight,
        reader: source.extraction.importer,
        ownNumber: source.extraction.ownNumber,
        repeats: batch.repeats === true,
        start,
        rows: one.rows,
        row: one.row,
      })
      rows.kind.set(one.kind.subarray(0, one.rows), start)
      rows.at.set(one.at.subarray(0, one.rows), start)
      rows.precision.set(one.precision.subarray(0, one.rows), start)
      rows.direction.set(one.direction.subarray(0, one.rows), start)
      // The person says that the year is another one: then no day is known.
      if (hasGuessedYear(source) && facts.one(fileKeyOf(source.item, "year"))?.value === "no") {
        rows.at.fill(Number.NaN, start, start + one.rows)
        rows.precision.fill(precisions.indexOf("none"), start, start + one.rows)
      }
      direct(rows.direction.subarray(start, start + one.rows), facts.one(fileKeyOf(source.item, "direction"))?.value)
      rows.connected.set(one.connected.subarray(0, one.rows), start)
      rows.durationS.set(one.durationS.subarray(0, one.rows), start)
      place(rows.number, start, one.number, one.rows, numbers.map(one.numbers))
      place(rows.text, start, one.text, one.rows, texts.map(one.texts))
      start += one.rows
    }
  }
  return { ...rows, parts, partOf: partFinder(parts) }
}

/** Rows of which their file does not say who called: as the person answered for the whole file; as they are where no answer says it. */
const direct = (rows: Uint8Array, answer: string | undefined): void => {
  if (answer !== "in" && answer !== "out") return
  const [unknown, way] = [directions.indexOf("unknown"), directions.indexOf(answer)]
  for (let i = 0; i < rows.length; i++) if (rows[i] === unknown) rows[i] = way
}
const place = (to: Int32Array, start: number, from: Int32Array, rows: number, map: Int32Array | undefined): void => {
  if (!map) {
    to.set(from.subarray(0, rows), start)
    return
  }
  for (let i = 0; i < rows; i++) {
    const index = from[i] as number
    to[start + i] = index < 0 ? -1 : (map[index] as number)
  }
}
const partFinder = (parts: readonly Part[]): ((row: number) => number) => {
  const filled = parts.flatMap((part, index) => (part.rows > 0 ? [index] : []))
  const starts = Int32Array.from(filled, (index) => (parts[index] as Part).start)
  return (row) => {
    let low = 0
    let high = starts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((starts[middle] as number) <= row) low = middle
      else high = middle - 1
    }
    return filled[low] as number
  }
}
