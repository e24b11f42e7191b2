/** Spreadsheets made by hand, part by part and record by record: forms that no writer at hand makes. */
import { CFB } from "@e965/xlsx"
import { zipSync } from "fflate"

export const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
export const joined = (...parts: readonly (Uint8Array | readonly number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => [...part]))
export const u16 = (n: number): number[] => [n & 255, (n >> 8) & 255]
export const u32 = (n: number): number[] => [...u16(n & 0xffff), ...u16(n >>> 16)]
export const f64 = (n: number): number[] => [...new Uint8Array(new Float64Array([n]).buffer)]
export const wide = (text: string): number[] => Array.from(text, (_, i) => u16(text.charCodeAt(i))).flat()
const escaped = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;")
export const letters = (column: number): string =>
  column > 26 ? letters(Math.floor((column - 1) / 26)) + letters(((column - 1) % 26) + 1) : String.fromCharCode(64 + column)

export type Value = string | number | undefined
export type Rows = readonly (readonly Value[])[]
/** The first of each is a row or column from 1, both ends included. */
export type Merge = readonly [firstRow: number, firstColumn: number, lastRow: number, lastColumn: number]

// xlsx
export const cell = (row: number, column: number, value: Value, style = ""): string => {
  const at = `r="${letters(column)}${row}"${style}`
  if (value === undefined) return ""
  return typeof value === "number" ? `<c ${at}><v>${value}</v></c>` : `<c ${at} t="inlineStr"><is><t>${escaped(value)}</t></is></c>`
}
const mergeCells = (merges: readonly Merge[]): string =>
  merges.length === 0
    ? ""
    : `<mergeCells>${merges.map(([r, c, s, d]) => `<mergeCell ref="${letters(c)}${r}:${letters(d)}${s}"/>`).join("")}</mergeCells>`
export const sheetXml = (inside: string, merges: readonly Merge[] = []): string =>
  `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${inside}</sheetData>${mergeCells(merges)}</worksheet>`
export const rowsXml = (rows: Rows, styles: readonly string[] = []): string =>
  rows
    .map((row, r) => `<row r="${r + 1}">${row.map((value, c) => cell(r + 1, c + 1, value, r > 0 ? styles[c] : "")).join("")}</row>`)
    .join("")
export const xlsxParts = (sheet: string, more: Readonly<Record<string, string>> = {}): Record<string, string> => ({
  "[Content_Types].xml": "<Types/>",
  "_rels/.rels": "<Relationships/>",
  "xl/workbook.xml": `<workbook xmlns:r="r"><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>`,
  "xl/_rels/workbook.xml.rels": `<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>`,
  "xl/worksheets/sheet1.xml": sheet,
  ...more,
})
export const zipped = (parts: Readonly<Record<string, string | Uint8Array>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, typeof part === "string" ? utf8(part) : part])))
export const xlsx = (
  rows: Rows,
  merges: readonly Merge[] = [],
  more: Readonly<Record<string, string>> = {},
  styles: readonly string[] = [],
): Uint8Array => zipped(xlsxParts(sheetXml(rowsXml(rows, styles), merges), more))
/** A style sheet whose n-th cell style (from 1) has the n-th format. */
export const stylesXml = (...formats: readonly (string | number)[]): string =>
  `<styleSheet><numFmts>${formats.map((code, i) => (typeof code === "string" ? `<numFmt numFmtId="${200 + i}" formatCode="${escaped(code).replaceAll('"', "&quot;")}"/>` : "")).join("")}</numFmts><cellStyleXfs><xf numFmtId="14"/></cellStyleXfs><cellXfs><xf numFmtId="0"/>${formats.map((code, i) => `<xf numFmtId="${typeof code === "string" ? 200 + i : code}"/>`).join("")}</cellXfs></styleSheet>`

// ods and XML of 2003
const covered = (merges: readonly Merge[], r: number, c: number): Merge | undefined =>
  merges.find(([a, b, e, d]) => r >= a && r <= e && c >= b && c <= d)
const odsCell = (value: Value, merge: Merge | undefined, first: boolean): string => {
  if (merge && !first) return "<table:covered-table-cell/>"
  const spans = merge
    ? ` table:number-rows-spanned="${merge[2] - merge[0] + 1}" table:number-columns-spanned="${merge[3] - merge[1] + 1}"`
    : ""
  if (value === undefined) return `<table:table-cell${spans}/>`
  if (typeof value === "number")
    return `<table:table-cell${spans} office:value-type="float" office:value="${value}"><text:p>?</text:p></table:table-cell>`
  return `<table:table-cell${spans} office:value-type="string"><text:p>${escaped(value)}</text:p></table:table-cell>`
}
export const odsContent = (rows: string): string =>
  `<?xml version="1.0"?><office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="t" xmlns:text="x"><office:body><office:spreadsheet><table:table table:name="S">${rows}</table:table></office:spreadsheet></office:body></office:document-content>`
