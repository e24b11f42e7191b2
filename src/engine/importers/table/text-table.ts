/** Reads a delimited text as a table: plans on its head, then streams. */
import type { Batch } from "../../case/batch.ts"
import type { Source } from "../importer.ts"
import { delimitedReader } from "../text/delimited.ts"
import type { Encoding } from "../text/encoding.ts"
import { decideEncoding, guessEncoding, markedEncoding, plainBytes } from "../text/encoding.ts"
import { delimiters, textRows } from "../text/rows.ts"
import { batchRows } from "./columns.ts"
import type { TablePlan } from "./plan.ts"
import { planTable } from "./plan.ts"
import type { Layout } from "./reading.ts"
import { beginTable, closeReading, openReading, takeBatch } from "./reading.ts"
import { rowTaker } from "./rows.ts"

export interface TextPlan {
  readonly plan: TablePlan
  readonly delimiter: number /** Line of the header, 0 without one. */
  readonly headerLine: number
}
/** The bytes of a head in an encoding that holds ASCII as it is. */
const plainHead = (source: Pick<Source, "head">, encoding: Encoding): Uint8Array => {
  const bytes = source.head.subarray(markedEncoding(source.head)?.skip ?? 0)
  return encoding.startsWith("utf-16") ? new TextEncoder().encode(new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes)) : bytes
}
/** The plan of a text table by its head, trying each delimiter; undefined when it is no call list. */
export const planText = (source: Pick<Source, "head" | "size">, encoding: Encoding = guessEncoding(source.head)): TextPlan | undefined => {
  const bytes = plainHead(source, encoding)
  const whole = source.size <= source.head.length
  let found: TextPlan | undefined
  for (const delimiter of Object.values(delimiters)) {
    const { rows, lines } = textRows(bytes, encoding, delimiter, whole)
    const plan = planTable(rows)
    if (!plan || (found && found.plan.header >= 0 && plan.header < 0)) continue
    const columns = Object.keys(plan.column).length
    if (!found || columns > Object.keys(found.plan.column).length)
      found = { plan, delimiter, headerLine: plan.header < 0 ? 0 : (lines[plan.header] as number) }
  }
  return found
}
/** Streams a delimited text. Rows are numbered as lines, from 1. */
export async function* readText(source: Source, layout: Layout): AsyncGenerator<Batch> {
  const { encoding, skip } = await decideEncoding(source)
  const reading = openReading(source, layout)
  const found = planText(source, encoding)
  if (/\.xlsx?$/i.test(source.name)) reading.issues.file("suffix-lies", { is: "CSV/TSV" })
  if (!found) {
    reading.issues.file("no-header")
    yield closeReading(reading)
    return
  }
  const plainEncoding = encoding.startsWith("utf-16") ? "utf-8" : encoding
  const rule = beginTable(reading, found.plan, "")
  const take = rowTaker(reading, found.plan, rule, plainEncoding, undefined)
  const ready: Batch[] = []
  const reader = delimitedReader(found.delimiter, (cells, line) => {
    if (line <= found.headerLine) {
      reading.structure++
      return
    }
    take(cells, line)
    if (reading.columns.rows === batchRows || reading.refused.length === batchRows) {
      const batch = takeBatch(reading, undefined)
      if (batch) ready.push(batch)
    }
  })
  for await (const bytes of plainBytes(source, encoding, skip)) {
    reader.push(bytes)
    if (ready.length > 0) yield* ready.splice(0)
  }
  reader.finish()
  const last = takeBatch(reading, undefined)
  if (last) ready.push(last)
  yield* ready
  if (encoding === "gb18030" && damaged(reading.numbers)) reading.issues.file("encoding-guessed", { encoding })
  yield closeReading(reading)
}
/** True when some number holds the mark of a byte that could not be decoded. */
const damaged = (pool: { readonly raw: () => { readonly data: Uint8Array } }): boolean => {
  const { data } = pool.raw()
  let at = data.indexOf(0xef)
  while (at >= 0) {
    if (data[at + 1] === 0xbf && data[at + 2] === 0xbd) return true
    at = data.indexOf(0xef, at + 1)
  }
  return false
}
