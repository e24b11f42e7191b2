/** Reads the sheets of a binary workbook (xlsb; MS-XLSB), with its short records, whose cells stand beside the one before. */

import { rkNumber } from "./biff.ts"
import { type Budget, beyondBounds, bounds, spend } from "./bounds.ts"
import { builtIn, numberText, plain, type Shows, shownByFormat } from "./dates.ts"
import { type GatheredSheet, gatherer } from "./gathered.ts"
import type { SheetPackage } from "./package.ts"

const record = {
  row: 0,
  rk: 2,
  bool: 4,
  real: 5,
  text: 6,
  shared: 7,
  formulaText: 8,
  formulaNumber: 9,
  formulaBool: 10,
  short: 12,
  sharedItem: 19,
  format: 44,
  style: 47,
  richText: 62,
  bookProperties: 153,
  sheet: 156,
  merged: 176,
  beginStyles: 617,
  endStyles: 618,
} as const
/** The cell record that a short one stands for. */
const wholeOf = (type: number): number => (type >= record.short && type <= 18 ? type - 11 : type)

/** Binary parts are held whole: less than what may come out of a part that is only passed through. */
const mostBytes = 96 * 2 ** 20
/** A part's bytes; none for a part that is not there. */
const gatherPart = async (book: SheetPackage, name: string | undefined): Promise<Uint8Array> => {
  if (name === undefined) return new Uint8Array(0)
  const pieces: Uint8Array[] = []
  let left = mostBytes
  for await (const piece of book.bytes(name)) {
    left -= piece.length
    if (left < 0) throw beyondBounds
    pieces.push(piece)
  }
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0))
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}
type Each = (type: number, data: DataView) => void
/** Calls `each` for every record that lies whole in the bytes: a number of up to two bytes, a length of up to four, seven bits in each. */
const walk = (bytes: Uint8Array, each: Each): void => {
  let at = 0
  const packed = (most: number): number => {
    let value = 0
    for (let i = 0; i < most; i++) {
      const byte = bytes[at++] ?? 0
      value += (byte & 127) * 2 ** (7 * i)
      if (byte < 128) break
    }
    return value
  }
  while (at < bytes.length) {
    const type = packed(2)
    const length = packed(4)
    if (at + length > bytes.length) return
    each(type, new DataView(bytes.buffer, bytes.byteOffset + at, length))
    at += length
  }
}
const utf16 = new TextDecoder("utf-16le")
/** A string of a length in four bytes; empty for one that does not lie in the record. */
const textAt = (data: DataView, at: number): { readonly text: string; readonly end: number } => {
  const length = at + 4 <= data.byteLength ? data.getUint32(at, true) : 0xffffffff
  const end = at + 4 + length * 2
  if (end > data.byteLength) return { text: "", end: data.byteLength }
  const most = Math.min(length, bounds.cellCharacters)
  return { text: utf16.decode(new Uint8Array(data.buffer, data.byteOffset + at + 4, most * 2)), end }
}
const named = (book: SheetPackage, name: string): string | undefined =>
  book.names.find((part) => part === name || part.endsWith(`/${name}`))
const stylesOf = (bytes: Uint8Array): readonly Shows[] => {
  const formats = new Map<number, Shows>()
  const styles: Shows[] = []
  let inStyles = false
  walk(bytes, (type, data) => {
    if (type === record.beginStyles) inStyles = true
    else if (type === record.endStyles) inStyles = false
    else if (type === record.format && data.byteLength > 6) formats.set(data.getUint16(0, true), shownByFormat(textAt(data, 2).text))
    else if (type === record.style && inStyles && data.byteLength >= 4) {
      const id = data.getUint16(2, true)
      styles.push(formats.get(id) ?? builtIn(id))
    }
  })
  return styles
}
const stringsOf = (bytes: Uint8Array, budget: Budget): readonly string[] => {
  const strings: string[] = []
  walk(bytes, (type, data) => {
    if (type !== record.sharedItem) return
    const { text } = textAt(data, 1)
    spend(budget, "strings", 1)
    spend(budget, "characters", text.length)
    strings.push(text)
  })
  return strings
}
interface Known {
  readonly strings: readonly string[]
  readonly styles: readonly Shows[]
  readonly from1904: boolean
}
const readSheet = (name: string, bytes: Uint8Array, { strings, styles, from1904 }: Known, budget: Budget): GatheredSheet => {
  const into = gatherer(name, budget)
  let row = 0
  let column = 0
  walk(bytes, (type, data) => {
    const size = data.byteLength
    if (type === record.row && size >= 4) {
      row = data.getUint32(0, true) + 1
      column = 0
      return
    }
    if (type === record.merged && size >= 16)
      return into.merge(data.getUint32(0, true) + 1, data.getUint32(8, true) + 1, data.getUint32(4, true) + 1)
    const isShort = type >= record.short && type <= 18
    if (!((type >= 1 && type <= 18) || type === record.richText)) return
    if (size < (isShort ? 4 : 8)) return
    column = isShort ? column + 1 : data.getUint32(0, true) + 1
    const shows = styles[data.getUint32(isShort ? 0 : 4, true) & 0xffffff] ?? plain
    const at = isShort ? 4 : 8
    const number = (value: number): void => {
      if (!Number.isFinite(value)) return
      const { text, numeric } = numberText(value, shows, from1904)
      into.put(row, column, text, numeric)
    }
    switch (wholeOf(type)) {
      case record.rk:
        return size >= at + 4 ? number(rkNumber(data.getInt32(at, true))) : undefined
      case record.real:
      case record.formulaNumber:
        return size >= at + 8 ? number(data.getFloat64(at, true)) : undefined
      case record.bool:
      case record.formulaBool:
        return size > at ? into.put(row, column, data.getUint8(at) ? "true" : "false", false) : undefined
      case record.text:
      case record.formulaText:
        return into.put(row, column, textAt(data, at).text, false)
      case record.richText:
        return into.put(row, column, textAt(data, at + 1).text, false)
      case record.shared:
        return size >= at + 4 ? into.put(row, column, strings[data.getUint32(at, true)] ?? "", false) : undefined
    }
  })
  return into.close(from1904 ? { from1904 } : {})
}
export const isXlsb = (book: SheetPackage): boolean => named(book, "workbook.bin") !== undefined
/** Sheets in the order of the book, their parts by the order of their names: `sheet1.bin` first. Throws `beyondBounds`. */
export const readXlsb = async (
  book: SheetPackage,
  relations: (of: string) => Promise<ReadonlyMap<string, string>>,
  budget: Budget,
): Promise<readonly GatheredSheet[]> => {
  const part = named(book, "workbook.bin") as string
  const targets = await relations(part)
  const listed: { readonly name: string; readonly part: string }[] = []
  let from1904 = false
  walk(await gatherPart(book, part), (type, data) => {
    if (type === record.bookProperties && data.byteLength >= 4) from1904 = (data.getUint32(0, true) & 1) === 1
    if (type !== record.sheet || listed.length >= bounds.sheets) return
    const id = textAt(data, 8)
    const target = targets.get(id.text)
    if (target !== undefined && book.names.includes(target)) listed.push({ name: textAt(data, id.end).text, part: target })
  })
  const strings = stringsOf(await gatherPart(book, named(book, "sharedstrings.bin")), budget)
  const styles = stylesOf(await gatherPart(book, named(book, "styles.bin")))
  const sheets: GatheredSheet[] = []
  for (const { name, part } of listed) sheets.push(readSheet(name, await gatherPart(book, part), { strings, styles, from1904 }, budget))
  return sheets
}