export const odsRows = (rows: Rows, merges: readonly Merge[] = []): string =>
  rows
    .map(
      (row, r) =>
        `<table:table-row>${row
          .map((value, c) => {
            const merge = covered(merges, r + 1, c + 1)
            return odsCell(value, merge, merge !== undefined && merge[0] === r + 1 && merge[1] === c + 1)
          })
          .join("")}</table:table-row>`,
    )
    .join("")
export const odsType = "application/vnd.oasis.opendocument.spreadsheet"
export const ods = (rows: Rows, merges: readonly Merge[] = []): Uint8Array =>
  zipped({ mimetype: odsType, "content.xml": odsContent(odsRows(rows, merges)), "META-INF/manifest.xml": "<manifest/>" })
export const xml2003 = (rows: Rows, merges: readonly Merge[] = []): Uint8Array =>
  utf8(
    `<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="S"><Table>${rows
      .map(
        (row, r) =>
          `<Row>${row
            .map((value, c) => {
              const merge = covered(merges, r + 1, c + 1)
              const first = merge !== undefined && merge[0] === r + 1 && merge[1] === c + 1
              if (value === undefined || (merge && !first)) return ""
              const spans = merge ? ` ss:MergeDown="${merge[2] - merge[0]}" ss:MergeAcross="${merge[3] - merge[1]}"` : ""
              return `<Cell ss:Index="${c + 1}"${spans}><Data ss:Type="${typeof value === "number" ? "Number" : "String"}">${escaped(`${value}`)}</Data></Cell>`
            })
            .join("")}</Row>`,
      )
      .join("")}</Table></Worksheet></Workbook>`,
  )
export const htmlTable = (rows: Rows, merges: readonly Merge[] = []): string =>
  `<table border=1>${rows
    .map(
      (row, r) =>
        `<tr>${row
          .map((value, c) => {
            const merge = covered(merges, r + 1, c + 1)
            if (merge && !(merge[0] === r + 1 && merge[1] === c + 1)) return ""
            const spans = merge ? ` rowspan=${merge[2] - merge[0] + 1} colspan="${merge[3] - merge[1] + 1}"` : ""
            return `<td${spans}>${escaped(`${value ?? ""}`)}</td>`
          })
          .join("")}</tr>`,
    )
    .join("")}</table>`

// BIFF
export const record = (type: number, ...parts: readonly (Uint8Array | readonly number[])[]): Uint8Array => {
  const data = joined(...parts)
  return joined(u16(type), u16(data.length), data)
}
/** A compound file with these streams. */
export const compound = (streams: Readonly<Record<string, Uint8Array>>): Uint8Array => {
  const file = CFB.utils.cfb_new()
  CFB.utils.cfb_del(file, "/Sh33tJ5")
  for (const [name, bytes] of Object.entries(streams)) CFB.utils.cfb_add(file, `/${name}`, bytes as never)
  return new Uint8Array(CFB.write(file, { type: "buffer" }) as Uint8Array)
}
type Text = (text: string) => Uint8Array | readonly number[]
export interface BiffOptions {
  /** Characters as bytes. */
  readonly text: Text
  readonly codePage?: number
  readonly merges?: readonly Merge[]
  readonly more?: readonly Uint8Array[]
}
/** The stream of a workbook of Excel 5. */
export const biff5 = (rows: Rows, { text, codePage, more = [] }: BiffOptions): Uint8Array => {
  const label = (r: number, c: number, value: Value): Uint8Array => {
    if (typeof value === "number") return record(0x203, u16(r), u16(c), u16(0), f64(value))
    const bytes = text(value as string)
    return record(0x204, u16(r), u16(c), u16(0), u16(bytes.length), bytes)
  }
  const name = text("表")
  const before = joined(
    record(0x809, u16(0x500), u16(5), u32(0)),
    ...(codePage === undefined ? [] : [record(0x42, u16(codePage))]),
    ...more,
  )
  const bound = (at: number): Uint8Array => record(0x85, u32(at), u16(0), [name.length], name)
  const start = before.length + bound(0).length + 4
  return joined(
    before,
    bound(start),
    record(0x0a),
    record(0x809, u16(0x500), u16(0x10), u32(0)),
    ...rows.flatMap((row, r) => row.flatMap((value, c) => (value === undefined ? [] : [label(r, c, value)]))),
    record(0x0a),
  )
}
/** The bytes of a sheet of Excel 2, 3 or 4, which is a file of its own. */
export const biffOld = (version: 2 | 3 | 4, rows: Rows, { text, codePage }: BiffOptions): Uint8Array =>
  joined(
    record([0, 0, 0x009, 0x209, 0x409][version] as number, u16(version), u16(0x10), ...(version === 2 ? [] : [u16(0)])),
    ...(codePage === undefined ? [] : [record(0x42, u16(codePage))]),
    ...rows.flatMap((row, r) =>
      row.flatMap((value, c) => {
        if (value === undefined) return []
        if (typeof value === "number")
          return [version === 2 ? record(3, u16(r), u16(c), [0, 0, 0], f64(value)) : record(0x203, u16(r), u16(c), u16(0), f64(value))]
        const bytes = text(value)
        return [
          version === 2
            ? record(4, u16(r), u16(c), [0, 0, 0], [bytes.length], bytes)
            : record(0x204, u16(r), u16(c), u16(0), u16(bytes.length), bytes),
        ]
      }),
    ),
    record(0x0a),
  )
