/** An extraction as bytes and back, so that hosts can keep it beside the index and read each item once. */
import type { ContactBatch, EventColumns, Extraction } from "../case/batch.ts"
import { Broken } from "../case/broken.ts"
import { type Column, type Packing, packed, packedLength, unpackColumn } from "./packed-column.ts"
import { type BytePool, bytePool } from "./text/byte-pool.ts"

/** Raise it when the layout of these bytes changes: keep it in the key of a cache. */
export const extractionFormat = 4
const magic = 0x31584e41
const names = ["at", "durationS", "number", "text", "row", "kind", "precision", "direction", "connected"] as const
const wide = {
  at: Float64Array,
  durationS: Int32Array,
  number: Int32Array,
  text: Int32Array,
  row: Int32Array,
  kind: Uint8Array,
  precision: Uint8Array,
  direction: Uint8Array,
  connected: Uint8Array,
} as const
interface Head extends Omit<Extraction, "events"> {
  readonly pools: readonly { readonly bytes: number; readonly entries: number }[]
  readonly batches: readonly (Omit<ContactBatch, "columns"> & {
    readonly rows: number
    readonly numbers: number
    readonly texts: number
    /** In the order of `names`; null for a column that lies there as it stands. */
    readonly packing: readonly (Packing | null)[]
  })[]
}
const padded = (length: number): number => (length + 7) & ~7
const view = (array: ArrayLike<number> & { buffer: ArrayBufferLike; byteOffset: number; byteLength: number }): Uint8Array =>
  new Uint8Array(array.buffer, array.byteOffset, array.byteLength)
/** Pools of importers keep their bytes; a pool of another make is read out. */
const rawOf = (pool: EventColumns["numbers"]): { readonly data: Uint8Array; readonly ends: Uint32Array } => {
  if ("raw" in pool) return (pool as BytePool).raw()
  const made = bytePool()
  for (let i = 0; i < pool.size; i++) made.internText(pool.get(i))
  return made.raw()
}
/** Bytes of an extraction in pieces to be laid end to end: a JSON head, then pools and packed columns, each on a boundary of eight bytes. */
export const extractionParts = ({ events, ...rest }: Extraction): readonly Uint8Array[] => {
  const pools = [...new Set(events.flatMap((batch) => [batch.columns.numbers, batch.columns.texts]))]
  const raws = pools.map(rawOf)
  const columns = events.map((batch) => names.map((name) => packed(batch.columns[name])))
  const head: Head = {
    ...rest,
    pools: raws.map((raw) => ({ bytes: raw.data.length, entries: raw.ends.length })),
    batches: events.map(({ columns: { rows, numbers, texts }, ...batch }, i) => ({
      ...batch,
      rows,
      numbers: pools.indexOf(numbers),
      texts: pools.indexOf(texts),
      packing: (columns[i] as (typeof columns)[number]).map(({ packing }) => packing ?? null),
    })),
  }
  const json = new TextEncoder().encode(JSON.stringify(head))
  const lead = new DataView(new ArrayBuffer(8))
  lead.setUint32(0, magic, true)
  lead.setUint32(4, json.length, true)
  const parts: readonly Uint8Array[] = [
    json,
    ...raws.flatMap((raw) => [raw.data, view(raw.ends)]),
    ...columns.flatMap((batch) => batch.map(({ bytes }) => bytes)),
  ]
  return [
    new Uint8Array(lead.buffer),
    ...parts.flatMap((part) => (part.length === padded(part.length) ? [part] : [part, new Uint8Array(padded(part.length) - part.length)])),
  ]
}
/** Bytes of an extraction in one piece. */
export const encodeExtraction = (extraction: Extraction): Uint8Array => {
  const parts = extractionParts(extraction)
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return bytes
}
/** The extraction of bytes made by `encodeExtraction`; its pools, and columns that were not packed, are views on them. Throws Broken("bad-argument") on other bytes. */
export const decodeExtraction = (given: Uint8Array): Extraction => {
  const bytes = given.byteOffset % 8 === 0 ? given : given.slice()
  const lead = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (bytes.length < 8 || lead.getUint32(0, true) !== magic) throw new Broken("bad-argument", { what: "extraction" })
  const length = lead.getUint32(4, true)
  const { pools: poolHeads, batches, ...rest } = JSON.parse(new TextDecoder("utf-8").decode(bytes.subarray(8, 8 + length))) as Head
  let at = 8 + padded(length)
  const next = (size: number): number => {
    const from = bytes.byteOffset + at
    at += padded(size)
    if (at > bytes.length) throw new Broken("bad-argument", { what: "extraction" })
    return from
  }
  const pools = poolHeads.map((pool) => {
    const data = new Uint8Array(bytes.buffer, next(pool.bytes), pool.bytes)
    return bytePool("utf-8", { data, ends: new Uint32Array(bytes.buffer, next(pool.entries * 4), pool.entries) })
  })
  const columnOf = (name: (typeof names)[number], rows: number, packing: Packing | null): Column => {
    const { BYTES_PER_ELEMENT: width } = wide[name]
    if (!packing) return new wide[name](bytes.buffer as ArrayBuffer, next(rows * width), rows)
    return unpackColumn(new wide[name](rows), packing, bytes.buffer, next(packedLength(packing, rows)))
  }
  const events = batches.map(({ rows, numbers, texts, packing, ...batch }): ContactBatch => {
    const columns = Object.fromEntries(names.map((name, i) => [name, columnOf(name, rows, packing[i] ?? null)]))
    return { ...batch, columns: { rows, ...columns, numbers: pools[numbers], texts: pools[texts] } as unknown as EventColumns }
  })
  return { ...rest, events }
}
