/** Opens spreadsheets of every kind: hucre first (fast), @e965/xlsx for what it refuses (old BIFF, HTML and XML in disguise). */
import { civil } from "../../case/time.ts"
import type { Source } from "../importer.ts"
import { decideEncoding } from "../text/encoding.ts"
import { formOf } from "./glimpse.ts"

/** Above this a spreadsheet is kept as evidence and not read: its libraries need it whole in memory. */
export const maxSpreadsheetBytes = 30 * 1024 * 1024
export interface SheetCell {
  readonly text: string
  readonly numeric: boolean
}
export interface Sheet {
  readonly name: string
  readonly rows: number
  /** Cells of a row, by the row number that the person sees, from 1. */
  row(number: number): readonly (SheetCell | undefined)[]
}
export type Opened = { readonly sheets: readonly Sheet[] } | { readonly problem: "needs-password" | "bad-spreadsheet" | "too-large" }

const two = (n: number): string => `${n}`.padStart(2, "0")
/** A date cell back as text. Libraries give UTC parts of the wall clock; a fraction of a second comes from rounding in the file. */
const dateText = (ms: number): string => {
  const s = Math.round(ms / 1000)
  const days = Math.floor(s / 86_400)
  const rest = s - days * 86_400
  const [year, month, day] = civil(days)
  const time = `${two(Math.floor(rest / 3600))}:${two(Math.floor(rest / 60) % 60)}:${two(rest % 60)}`
  if (year < 1910) return time
  return `${`${year}`.padStart(4, "0")}-${two(month)}-${two(day)}${rest === 0 ? "" : ` ${time}`}`
}
const cellOf = (value: unknown): SheetCell | undefined => {
  if (value === null || value === undefined) return undefined
  if (typeof value === "string") return { text: value, numeric: false }
  if (typeof value === "number") return { text: `${value}`, numeric: true }
  if (value instanceof Date) return { text: Number.isNaN(value.getTime()) ? "" : dateText(value.getTime()), numeric: false }
  return { text: typeof value === "boolean" ? `${value}` : "", numeric: false }
}
const sheetOf = (name: string, rows: readonly (readonly unknown[] | null | undefined)[]): Sheet => ({
  name,
  rows: rows.length,
  row: (number) => Array.from(rows[number - 1] ?? [], cellOf),
})
const openFast = async (bytes: Uint8Array): Promise<readonly Sheet[]> => {
  const { read } = await import("hucre")
  const book = await read(bytes)
  return book.sheets.map((sheet) => sheetOf(sheet.name, sheet.rows))
}
/** Only the cells that are there are walked: a damaged file may claim a range of billions. */
const openAny = async (data: Uint8Array | string): Promise<readonly Sheet[]> => {
  const { read } = await import("@e965/xlsx")
  const book =
    typeof data === "string" ? read(data, { type: "string", raw: true, dense: true }) : read(data, { type: "array", dense: true })
  return book.SheetNames.map((name) => {
    const rows = book.Sheets[name]?.["!data"] ?? []
    return sheetOf(
      name,
      Array.from(rows, (row) => Array.from(row ?? [], (cell) => (cell?.t === "e" || cell?.t === "z" ? null : cell?.v))),
    )
  })
}
/** The second library's word; the first calls every broken container protected. */
const isPassword = (error: unknown): boolean => /password-protected|encrypt/i.test(`${(error as Error)?.message}`)

/** The sheets of a file, or why it cannot be opened. Never throws on content. */
export const openSpreadsheet = async (source: Source): Promise<Opened> => {
  if (source.size > maxSpreadsheetBytes) return { problem: "too-large" }
  const bytes = await source.bytes()
  const form = formOf(source.head)
  if (form === "markup") {
    const { encoding, skip } = await decideEncoding(source)
    const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes.subarray(skip))
    return openAny(text).then(
      (sheets) => ({ sheets }),
      () => ({ problem: "bad-spreadsheet" as const }),
    )
  }
  try {
    return { sheets: await openFast(bytes) }
  } catch {
    // The other library reads more kinds, and tells a protected file from a broken one.
  }
  try {
    return { sheets: await openAny(bytes) }
  } catch (error) {
    return { problem: isPassword(error) ? "needs-password" : "bad-spreadsheet" }
  }
}
