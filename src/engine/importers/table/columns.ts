/** Rows gathered into the columns of one batch. */
import type { ContactBatch, StringPool } from "../../case/batch.ts"
import { eventKinds } from "../../case/batch.ts"
import type { Issue } from "../../case/issue.ts"

export const batchRows = 65_536
export const kindCode = (kind: (typeof eventKinds)[number]): number => eventKinds.indexOf(kind)

export interface ColumnWriter {
  readonly rows: number
  /** Adds a row; values as in `EventColumns`. */
  add(
    kind: number,
    at: number,
    precision: number,
    direction: number,
    connected: number,
    durationS: number,
    number: number,
    text: number,
    row: number,
  ): void
  /** Takes out the rows for which `which` says so, asked once of each in their order, and adds them to another writer. */
  move(to: ColumnWriter, which: (columns: ColumnPlaces, row: number) => boolean): void
  /** The rows so far as a batch, and an empty start; undefined when there is neither row nor issue. */
  take(
    locator: ContactBatch["locator"],
    sheet: string | undefined,
    refused: readonly Issue[],
    issues: readonly Issue[],
  ): ContactBatch | undefined
}
const arrays = (n: number) => ({
  kind: new Uint8Array(n),
  at: new Float64Array(n),
  precision: new Uint8Array(n),
  direction: new Uint8Array(n),
  connected: new Uint8Array(n),
  durationS: new Int32Array(n),
  number: new Int32Array(n),
  text: new Int32Array(n),
  row: new Int32Array(n),
})
/** Columns as they are gathered; longer than there are rows. */
export type ColumnPlaces = ReturnType<typeof arrays>
const resized = (a: ColumnPlaces, n: number): ColumnPlaces =>
  Object.fromEntries(
    Object.entries(a).map(([name, column]) => {
      if (column.length === n) return [name, column]
      const other = new (column.constructor as new (length: number) => typeof column)(n)
      other.set(column.length > n ? (column.subarray(0, n) as never) : (column as never))
      return [name, other]
    }),
  ) as unknown as ColumnPlaces

/** All batches of one file share the two pools. */
export const columnWriter = (numbers: StringPool, texts: StringPool): ColumnWriter => {
  let a = arrays(256)
  let capacity = 256
  let rows = 0
  return {
    get rows() {
      return rows
    },
    add: (kind, at, precision, direction, connected, durationS, number, text, row) => {
      if (rows === capacity) {
        capacity *= 4
        a = resized(a, capacity)
      }
      a.kind[rows] = kind
      a.at[rows] = at
      a.precision[rows] = precision
      a.direction[rows] = direction
      a.connected[rows] = connected
      a.durationS[rows] = durationS
      a.number[rows] = number
      a.text[rows] = text
      a.row[rows] = row
      rows++
    },
    move: (to, which) => {
      let kept = 0
      for (let i = 0; i < rows; i++) {
        if (which(a, i)) {
          to.add(
            a.kind[i] as number,
            a.at[i] as number,
            a.precision[i] as number,
            a.direction[i] as number,
            a.connected[i] as number,
            a.durationS[i] as number,
            a.number[i] as number,
            a.text[i] as number,
            a.row[i] as number,
          )
          continue
        }
        if (kept < i) for (const column of Object.values(a)) column[kept] = column[i] as number
        kept++
      }
      rows = kept
    },
    take: (locator, sheet, refused, issues) => {
      if (rows === 0 && refused.length === 0 && issues.length === 0) return undefined
      const columns = { rows, ...resized(a, rows), numbers, texts }
      capacity = rows === batchRows ? batchRows : 256
      a = arrays(capacity)
      rows = 0
      return { kind: "events", columns, locator, ...(sheet === undefined ? {} : { sheet }), refused, issues }
    },
  }
}
