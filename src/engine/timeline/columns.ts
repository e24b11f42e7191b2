/** The merged events as columns: the canonical row of each, its blanks filled from the other rows of the same act. */
import { connection } from "../case/batch.ts"
import { isMasked } from "./masked.ts"
import type { Merged } from "./merge.ts"
import type { Rows } from "./parts.ts"
import type { Timeline } from "./timeline.ts"

export type Columns = Pick<
  Timeline,
  "size" | "kind" | "at" | "precision" | "direction" | "connected" | "durationS" | "number" | "text" | "numbers" | "texts"
>

export const gather = (rows: Rows, { heads, next }: Merged): Columns => {
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
    kind: new Uint8Array(n),
    at: new Float64Array(n),
    precision: new Uint8Array(n),
    direction: new Uint8Array(n),
    connected: new Uint8Array(n),
    durationS: new Int32Array(n),
    number: new Int32Array(n),
    text: new Int32Array(n),
  }
  for (let i = 0; i < n; i++) {
    const row = heads[i] as number
    out.kind[i] = rows.kind[row] as number
    out.at[i] = rows.at[row] as number
    out.precision[i] = rows.precision[row] as number
    out.direction[i] = rows.direction[row] as number
    out.connected[i] = rows.connected[row] as number
    out.durationS[i] = rows.durationS[row] as number
    out.number[i] = rows.number[row] as number
    out.text[i] = rows.text[row] as number
    if (next && (next[row] as number) >= 0) fill(out, i, rows, next, row)
  }
  return out
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
