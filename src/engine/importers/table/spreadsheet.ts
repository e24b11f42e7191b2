/** Opens spreadsheets of every kind with readers that count what they read: no library sees bytes from outside. */
import { Broken } from "../../case/broken.ts"
import type { Source } from "../importer.ts"
import { type Budget, beyondBounds, fullBudget, lockedSheet } from "../sheet/bounds.ts"
import type { GatheredSheet } from "../sheet/gathered.ts"
import { htmlMarks } from "../sheet/html-tables.ts"
import { markupReader } from "../sheet/markup.ts"
import { readOldWorkbook } from "../sheet/old-workbook.ts"
import { isOoxml, readOoxml, relations } from "../sheet/ooxml.ts"
import { openDocumentMarks } from "../sheet/opendocument.ts"
import { openPackage } from "../sheet/package.ts"
import { isXlsb, readXlsb } from "../sheet/xlsb.ts"
import { xml2003Marks } from "../sheet/xml-2003.ts"
import { decideEncoding } from "../text/encoding.ts"
import { formOf, markupKind } from "./form.ts"

export type { GatheredSheet, SheetCell } from "../sheet/gathered.ts"

/** Above this a spreadsheet is kept as evidence and not read: packed ones are held whole in memory. */
export const maxSpreadsheetBytes = 30 * 1024 * 1024
/** Web pages and XML are read as a stream. */
export const maxMarkupBytes = 256 * 1024 * 1024
export type Opened =
  | { readonly sheets: readonly GatheredSheet[] }
  | { readonly problem: "needs-password" | "bad-spreadsheet" | "too-large" }

const openPacked = async (bytes: Uint8Array, budget: Budget): Promise<readonly GatheredSheet[] | undefined> => {
  const book = await openPackage(bytes, budget)
  if (isXlsb(book)) return readXlsb(book, (of) => relations(book, of), budget)
  if (isOoxml(book)) return readOoxml(book, budget)
  if (!book.names.includes("content.xml")) return undefined
  const { marks, sheets } = openDocumentMarks(budget)
  const reader = markupReader(marks)
  for await (const piece of book.text("content.xml")) reader.push(piece)
  reader.end()
  // An encrypted part is no markup, and the package says so in its manifest.
  if (sheets.length === 0 && (await isSealed(book.text("meta-inf/manifest.xml")))) throw lockedSheet
  return sheets
}
const isSealed = async (manifest: AsyncIterable<string>): Promise<boolean> => {
  let sealed = false
  const reader = markupReader({
    open: (tag) => {
      if (tag === "encryption-data") sealed = true
    },
    close: () => undefined,
    text: () => undefined,
  })
  for await (const piece of manifest) reader.push(piece)
  reader.end()
  return sealed
}
const openMarkup = async (source: Source, budget: Budget): Promise<readonly GatheredSheet[]> => {
  const { encoding, skip } = await decideEncoding(source)
  const decoder = new TextDecoder(encoding, { ignoreBOM: true })
  const kind = markupKind(source.head)
  const html = kind === "html" ? htmlMarks(budget) : undefined
  const xml = html ? undefined : kind === "opendocument" ? openDocumentMarks(budget) : xml2003Marks(budget)
  const reader = markupReader((html ?? xml)?.marks as never, html !== undefined)
  let toSkip = skip
  for await (const piece of source.stream()) {
    const bytes = piece.subarray(Math.min(toSkip, piece.length))
    toSkip -= piece.length - bytes.length
    reader.push(decoder.decode(bytes, { stream: true }))
  }
  reader.push(decoder.decode())
  reader.end()
  return html ? html.sheets() : (xml?.sheets ?? [])
}
/** The sheets of a file, or why it cannot be opened. Never throws on content. */
export const openSpreadsheet = async (source: Source): Promise<Opened> => {
  const form = formOf(source.head)
  if (source.size > (form === "markup" ? maxMarkupBytes : maxSpreadsheetBytes)) return { problem: "too-large" }
  const budget = fullBudget()
  try {
    if (form === "markup") return { sheets: await openMarkup(source, budget) }
    const bytes = await source.bytes()
    const sheets = form === "biff" ? readOldWorkbook(bytes, budget) : await openPacked(bytes, budget)
    return sheets ? { sheets } : { problem: "bad-spreadsheet" }
  } catch (error) {
    if (error instanceof Broken) throw error
    return { problem: error === lockedSheet ? "needs-password" : error === beyondBounds ? "too-large" : "bad-spreadsheet" }
  }
}
