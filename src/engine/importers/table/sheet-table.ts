/** Reads the sheets of a spreadsheet as tables, one plan each. Rows are numbered as the person sees them. */

import type { Batch } from "../../case/batch.ts"
import type { Source } from "../importer.ts"
import { days1904 } from "../sheet/dates.ts"
import type { Cells } from "../text/delimited.ts"
import { emptyCells, maxFields } from "../text/delimited.ts"
import { takeRows } from "./again.ts"
import { formNames, formOf } from "./form.ts"
import { planRows, planTable, type TablePlan } from "./plan.ts"
import type { ColumnLayout, TableRead } from "./reading.ts"
import { beginTable, closeReading, isFull, openReading } from "./reading.ts"
import type { GatheredSheet, SheetCell } from "./spreadsheet.ts"
import { maxMarkupBytes, maxSpreadsheetBytes, openSpreadsheet } from "./spreadsheet.ts"
import { tableTaker } from "./tables.ts"

/** Writes the cells of a row as bytes, so that the one row reader serves text and spreadsheets. */
const filler = (): ((row: readonly (SheetCell | undefined)[]) => Cells) => {
  const cells = emptyCells(true)
  const encoder = new TextEncoder()
  let bytes = new Uint8Array(8192)
  /** Writes a text at `at`; the index behind it. */
  const write = (text: string, at: number): number => {
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i)
      if (code > 127) return at + i + encoder.encodeInto(i === 0 ? text : text.slice(i), bytes.subarray(at + i)).written
      bytes[at + i] = code
    }
    return at + text.length
  }
  return (row) => {
    const count = Math.min(row.length, maxFields)
    let most = 0
    for (let i = 0; i < count; i++) most += (row[i]?.text.length ?? 0) * 3
    if (most > bytes.length) bytes = new Uint8Array(most)
    let at = 0
    for (let i = 0; i < count; i++) {
      const cell = row[i]
      cells.start[i] = at
      if (cell) at = write(cell.text, at)
      cells.end[i] = at
      ;(cells.numeric as Uint8Array)[i] = cell?.numeric ? 1 : 0
    }
    cells.bytes = bytes
    cells.from = 0
    cells.to = at
    cells.count = count
    return cells
  }
}
/** Bare serial numbers of days that are counted from 1904, as if they were counted from 1900. */
const since1900 = (row: readonly (SheetCell | undefined)[], column: number): readonly (SheetCell | undefined)[] =>
  row.map((cell, i) => (i === column && cell?.numeric && isSerial(cell.text) ? { ...cell, text: `${Number(cell.text) + days1904}` } : cell))
const isSerial = (text: string): boolean => /^\d{5}(?:\.\d+)?$/.test(text)
const rowOf = (sheet: GatheredSheet, plan: TablePlan, number: number, width: number): readonly (SheetCell | undefined)[] => {
  const row = sheet.row(number)
  // A row that ends early has empty cells there: a sheet has no ragged rows.
  const full = row.length < width ? [...row, ...Array<undefined>(width - row.length)] : row
  return sheet.from1904 ? since1900(full, plan.column.start ?? -1) : full
}
/** Reads one sheet; says whether it held a table. */
function* readSheet(reading: TableRead, sheet: GatheredSheet): Generator<Batch, boolean> {
  const first = Array.from({ length: Math.min(planRows, sheet.rows) }, (_, i) => sheet.row(i + 1).map((cell) => cell?.text ?? ""))
  const plan = planTable(first, reading.layout.vocabulary)
  if (!plan) return false
  const table = tableTaker(reading, plan, beginTable(reading, plan, sheet.name), "utf-8", sheet.name)
  const fill = filler()
  const width = plan.header < 0 ? 0 : (first[plan.header]?.length ?? 0)
  reading.structure += plan.header + 1
  for (let number = plan.header + 2; number <= sheet.rows; number++) {
    table.take(fill(rowOf(sheet, plan, number, width)), number)
    if (isFull(reading)) yield* takeRows(reading, sheet.name)
  }
  table.finish()
  yield* takeRows(reading, sheet.name)
  return true
}
/** The tables of a page in which a table stands, from within outwards. */
const around = (sheet: GatheredSheet, all: readonly GatheredSheet[]): readonly GatheredSheet[] => {
  const outer = sheet.inside === undefined ? undefined : all[sheet.inside]
  return outer ? [outer, ...around(outer, all)] : []
}
export async function* readSpreadsheet(source: Source, layout: ColumnLayout): AsyncGenerator<Batch> {
  const reading = openReading(source, layout)
  const opened = await openSpreadsheet(source)
  if ("problem" in opened) {
    const limit = formOf(source.head) === "markup" ? maxMarkupBytes : maxSpreadsheetBytes
    // Beyond another bound than that of its bytes: the numbers would say nothing.
    reading.issues.file(
      opened.problem,
      opened.problem !== "too-large" ? {} : source.size > limit ? { bytes: source.size, limit } : { reason: "table" },
    )
    yield { kind: "file", coverage: [], structureRows: 0, refused: [], issues: reading.issues.close() }
    return
  }
  const form = formOf(source.head)
  if (/\.(?:csv|txt|tsv)$/i.test(source.name) || (form === "markup" && /\.xlsx?$/i.test(source.name)))
    reading.issues.file("suffix-lies", { is: formNames[form] })
  const filled = opened.sheets.filter((sheet) => sheet.rows > 0)
  const read = new Set<GatheredSheet>()
  const without: GatheredSheet[] = []
  for (const sheet of filled) {
    // A table within a cell of a table that was read is the text of that cell.
    if (around(sheet, opened.sheets).some((outer) => read.has(outer))) continue
    if (yield* readSheet(reading, sheet)) read.add(sheet)
    else without.push(sheet)
  }
  // A table that only arranges the one that was read is no table of its own.
  const frames = new Set([...read].flatMap((sheet) => around(sheet, opened.sheets)))
  if (read.size === 0) reading.issues.file("no-header")
  else for (const sheet of without) if (!frames.has(sheet)) reading.issues.file("no-header", { sheet: sheet.name })
  yield closeReading(reading)
}
