/** What the first 64 KB of a file show of a table: its true form, whatever the suffix says, and the labels in it. */
import { foldLabel } from "../../case/text.ts"
import type { Source } from "../importer.ts"
import { fullBudget } from "../sheet/bounds.ts"
import type { GatheredSheet } from "../sheet/gathered.ts"
import { htmlMarks } from "../sheet/html-tables.ts"
import { markupReader } from "../sheet/markup.ts"
import { readOldWorkbook } from "../sheet/old-workbook.ts"
import { openDocumentMarks } from "../sheet/opendocument.ts"
import { xml2003Marks } from "../sheet/xml-2003.ts"
import { headText } from "../text/encoding.ts"
import { formOf, markupKind, type TableForm } from "./form.ts"
import { planRows, planTable } from "./plan.ts"
import type { TextPlan } from "./text-table.ts"
import { planText } from "./text-table.ts"
import { commonVocabulary, overheard, type Vocabulary } from "./vocabulary.ts"

export interface Glimpse {
  readonly form: TableForm
  /** The plan, for delimited text that holds a call list. */
  readonly plan: TextPlan | undefined
  /** True when a cell holds exactly this label. */
  has(label: string): boolean
  /** True when this stands somewhere in the readable part. */
  mentions(words: string): boolean
  /** True for a spreadsheet of which the head does not show what is in it. */
  readonly spreadsheet: boolean
  /** True when a sheet in the head holds a call list. */
  readonly planned: boolean
}
/** Labels of an old workbook as they lie in its bytes, for one that does not lie whole in the head: a length, flags, then UTF-16; or bytes of a code page. */
const rawCells = (head: Uint8Array): Pick<Glimpse, "has" | "mentions"> => {
  const views = [0, 1].map((from) => ({ from, text: new TextDecoder("utf-16le", { ignoreBOM: true }).decode(head.subarray(from)) }))
  const old = ["gb18030", "big5"].map((label) => new TextDecoder(label).decode(head))
  /** Behind the flags may stand a count of formats (8) and the size of a reading aid (4). */
  const isLabel = (at: number, length: number): boolean =>
    [1, 9, 5, 13].some((flags) => {
      const before = at - 1 - (flags & 8 ? 2 : 0) - (flags & 4 ? 4 : 0)
      return before >= 2 && head[before] === flags && (head[before - 2] as number) + (head[before - 1] as number) * 256 === length
    })
  const whole = (text: string, from: number, label: string): boolean => {
    for (let at = text.indexOf(label); at >= 0; at = text.indexOf(label, at + 1)) if (isLabel(from + at * 2, label.length)) return true
    return false
  }
  const inOld = (words: string): boolean => /[^ -~]/.test(words) && old.some((text) => text.includes(words))
  return {
    has: (label) => label !== "" && (views.some(({ from, text }) => whole(text, from, label)) || inOld(label)),
    mentions: (words) => views.some(({ text }) => text.includes(words)) || inOld(words),
  }
}
/** Sheets in a head, as far as it holds them. */
const openSheets = (head: Uint8Array, form: TableForm): readonly GatheredSheet[] | undefined => {
  if (form === "biff") return readOldWorkbook(head, fullBudget())
  const html = markupKind(head) === "html"
  const budget = fullBudget()
  const page = htmlMarks(budget)
  const other = markupKind(head) === "opendocument" ? openDocumentMarks(budget) : xml2003Marks(budget)
  const reader = markupReader(html ? page.marks : other.marks, html)
  reader.push(headText(head))
  reader.end()
  // A head is cut: what is open is closed.
  if (!html) for (const tag of ["Cell", "table-cell", "table-row", "table", "Worksheet"]) other.marks.close(tag)
  return html ? page.sheets() : other.sheets
}
const opened = new WeakMap<Uint8Array, readonly GatheredSheet[] | undefined>()
/** The same, opened once per head. */
const sheetsIn = (head: Uint8Array, form: TableForm): readonly GatheredSheet[] | undefined => {
  if (!opened.has(head)) opened.set(head, openSheets(head, form))
  return opened.get(head)
}
const cellsIn = (sheets: readonly GatheredSheet[], vocabulary: Vocabulary): Pick<Glimpse, "has" | "mentions" | "planned"> => {
  const rows = sheets.map((sheet) =>
    Array.from({ length: Math.min(planRows, sheet.rows) }, (_, i) => sheet.row(i + 1).map((cell) => cell?.text ?? "")),
  )
  const cells = new Set(rows.flat(2).map(foldLabel))
  return {
    has: (label) => label !== "" && cells.has(foldLabel(label)),
    mentions: (words) => [...cells].some((cell) => cell.includes(foldLabel(words))),
    planned: rows.some((table) => planTable(table, vocabulary) !== undefined),
  }
}
/** A package whose parts show that it holds sheets. An open document says what it is in its first part, or does not say it here. */
const isSheetPackage = (head: Uint8Array): boolean => {
  const names = new TextDecoder("utf-8").decode(head).toLowerCase()
  if (names.includes("opendocument.spreadsheet") || /\bxl[/\\]/.test(names)) return true
  if (names.includes("application/vnd.oasis.opendocument.") || names.includes("application/epub")) return false
  return (
    (names.includes("[content_types].xml") && !/(?:word|ppt)[/\\]/.test(names)) ||
    (names.includes("content.xml") && (names.includes("meta-inf/manifest.xml") || names.includes("mimetype")))
  )
}
/** In UTF-16, as names of streams are. */
const wideNames = ["WordDocument", "PowerPoint Document"].map((name) => [...name, "\0"].join("\0"))
/** Of a compound file that does not lie whole in the head: whether it may be a workbook. */
const mayBeWorkbook = (head: Uint8Array): boolean => {
  const text = new TextDecoder("latin1").decode(head)
  const [word, slides] = wideNames.map((name) => text.includes(name))
  return !word && !slides
}
const look = (source: Pick<Source, "head" | "size">, vocabulary: Vocabulary): Glimpse => {
  const { head } = source
  const form = formOf(head)
  const none = { form, plan: undefined, spreadsheet: false, planned: false, has: () => false, mentions: () => false }
  if (head.length === 0 || form === "binary") return none
  if (form === "zip") return { ...none, spreadsheet: isSheetPackage(head) }
  if (form !== "text") {
    const whole = source.size <= head.length
    try {
      const sheets = sheetsIn(head, form)
      const seen = sheets && sheets.length > 0 ? cellsIn(sheets, vocabulary) : {}
      if (form === "biff" && !whole) return { ...none, ...rawCells(head), spreadsheet: mayBeWorkbook(head) }
      return { ...none, ...seen, spreadsheet: !whole && !sheets?.some((sheet) => sheet.rows > 0) }
    } catch {
      // Protected, or beyond all bounds: opening it tells.
      return { ...none, spreadsheet: true }
    }
  }
  const text = headText(head)
  // JSON has commas too, but it is no table.
  const plan = /^\s*(?:[{[]|[\w$]{1,64}\s*\(\s*[{[])/.test(text) ? undefined : planText(source, vocabulary)
  const labels = new Set(plan?.plan.labels ?? [])
  return { ...none, plan, has: (label) => labels.has(foldLabel(label)), mentions: (words) => text.includes(words) }
}
/** What the vocabulary common to all shows of a head, whether another one shows the same, and what those show that do not. */
interface Looked {
  readonly common: Glimpse
  readonly alike: (vocabulary: Vocabulary) => boolean
  readonly others: Map<Vocabulary, Glimpse>
}
const seen = new WeakMap<Uint8Array, Looked>()
const first = (source: Pick<Source, "head" | "size">): Looked => {
  const { vocabulary, alike } = overheard()
  return { common: look(source, vocabulary), alike, others: new Map() }
}
/** Looks once per head, however many importers ask, and once more for each whose own words stand in it. */
export const glimpse = (source: Pick<Source, "head" | "size">, vocabulary: Vocabulary = commonVocabulary): Glimpse => {
  const looked = seen.get(source.head) ?? first(source)
  seen.set(source.head, looked)
  const known = looked.others.get(vocabulary)
  if (known) return known
  const made = looked.alike(vocabulary) ? looked.common : look(source, vocabulary)
  looked.others.set(vocabulary, made)
  return made
}
