/** Gives cited rows of a table back as the file has them, under the titles of its columns. */

import { within } from "../../case/within.ts"
import type { Quoted, RowsAt, Source } from "../importer.ts"
import { cellText } from "../text/cell-text.ts"
import { delimitedReader } from "../text/delimited.ts"
import { decideEncoding, plainBytes } from "../text/encoding.ts"
import { holeCloser } from "../text/holes.ts"
import { planRows, planTable } from "./plan.ts"
import { openSpreadsheet, type Sheet } from "./spreadsheet.ts"
import { planText } from "./text-table.ts"

/** Lines of a delimited text, decoded and otherwise as they stand; a record that runs over several lines is given whole. */
export async function* quoteText(source: Source, places: readonly RowsAt[]): AsyncGenerator<Quoted> {
  const { encoding, skip } = await decideEncoding(source)
  const found = planText(source, encoding)
  if (!found) return
  const decode = cellText(encoding)
  const wanted = within(places)
  const ready: Quoted[] = []
  const closer = holeCloser(() => undefined)
  const reader = delimitedReader(found.delimiter, (cells, row) => {
    const head = row === found.headerLine
    if (head || wanted(row)) ready.push({ row, ...(head ? { head } : {}), text: decode(cells.bytes.subarray(cells.from, cells.to)) })
  })
  for await (const bytes of plainBytes(source, encoding, skip)) {
    reader.push(closer.push(found.lines(bytes)))
    yield* ready.splice(0)
  }
  reader.finish()
  yield* ready
}
const textOf = (sheet: Sheet, row: number): string =>
  sheet
    .row(row)
    .map((cell) => cell?.text ?? "")
    .join("\t")
/** Cell texts of rows, joined by tabs. */
export async function* quoteSpreadsheet(source: Source, places: readonly RowsAt[]): AsyncGenerator<Quoted> {
  const opened = await openSpreadsheet(source)
  if ("problem" in opened) return
  for (const sheet of opened.sheets) {
    const here = places.filter((place) => place.in === "rows" && place.sheet === sheet.name)
    if (here.length === 0) continue
    const first = Array.from({ length: Math.min(planRows, sheet.rows) }, (_, i) => sheet.row(i + 1).map((cell) => cell?.text ?? ""))
    const header = (planTable(first)?.header ?? -1) + 1
    if (header > 0) yield { sheet: sheet.name, row: header, head: true, text: textOf(sheet, header) }
    const wanted = within(here)
    for (let row = header + 1; row <= sheet.rows; row++) if (wanted(row)) yield { sheet: sheet.name, row, text: textOf(sheet, row) }
  }
}
