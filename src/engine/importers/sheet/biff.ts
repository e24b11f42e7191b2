/** Reads old Excel workbooks (BIFF 2 to 8; MS-XLS, and OpenOffice's description of the older ones) record by record. */

import { type BiffStrings, biffStrings, sharedTable } from "./biff-strings.ts"
import { type Budget, bounds, lockedSheet, spend } from "./bounds.ts"
import { codePageDecoder } from "./code-page.ts"
import { builtIn, numberText, plain, type Shows, shownByFormat } from "./dates.ts"
import { type GatheredSheet, type Gatherer, gatherer } from "./gathered.ts"

const record = {
  formula2: 0x06,
  eof: 0x0a,
  dateMode: 0x22,
  filePass: 0x2f,
  continued: 0x3c,
  codePage: 0x42,
  boundSheet: 0x85,
  mulRk: 0xbd,
  rString: 0xd6,
  xf5: 0xe0,
  merged: 0xe5,
  sst: 0xfc,
  labelSst: 0xfd,
  number: 0x203,
  label: 0x204,
  boolErr: 0x205,
  formula3: 0x206,
  string: 0x207,
  rk: 0x27e,
  formula4: 0x406,
  format: 0x41e,
} as const
const old = {
  integer: 0x02,
  number: 0x03,
  label: 0x04,
  boolErr: 0x05,
  string: 0x07,
  format: 0x1e,
  xf2: 0x43,
  xf3: 0x243,
  xf4: 0x443,
} as const
const beginnings: ReadonlySet<number> = new Set([0x009, 0x209, 0x409, 0x809])
/** Beginnings of a workbook, with the version that they tell. */
const bofVersion = (type: number, data: DataView): number => {
  if (type === 0x809) return data.byteLength >= 2 && data.getUint16(0, true) === 0x600 ? 8 : 5
  return type === 0x409 ? 4 : type === 0x209 ? 3 : type === 0x009 ? 2 : 0
}
/** A number packed into four bytes. */
export const rkNumber = (rk: number): number => {
  let value: number
  if (rk & 2) value = rk >> 2
  else {
    const view = new DataView(new ArrayBuffer(8))
    view.setUint32(4, rk & ~3, true)
    value = view.getFloat64(0, true)
  }
  return rk & 1 ? value / 100 : value
}
interface Book {
  version: number
  page: number | undefined
  from1904: boolean
  readonly formats: Map<number, Shows>
  readonly styles: Shows[]
  readonly names: Map<number, string>
  strings: readonly string[]
}
/** Calls `each` for every record that lies whole in the bytes. */
const walk = (bytes: Uint8Array, each: (type: number, from: number, to: number) => void): void => {
  for (let at = 0; at + 4 <= bytes.length; ) {
    const type = (bytes[at] as number) | ((bytes[at + 1] as number) << 8)
    const length = (bytes[at + 2] as number) | ((bytes[at + 3] as number) << 8)
    if (at + 4 + length > bytes.length) return
    each(type, at + 4, at + 4 + length)
    at += 4 + length
  }
}
const sampleBytes = 65_536
/** Bytes of labels and names, to judge the code page by. */
const sampleOf = (bytes: Uint8Array): Uint8Array => {
  const sample = new Uint8Array(sampleBytes)
  let filled = 0
  walk(bytes, (type, from, to) => {
    const begin = type === record.label || type === record.rString ? 8 : type === old.label ? 8 : 0
    if (begin === 0 || from + begin > to || filled + to - from > sampleBytes) return
    sample.set(bytes.subarray(from + begin, to), filled)
    filled += to - from - begin + 1
  })
  return sample.subarray(0, filled)
}
/** What the workbook says of itself, before its cells are read. */
const readBook = (bytes: Uint8Array, budget: Budget): { readonly book: Book; readonly strings: BiffStrings } => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const book: Book = { version: 0, page: undefined, from1904: false, formats: new Map(), styles: [], names: new Map(), strings: [] }
  const formatIds: number[] = []
  const formatTexts: (readonly [id: number, from: number, to: number])[] = []
  const nameTexts: (readonly [position: number, from: number, to: number])[] = []
  const table: (readonly [from: number, to: number])[] = []
  let inTable = false
  walk(bytes, (type, from, to) => {
    const size = to - from
    const u16 = (at: number): number => (at + 2 <= size ? view.getUint16(from + at, true) : 0)
    if (book.version === 0) book.version = bofVersion(type, new DataView(bytes.buffer, bytes.byteOffset + from, size))
    if (type === record.continued && inTable) table.push([from, to])
    else inTable = false
    if (type === record.filePass) throw lockedSheet
    if (type === record.sst && table.length === 0) {
      inTable = true
      table.push([from, to])
    } else if (type === record.codePage) book.page ??= u16(0)
    else if (type === record.dateMode) book.from1904 = u16(0) === 1
    else if (type === record.format && size > 3) formatTexts.push([book.version >= 5 ? u16(0) : formatTexts.length, from + 2, to])
    else if (type === old.format && size > 1) formatTexts.push([formatTexts.length, from, to])
    else if (type === record.xf5) formatIds.push(u16(2))
    else if (type === old.xf3 || type === old.xf4) formatIds.push(bytes[from + 1] as number)
    else if (type === old.xf2) formatIds.push((bytes[from + 2] as number) & 63)
    else if (type === record.boundSheet && size > 7 && nameTexts.length < bounds.sheets)
      nameTexts.push([view.getUint32(from, true), from + 6, to])
  })
  const decoder = book.version === 8 ? new TextDecoder("utf-16le") : codePageDecoder(book.page, sampleOf(bytes))
  const strings = biffStrings(bytes, book.version, decoder)
  for (const [id, from, to] of formatTexts)
    book.formats.set(id, shownByFormat(book.version === 8 ? strings.long(from, to) : strings.short(from, to)))
  for (const [position, from, to] of nameTexts) book.names.set(position, strings.short(from, to))
  for (const id of formatIds) book.styles.push(book.formats.get(id) ?? (book.version >= 5 ? builtIn(id) : plain))
  if (table.length > 0) book.strings = sharedTable(bytes, table, budget)
  return { book, strings }
}
const readCells = (bytes: Uint8Array, book: Book, strings: BiffStrings, budget: Budget): readonly GatheredSheet[] => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const sheets: GatheredSheet[] = []
  let into: Gatherer | undefined
  let depth = 0
  /** A formula whose text follows in a record of its own. */
  let awaited: { readonly row: number; readonly column: number } | undefined
  const close = (): void => {
    if (into) sheets.push(into.close(book.from1904 ? { from1904: true } : {}))
    into = undefined
  }
  const begin = (at: number, type: number): void => {
    depth++
    if (depth > 1) return
    const isSheet = book.version < 5 || type === 0x10
    const name = book.names.get(at) ?? [...book.names.values()][sheets.length] ?? `Sheet${sheets.length + 1}`
    if (isSheet) into = gatherer(name, budget)
  }
  const putNumber = (row: number, column: number, shows: Shows, value: number): void => {
    if (!Number.isFinite(value)) return
    const { text, numeric } = numberText(value, shows, book.from1904)
    into?.put(row, column, text, numeric)
  }
  const putResult = (row: number, column: number, shows: Shows, at: number): void => {
    if (view.getUint16(at + 6, true) !== 0xffff) putNumber(row, column, shows, view.getFloat64(at, true))
    else if (bytes[at] === 0) awaited = { row, column }
    else if (bytes[at] === 1) into?.put(row, column, bytes[at + 2] ? "true" : "false", false)
  }
  walk(bytes, (type, from, to) => {
    const size = to - from
    if (beginnings.has(type)) return begin(from - 4, size >= 4 ? view.getUint16(from + 2, true) : 0)
    if (type === record.eof) {
      depth = Math.max(0, depth - 1)
      if (depth === 0) close()
      return
    }
    if (!into || depth > 1 || size < 4) return
    if (type === record.merged) {
      for (let at = from + 2; at + 8 <= to; at += 8)
        into.merge(view.getUint16(at, true) + 1, view.getUint16(at + 4, true) + 1, view.getUint16(at + 2, true) + 1)
      return
    }
    if (type === record.string || (type === old.string && book.version === 2)) {
      if (awaited) into.put(awaited.row, awaited.column, type === record.string ? strings.long(from, to) : strings.short(from, to), false)
      awaited = undefined
      return
    }
    const row = view.getUint16(from, true) + 1
    const column = view.getUint16(from + 2, true) + 1
    if (type <= old.boolErr || (type === record.formula2 && book.version === 2)) {
      // The oldest: three bytes of attributes, of which the second names the format.
      if (size < 9) return
      const shows = book.formats.get((bytes[from + 5] as number) & 63) ?? plain
      if (type === old.integer) putNumber(row, column, shows, view.getUint16(from + 7, true))
      else if (type === old.label) into.put(row, column, strings.short(from + 7, to), false)
      else if (type === old.number && size >= 15) putNumber(row, column, shows, view.getFloat64(from + 7, true))
      else if (type === record.formula2 && size >= 15) putResult(row, column, shows, from + 7)
      return
    }
    if (size < 6) return
    const shows = book.styles[view.getUint16(from + 4, true)] ?? plain
    if (type === record.labelSst && size >= 10) into.put(row, column, book.strings[view.getUint32(from + 6, true)] ?? "", false)
    else if (type === record.label || type === record.rString) into.put(row, column, strings.long(from + 6, to), false)
    else if (type === record.number && size >= 14) putNumber(row, column, shows, view.getFloat64(from + 6, true))
    else if (type === record.rk && size >= 10) putNumber(row, column, shows, rkNumber(view.getInt32(from + 6, true)))
    else if ((type === record.formula2 || type === record.formula3 || type === record.formula4) && size >= 14)
      putResult(row, column, shows, from + 6)
    else if (type === record.boolErr && size >= 8 && bytes[from + 7] === 0) into.put(row, column, bytes[from + 6] ? "true" : "false", false)
    else if (type === record.mulRk)
      for (let at = from + 4, i = 0; at + 8 <= to; at += 6, i++)
        putNumber(row, column + i, book.styles[view.getUint16(at, true)] ?? plain, rkNumber(view.getInt32(at + 2, true)))
  })
  // A file that was cut has no end of its last sheet.
  close()
  return sheets
}
/** The sheets in the bytes of a workbook stream; undefined for bytes that are none. Throws `lockedSheet` and `beyondBounds`. */
export const readBiff = (bytes: Uint8Array, budget: Budget): readonly GatheredSheet[] | undefined => {
  const { book, strings } = readBook(bytes, budget)
  if (book.version === 0) return undefined
  spend(budget, "bytes", bytes.length)
  return readCells(bytes, book, strings, budget)
}
/** True for the beginning of a workbook of the time before compound files. */
export const isBareBiff = (head: Uint8Array): boolean =>
  head[0] === 9 && [0, 2, 4].includes(head[1] ?? 1) && [4, 6, 8].includes(head[2] ?? 0) && head[3] === 0
