/** The merged events as columns: the canonical row of each, its blanks filled from the other rows of the same act. */
import { connection } from "../case/batch.ts"
import { isMasked } from "./masked.ts"
import type { Merged } from "./merge.ts"
import type { Rows } from "./parts.ts"
import type { Timeline } from "./timeline.ts"

export type EventRows = Pick<
  Timeline,
  "size" | "kind" | "at" | "precision" | "direction" | "connected" | "durationS" | "number" | "text" | "numbers" | "texts"
>

export const gatherColumns = (rows: Rows, { heads, next }: Merged): EventRows => {
  const n = heads.length
  const pools = { numbers: rows.numbers, texts: rows.texts }
  if (n === rows.size && !next && heads.every((row, i) => row === i))
    return {
      ...pools,
      size: n,
      kind: rows.kind,
      at: rows.at,
      precision: rows.precision,
      direction: rows.direction,
      connected: rows.connected,
      durationS: rows.durationS,
      number: rows.number,
      text: rows.text,
    }
  const out = {
    ...pools,
    size: n,
    kind: bytes(rows.kind, heads),
    at: times(rows.at, heads),
    precision: bytes(rows.precision, heads),
    direction: bytes(rows.direction, heads),
    connected: bytes(rows.connected, heads),
    durationS: ints(rows.durationS, heads),
    number: ints(rows.number, heads),
    text: ints(rows.text, heads),
  }
  if (next) for (let i = 0; i < n; i++) if ((next[heads[i] as number] as number) >= 0) fill(out, i, rows, next, heads[i] as number)
  return out
}
// One column at a time, so that a random read stays within one array, and one function for each kind of array, which the compiler reads faster than one for all.
const bytes = (from: Uint8Array, heads: Int32Array): Uint8Array => {
  const to = new Uint8Array(heads.length)
  for (let i = 0; i < to.length; i++) to[i] = from[heads[i] as number] as number
  return to
}
const ints = (from: Int32Array, heads: Int32Array): Int32Array => {
  const to = new Int32Array(heads.length)
  for (let i = 0; i < to.length; i++) to[i] = from[heads[i] as number] as number
  return to
}
const times = (from: Float64Array, heads: Int32Array): Float64Array => {
  const to = new Float64Array(heads.length)
  for (let i = 0; i < to.length; i++) to[i] = from[heads[i] as number] as number
  return to
}

const fill = (
  out: { connected: Uint8Array; durationS: Int32Array; number: Int32Array; text: Int32Array },
  i: number,
  rows: Rows,
  next: Int32Array,
  head: number,
): void => {
  for (let row = next[head] as number; row >= 0; row = next[row] as number) {
    if (out.connected[i] === connection.unknown) out.connected[i] = rows.connected[row] as number
    if ((out.durationS[i] as number) < 0) out.durationS[i] = rows.durationS[row] as number
    if ((out.text[i] as number) < 0) out.text[i] = rows.text[row] as number
    const number = rows.number[row] as number
    const held = out.number[i] as number
    if (number >= 0 && (held < 0 || (held !== number && isMasked(rows.numbers.get(held)) && !isMasked(rows.numbers.get(number)))))
      out.number[i] = number
  }
}
