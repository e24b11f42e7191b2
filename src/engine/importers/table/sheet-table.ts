/** Reads the sheets of a spreadsheet as tables, one plan each. Rows are numbered as the person sees them. */
import type { Batch } from "../../case/batch.ts"
import type { Source } from "../importer.ts"
import type { Cells } from "../text/delimited.ts"
import { emptyCells, maxFields } from "../text/delimited.ts"
import { formNames, formOf } from "./glimpse.ts"
import { planTable } from "./plan.ts"
import type { Layout, Reading } from "./reading.ts"
import { beginTable, closeReading, isFull, openReading, takeBatches } from "./reading.ts"
import { rowTaker } from "./rows.ts"
import type { Sheet, SheetCell } from "./spreadsheet.ts"
import { maxSpreadsheetBytes, openSpreadsheet } from "./spreadsheet.ts"

/** Rows that a plan is made from. */
export const planRows = 240
/** Writes the cells of a row as bytes, so that the one row reader serves text and spreadsheets. */
const filler = (): ((row: readonly (SheetCell | undefined)[]) => Cells) => {
  const cells = emptyCells(true)
  const encoder = new TextEncoder()
  return (row) => {
    const parts = row.slice(0, maxFields).map((cell) => encoder.encode(cell?.text ?? ""))
    const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
    let at = 0
    parts.forEach((part, i) => {
      bytes.set(part, at)
      cells.start[i] = at
      at += part.length
      cells.end[i] = at
      ;(cells.numeric as Uint8Array)[i] = row[i]?.numeric ? 1 : 0
    })
    cells.bytes = bytes
    cells.count = parts.length
    return cells
  }
}
/** Reads one sheet; says whether it held a table. */
function* readSheet(reading: Reading, sheet: Sheet): Generator<Batch, boolean> {
  const first = Array.from({ length: Math.min(planRows, sheet.rows) }, (_, i) => sheet.row(i + 1).map((cell) => cell?.text ?? ""))
  const plan = planTable(first)
  if (!plan) return false
  const take = rowTaker(reading, plan, beginTable(reading, plan, sheet.name), "utf-8", sheet.name)
  const fill = filler()
  const width = plan.header < 0 ? 0 : (first[plan.header]?.length ?? 0)
  reading.structure += plan.header + 1
  for (let number = plan.header + 2; number <= sheet.rows; number++) {
    const row = sheet.row(number)
    // A row that ends early has empty cells there: a sheet has no ragged rows.
    take(fill(row.length < width ? [...row, ...Array<undefined>(width - row.length)] : row), number)
    if (isFull(reading)) yield* takeBatches(reading, "rows", sheet.name)
  }
  yield* takeBatches(reading, "rows", sheet.name)
  return true
}
export async function* readSpreadsheet(source: Source, layout: Layout): AsyncGenerator<Batch> {
  const reading = openReading(source, layout)
  const opened = await openSpreadsheet(source)
  if ("problem" in opened) {
    reading.issues.file(opened.problem, opened.problem === "too-large" ? { bytes: source.size, limit: maxSpreadsheetBytes } : {})
    yield { kind: "file", coverage: [], structureRows: 0, refused: [], issues: reading.issues.close() }
    return
  }
  const form = formOf(source.head)
  if (/\.(?:csv|txt|tsv)$/i.test(source.name) || (form === "markup" && /\.xlsx?$/i.test(source.name)))
    reading.issues.file("suffix-lies", { is: formNames[form] })
  const filled = opened.sheets.filter((sheet) => sheet.rows > 0)
  const without: string[] = []
  for (const sheet of filled) if (!(yield* readSheet(reading, sheet))) without.push(sheet.name)
  if (without.length === filled.length) reading.issues.file("no-header")
  else for (const name of without) reading.issues.file("no-header", { sheet: name })
  yield closeReading(reading)
}
