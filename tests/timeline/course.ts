/** Makes sources and facts for tests of timeline and rules: rows as objects in, columns out. */
import type { Direction, EventKind, Extraction, Precision, SpanShown } from "../../src/engine/case/batch.ts"
import { connection, directions, eventKinds, precisions } from "../../src/engine/case/batch.ts"
import type { ItemId, Weight } from "../../src/engine/case/citation.ts"
import type { Facts } from "../../src/engine/case/facts.ts"
import type { Day } from "../../src/engine/case/time.ts"
import { wallOf } from "../../src/engine/case/time.ts"
import type { RuleParameters } from "../../src/engine/rules/rule.ts"
import { readFacts } from "../../src/engine/timeline/facts.ts"
import type { TimelineSource } from "../../src/engine/timeline/parts.ts"

export interface Row {
  readonly at?: string | number
  readonly number?: string
  readonly kind?: EventKind
  readonly direction?: Direction
  readonly precision?: Precision
  readonly connected?: keyof typeof connection
  readonly durationS?: number
  readonly text?: string
  readonly row?: number
}
export const itemOf = (n: number): ItemId =>
  `sha256:${((n * 2654435761) % 2 ** 32).toString(16).padStart(8, "0")}${n.toString(16).padStart(56, "0")}`

const pool = () => {
  const all: string[] = []
  const index = new Map<string, number>()
  return {
    of: (text: string | undefined): number => {
      if (text === undefined) return -1
      const held = index.get(text)
      if (held !== undefined) return held
      index.set(text, all.length)
      all.push(text)
      return all.length - 1
    },
    pool: {
      get size() {
        return all.length
      },
      get: (i: number) => all[i] as string,
    },
  }
}
export interface SourceOptions {
  readonly weight?: Weight
  readonly importer?: string
  readonly ownNumber?: string
  readonly coverage?: readonly SpanShown[]
  readonly sheet?: string
  readonly locator?: "rows" | "message"
}
export const source = (n: number, rows: readonly Row[], options: SourceOptions = {}): TimelineSource => {
  const numbers = pool()
  const texts = pool()
  const column = <T extends Uint8Array | Int32Array | Float64Array>(
    make: (rows: number) => T,
    value: (row: Row, i: number) => number,
  ): T => {
    const out = make(rows.length)
    rows.forEach((row, i) => {
      out[i] = value(row, i)
    })
    return out
  }
  const bytes = (length: number) => new Uint8Array(length)
  const ints = (length: number) => new Int32Array(length)
  const columns = {
    rows: rows.length,
    kind: column(bytes, (row) => eventKinds.indexOf(row.kind ?? "call")),
    at: column(
      (length) => new Float64Array(length),
      (row) => (row.at === undefined ? Number.NaN : typeof row.at === "number" ? row.at : wallOf(row.at)),
    ),
    precision: column(bytes, (row) => precisions.indexOf(row.precision ?? (row.at === undefined ? "none" : "second"))),
    direction: column(bytes, (row) => directions.indexOf(row.direction ?? "in")),
    connected: column(bytes, (row) => connection[row.connected ?? ((row.kind ?? "call") === "call" ? "yes" : "unknown")]),
    durationS: column(ints, (row) => row.durationS ?? -1),
    number: column(ints, (row) => numbers.of(row.number)),
    text: column(ints, (row) => texts.of(row.text)),
    row: column(ints, (row, i) => row.row ?? i + 2),
    numbers: numbers.pool,
    texts: texts.pool,
  }
  const extraction: Extraction = {
    importer: options.importer ?? "unicom-xls",
    version: 1,
    statements: [],
    read: rows.length,
    kept: rows.length,
    refused: [],
    issues: [],
    events: [
      {
        kind: "events",
        columns,
        locator: options.locator ?? "rows",
        ...(options.sheet ? { sheet: options.sheet } : {}),
        refused: [],
        issues: [],
      },
    ],
    coverage: options.coverage ?? [],
    ...(options.ownNumber ? { ownNumber: options.ownNumber } : {}),
  }
  return { item: itemOf(n), name: `${n}.xls`, weight: options.weight ?? "issued", extraction }
}
export const facts = (stated: Readonly<Record<string, string | readonly string[]>> = {}): Facts =>
  readFacts(Object.entries(stated).map(([key, value], i) => ({ key, value, item: itemOf(1000 + i), seq: i + 1 })))
/** The night hours as a norm in force, and the tool's own lines for short calls and bursts of codes. */
const given: Readonly<Record<string, { readonly value: string | number; readonly status: "in-force" | "descriptive" }>> = {
  "quiet-hours-from": { value: "22:00", status: "in-force" },
  "quiet-hours-to": { value: "08:00", status: "in-force" },
  "short-call-seconds": { value: 5, status: "descriptive" },
  "short-calls-least": { value: 3, status: "descriptive" },
  "repeated-call-seconds": { value: 600, status: "descriptive" },
}
export const night: RuleParameters = { get: (name) => given[name] }
export const noParameters: RuleParameters = { get: () => undefined }
export const day = (text: string): Day => text as Day
