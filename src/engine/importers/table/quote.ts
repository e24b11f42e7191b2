/** Gives cited rows of a table back as the file has them, under the titles of its columns. */

import { within } from "../../case/record/within.ts"
import type { Quoted, RowsAt, Source } from "../importer.ts"
import { type CellText, cellText } from "../text/cell-text.ts"
import { type Cells, delimitedReader } from "../text/delimited.ts"
import { decideEncoding } from "../text/encoding.ts"
import { holeCloser } from "../text/holes.ts"
import { wideDelimiter } from "../text/rows.ts"
import { findHeader, planRows, planTable } from "./plan.ts"
import type { ColumnLayout } from "./reading.ts"
import { type GatheredSheet, openSpreadsheet } from "./spreadsheet.ts"
import { bytesFor, encodingFor, planText } from "./text-table.ts"
import type { Vocabulary } from "./vocabulary.ts"

/** Lines of a delimited text, decoded and otherwise as they stand; a record that runs over several lines is given whole. */
export async function* quoteText(
  source: Source,
  places: readonly RowsAt[],
  { vocabulary }: Pick<ColumnLayout, "vocabulary">,
): AsyncGenerator<Quoted> {
  const { encoding, skip } = await decideEncoding(source)
  const found = planText(source, vocabulary, encoding)
  if (!found) return
  const decode = cellText(encodingFor(encoding, found))
  const wanted = within(places)
  const ready: Quoted[] = []
  const closer = holeCloser(() => undefined)
  const stand = String.fromCharCode(wideDelimiter)
  const textOfRecord = (cells: Cells): string => {
    const text = decode(cells.bytes.subarray(cells.from, cells.to))
    return found.wide === undefined ? text : text.replaceAll(stand, found.wide)
  }
  /** Titles of a later table, told before the first of its rows. */
  let titles: Quoted | undefined
  const reader = delimitedReader(found.delimiter, (cells, row) => {
    if (row === found.headerLine) ready.push({ row, head: true, text: textOfRecord(cells) })
    else if (wanted(row)) {
      if (titles) ready.push(titles)
      titles = undefined
      ready.push({ row, text: textOfRecord(cells) })
    } else if (row > found.headerLine && !hasDigit(cells) && isTitles(cells, decode, vocabulary))
      titles = { row, head: true, text: textOfRecord(cells) }
  })
  for await (const bytes of bytesFor(source, encoding, skip, found)) {
    reader.push(closer.push(found.lines(bytes)))
    yield* ready.splice(0)
  }
  reader.finish()
  yield* ready
}
/** A row with a digit in it is no row of titles, as a rule: looked at before anything is decoded. */
const hasDigit = ({ bytes, from, to }: Cells): boolean => {
  for (let i = from; i < to; i++) if ((bytes[i] as number) >= 48 && (bytes[i] as number) <= 57) return true
  return false
}
const isTitles = (cells: Cells, decode: CellText, vocabulary: Vocabulary): boolean =>
  findHeader([Array.from({ length: cells.count }, (_, i) => decode(cells.bytes.subarray(cells.start[i], cells.end[i])))], vocabulary) === 0
const textOf = (sheet: GatheredSheet, row: number): string =>
  sheet
    .row(row)
    .map((cell) => cell?.text ?? "")
    .join("\t")
/** Cell texts of rows, joined by tabs. */
export async function* quoteSpreadsheet(
  source: Source,
  places: readonly RowsAt[],
  { vocabulary }: Pick<ColumnLayout, "vocabulary">,
): AsyncGenerator<Quoted> {
  const opened = await openSpreadsheet(source)
  if ("problem" in opened) return
  for (const sheet of opened.sheets) {
    const here = places.filter((place) => place.in === "rows" && place.sheet === sheet.name)
    if (here.length === 0) continue
    const first = Array.from({ length: Math.min(planRows, sheet.rows) }, (_, i) => sheet.row(i + 1).map((cell) => cell?.text ?? ""))
    const header = (planTable(first, vocabulary)?.header ?? -1) + 1
    if (header > 0) yield { sheet: sheet.name, row: header, head: true, text: textOf(sheet, header) }
    const wanted = within(here)
    let titles: Quoted | undefined
    for (let row = header + 1; row <= sheet.rows; row++) {
      if (wanted(row)) {
        if (titles) yield titles
        titles = undefined
        yield { sheet: sheet.name, row, text: textOf(sheet, row) }
      } else {
        const cells = sheet.row(row).map((cell) => cell?.text ?? "")
        if (!cells.some((cell) => /\d/.test(cell)) && findHeader([cells], vocabulary) === 0)
          titles = { sheet: sheet.name, row, head: true, text: textOf(sheet, row) }
      }
    }
  }
}