/** The stream of a workbook of Excel 97: strings as `string` writes them into the table of strings. */
export const biff8 = (
  rows: Rows,
  {
    merges = [],
    more = [],
    string = plainString,
    table,
  }: {
    merges?: readonly Merge[]
    more?: readonly Uint8Array[]
    string?: (text: string) => readonly number[]
    /** Records of the table of strings, where one does not do. */
    table?: (strings: readonly string[]) => readonly Uint8Array[]
  } = {},
): Uint8Array => {
  const strings = [...new Set(rows.flat().filter((value): value is string => typeof value === "string"))]
  const sst = table ? table(strings) : [record(0xfc, u32(strings.length), u32(strings.length), ...strings.map(string))]
  const before = joined(record(0x809, u16(0x600), u16(5), u32(0), u32(0), u32(0)), record(0x42, u16(1200)), ...more)
  const bound = (at: number): Uint8Array => record(0x85, u32(at), u16(0), [1, 1], wide("表"))
  const end = joined(...sst, record(0x0a))
  const start = before.length + bound(0).length + end.length
  return joined(
    before,
    bound(start),
    end,
    record(0x809, u16(0x600), u16(0x10), u32(0), u32(0), u32(0)),
    ...rows.flatMap((row, r) =>
      row.flatMap((value, c) =>
        value === undefined
          ? []
          : [
              typeof value === "number"
                ? record(0x203, u16(r), u16(c), u16(0), f64(value))
                : record(0xfd, u16(r), u16(c), u16(0), u32(strings.indexOf(value))),
            ],
      ),
    ),
    ...(merges.length === 0
      ? []
      : [record(0xe5, u16(merges.length), ...merges.map(([r, c, s, d]) => [...u16(r - 1), ...u16(s - 1), ...u16(c - 1), ...u16(d - 1)]))]),
    record(0x0a),
  )
}
export const plainString = (text: string): readonly number[] => [...u16(text.length), 1, ...wide(text)]
/** Flags 8: formats of parts; 4: a reading aid; both lie behind the characters. */
export const richString =
  (flags: 0 | 4 | 8 | 12) =>
  (text: string): readonly number[] => [
    ...u16(text.length),
    1 | flags,
    ...(flags & 8 ? u16(2) : []),
    ...(flags & 4 ? u32(14) : []),
    ...wide(text),
    ...(flags & 8 ? [0, 0, 1, 0, 2, 0, 0, 0] : []),
    ...(flags & 4 ? Array.from({ length: 14 }, (_, i) => 0x41 + i) : []),
  ]

// xlsb
const packed = (n: number): number[] => (n < 128 ? [n] : [(n & 127) | 128, ...packed(n >> 7)])
export const binary = (type: number, ...parts: readonly (Uint8Array | readonly number[])[]): Uint8Array => {
  const data = joined(...parts)
  return joined(packed(type), packed(data.length), data)
}
export const wideText = (text: string): number[] => [...u32(text.length), ...wide(text)]
export const xlsb = (sheet: Uint8Array, strings: readonly string[] = [], bookFlags = 0): Uint8Array =>
  zipped({
    "[Content_Types].xml": "<Types/>",
    "xl/workbook.bin": joined(binary(153, u32(bookFlags), u32(0)), binary(156, u32(0), u32(1), wideText("rId1"), wideText("S"))),
    "xl/_rels/workbook.bin.rels": `<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.bin"/></Relationships>`,
    "xl/worksheets/sheet1.bin": sheet,
    "xl/sharedStrings.bin": joined(...strings.map((text) => binary(19, [0], wideText(text)))),
  })
export const xlsbRows = (rows: Rows, merges: readonly Merge[] = []): Uint8Array =>
  joined(
    ...rows.flatMap((row, r) => [
      binary(0, u32(r), u32(0)),
      ...row.flatMap((value, c) =>
        value === undefined
          ? []
          : [typeof value === "number" ? binary(5, u32(c), u32(0), f64(value)) : binary(6, u32(c), u32(0), wideText(value))],
      ),
    ]),
    ...merges.map(([r, c, s, d]) => binary(176, u32(r - 1), u32(s - 1), u32(c - 1), u32(d - 1))),
  )
