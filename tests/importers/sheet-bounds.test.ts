/** What a small spreadsheet may claim: every bound is counted before memory or time is lost, and a large honest one is read. */
import { describe, expect, it } from "vitest"
import { readItem } from "../../src/engine/importers/index.ts"
import { type Budget, beyondBounds, fullBudget } from "../../src/engine/importers/sheet/bounds.ts"
import { openCompound } from "../../src/engine/importers/sheet/compound.ts"
import { attributeIn, markupReader, resolved } from "../../src/engine/importers/sheet/markup.ts"
import { openPackage } from "../../src/engine/importers/sheet/package.ts"
import { linesOf } from "./lines.ts"
import {
  biff8,
  binary,
  compound,
  htmlTable,
  joined,
  odsContent,
  odsRows,
  odsType,
  type Rows,
  record,
  rowsXml,
  sheetXml,
  u16,
  u32,
  utf8,
  wide,
  wideText,
  xlsb,
  xlsbRows,
  xlsx,
  xlsxParts,
  xml2003,
  zipped,
} from "./sheet-makers.ts"
import { sourceOf } from "./source.ts"

const header = ["呼叫类型", "对方号码", "起始时间", "通话时长(秒)"]
const call = ["被叫", "15400040001", "2026-01-05 22:30:15", "65"]
const table: Rows = [header, call]
const told = async (name: string, bytes: Uint8Array): Promise<{ kept: number; codes: readonly string[] }> => {
  const { kept, issues } = await readItem(sourceOf(name, bytes))
  return { kept, codes: issues.map((issue) => (issue.params.reason === "table" ? "too-large/table" : issue.code)) }
}
/** A hang guard, no measure. */
const guard = 60_000
const book = (inside: string, more: Readonly<Record<string, string>> = {}): Uint8Array =>
  zipped(xlsxParts(sheetXml(rowsXml(table) + inside), more))
const odsOf = (rows: string): Uint8Array => zipped({ mimetype: odsType, "content.xml": odsContent(odsRows(table) + rows) })
const xmlOf = (rows: string): Uint8Array => utf8(new TextDecoder().decode(xml2003(table)).replace("</Table>", `${rows}</Table>`))
const page = (rows: string): Uint8Array => utf8(htmlTable(table).replace("</table>", `${rows}</table>`))
const odsCell = `<table:table-cell office:value-type="string"><text:p>x</text:p></table:table-cell>`

describe("more than a sheet can have", () => {
  it.each<readonly [string, string, Uint8Array]>([
    ["xlsx, a row far away", "a.xlsx", book(`<row r="999999999"><c r="A999999999"><v>1</v></c></row>`)],
    ["xlsx, a row just behind the last", "a.xlsx", book(`<row r="1048577"><c><v>1</v></c></row>`)],
    ["xlsx, a column far away", "a.xlsx", book(`<row r="3"><c r="ZZZZZZ3"><v>1</v></c></row>`)],
    ["xlsx, a column just behind the last", "a.xlsx", book(`<row r="3"><c r="XFE3"><v>1</v></c></row>`)],
    ["xlsx, a row beyond all numbers", "a.xlsx", book(`<row r="1e300"><c><v>1</v></c></row>`)],
    ["xlsx, a negative row", "a.xlsx", book(`<row r="-5"><c><v>1</v></c></row>`)],
    ["xlsx, more rows than there can be", "a.xlsx", book("<row><c><v>1</v></c></row>".repeat(1_048_580))],
    [
      "xlsx, one long string a hundred thousand times",
      "a.xlsx",
      book(`<row>${'<c t="s"><v>0</v></c>'.repeat(200)}</row>`.repeat(500), {
        "xl/sharedStrings.xml": `<sst><si><t>${"长".repeat(3_000_000)}</t></si></sst>`,
      }),
    ],
    [
      "xlsx, merged over and over",
      "a.xlsx",
      zipped(
        xlsxParts(
          `${sheetXml(rowsXml([header, ...Array.from({ length: 2000 }, () => call)])).slice(0, -12)}<mergeCells>${'<mergeCell ref="A1:A1048576"/>'.repeat(40_000)}</mergeCells></worksheet>`,
        ),
      ),
    ],
    [
      "xml of 2003, ss:Index",
      "a.xls",
      xmlOf(`<Row ss:Index="999999999"><Cell ss:Index="999999999"><Data ss:Type="String">x</Data></Cell></Row>`),
    ],
    ["xml of 2003, the column alone", "a.xls", xmlOf(`<Row><Cell ss:Index="16385"><Data ss:Type="String">x</Data></Cell></Row>`)],
    ["xml of 2003, rows that span", "a.xls", xmlOf(`<Row ss:Span="99999999"/><Row><Cell><Data ss:Type="String">x</Data></Cell></Row>`)],
    [
      "xml of 2003, cells that span",
      "a.xls",
      xmlOf(
        `<Row><Cell ss:MergeAcross="99999999"><Data ss:Type="String">x</Data></Cell><Cell><Data ss:Type="String">y</Data></Cell></Row>`,
      ),
    ],
    ["ods, a row repeated", "a.ods", odsOf(`<table:table-row table:number-rows-repeated="999999999">${odsCell}</table:table-row>`)],
    [
      "ods, a cell repeated",
      "a.ods",
      odsOf(
        `<table:table-row>${odsCell.replace("<table:table-cell", '<table:table-cell table:number-columns-repeated="999999999"')}</table:table-row>`,
      ),
    ],
    [
      "ods, both",
      "a.ods",
      odsOf(
        `<table:table-row table:number-rows-repeated="1000000">${odsCell.replace("<table:table-cell", '<table:table-cell table:number-columns-repeated="16000"')}</table:table-row>`,
      ),
    ],
    [
      "ods, a cell behind many empty ones",
      "a.ods",
      odsOf(`<table:table-row><table:table-cell table:number-columns-repeated="999999999"/>${odsCell}</table:table-row>`),
    ],
    [
      "ods, a row behind many empty ones",
      "a.ods",
      odsOf(`<table:table-row table:number-rows-repeated="99999999"/><table:table-row>${odsCell}</table:table-row>`),
    ],
    [
      "html, spans around rows that follow",
      "a.xls",
      page(`<tr>${"<td colspan=1000 rowspan=65534></td>".repeat(16)}</tr>${"<tr><td>x".repeat(3000)}`),
    ],
    ["html, cells without end", "a.xls", page(`<tr>${"<td>x".repeat(17_000)}</tr>`)],
    ["html, tables without end", "a.xls", page("<tr><td>x</td></tr></table><table>".repeat(1100))],
    ["xlsb, a row far away", "a.xlsb", xlsb(joined(xlsbRows(table), binary(0, u32(99_999_999)), binary(6, u32(0), u32(0), wideText("x"))))],
    ["xlsb, a column far away", "a.xlsb", xlsb(joined(xlsbRows(table), binary(0, u32(9)), binary(6, u32(99_999), u32(0), wideText("x"))))],
  ])("%s", async (_, name, bytes) => expect(await told(name, bytes)).toEqual({ kept: 0, codes: ["too-large/table"] }), guard)

  it("bytes that a part claims, and bytes that come out of it whatever it claims", async () => {
    const bytes = zipped(xlsxParts(sheetXml(rowsXml(table) + " ".repeat(300_000))))
    const view = new DataView(bytes.buffer)
    const claim = (size: number): void => {
      for (let at = 0; at + 30 < bytes.length; at++)
        if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) > 100_000) view.setUint32(at + 24, size, true)
    }
    claim(400_000_000)
    expect(await told("a.xlsx", bytes)).toEqual({ kept: 0, codes: ["too-large/table"] })
    const drained = async (budget: Budget): Promise<number> => {
      let sum = 0
      for await (const piece of (await openPackage(zipped({ a: " ".repeat(300_000) }), budget)).bytes("a")) sum += piece.length
      return sum
    }
    expect(await drained({ ...fullBudget(), bytes: 300_000 })).toBe(300_000)
    await expect(drained({ ...fullBudget(), bytes: 299_999 })).rejects.toBe(beyondBounds)
  })
})

describe("odd, and read", () => {
  it.each<readonly [string, string, Uint8Array, number]>([
    [
      "xlsx, a dimension of billions",
      "a.xlsx",
      zipped(xlsxParts(sheetXml(rowsXml(table)).replace("<sheetData>", '<dimension ref="A1:XFD1048576"/><sheetData>'))),
      1,
    ],
    ["xlsx, the very last cell", "a.xlsx", book(`<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>`), 1],
    ["xlsx, a merge of the whole sheet", "a.xlsx", xlsx(table, [[3, 1, 1_048_576, 16_384]]), 1],
    [
      "xlsx, merges that are none",
      "a.xlsx",
      zipped(
        xlsxParts(
          `${sheetXml(rowsXml(table))}<mergeCells><mergeCell ref="A2:A1"/><mergeCell ref="x"/><mergeCell/><mergeCell ref="A0:A9"/></mergeCells>`,
        ),
      ),
      1,
    ],
    [
      "xlsx, columns of styles to the end",
      "a.xlsx",
      zipped(xlsxParts(sheetXml(rowsXml(table)).replace("<sheetData>", '<cols><col min="1" max="16384" style="1"/></cols><sheetData>'))),
      1,
    ],
    ["xlsx, an index of no string", "a.xlsx", book(`<row r="3"><c r="A3" t="s"><v>99999999</v></c><c r="B3" t="s"><v>-1</v></c></row>`), 1],
    [
      "xlsx, rows out of order and twice",
      "a.xlsx",
      zipped(
        xlsxParts(
          sheetXml(
            `<row r="2">${["被叫", "15400040001"].map((t, c) => `<c r="${"AB"[c]}2" t="inlineStr"><is><t>${t}</t></is></c>`).join("")}</row>${rowsXml([header])}<row r="2"><c r="C2" t="inlineStr"><is><t>2026-01-05 22:30:15</t></is></c></row>`,
          ),
        ),
      ),
      1,
    ],
    [
      "ods, empty rows and cells to the end",
      "a.ods",
      odsOf(
        `<table:table-row table:number-rows-repeated="1048570"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>`,
      ),
      1,
    ],
    [
      "ods, a call repeated",
      "a.ods",
      odsOf(odsRows([call]).replace("<table:table-row>", '<table:table-row table:number-rows-repeated="3">')),
      4,
    ],
    [
      "html, rowspan=0 and spans below nothing",
      "a.xls",
      page(
        `<tr><td rowspan=0 colspan=-3>被叫</td><td rowspan=x>15400040002</td><td rowspan="99999999999">2026-01-06 08:00:00</td><td>1</td></tr>`,
      ),
      2,
    ],
    [
      "xml of 2003, the last row",
      "a.xls",
      xmlOf(`<Row ss:Index="1048576"><Cell ss:Index="16384"><Data ss:Type="String">x</Data></Cell></Row>`),
      1,
    ],
    ["xls, cells of the last row and column", "通话.xls", compound({ Workbook: biff8([...table], { more: [] }).slice(0, -4) }), 1],
  ])(
    "%s",
    async (_, name, bytes, kept) => {
      const found = await told(name, bytes)
      expect([found.kept, found.codes.filter((code) => !["suffix-lies", "ragged-row", "repeated-row"].includes(code))]).toEqual([kept, []])
    },
    guard,
  )
  it(
    "a sheet of many rows",
    async () => {
      const many: Rows = [header, ...Array.from({ length: 60_000 }, () => call)]
      expect(await told("a.xlsx", xlsx(many))).toEqual({ kept: 60_000, codes: ["repeated-row"] })
    },
    guard,
  )
})

describe("old files whose chains lead nowhere", () => {
  const whole = compound({ Workbook: biff8([header, ...Array.from({ length: 900 }, () => call)]) })
  const changed = (change: (view: DataView) => void): Uint8Array => {
    const bytes = whole.slice()
    change(new DataView(bytes.buffer))
    return bytes
  }
  const table0 = (view: DataView): number => (view.getUint32(0x4c, true) + 1) * 512
  it.each<readonly [string, Uint8Array]>([
    [
      "every sector follows itself",
      changed((v) => {
        for (let i = 0; i < 128; i++) v.setUint32(table0(v) + i * 4, i, true)
      }),
    ],
    [
      "all lead to the first",
      changed((v) => {
        for (let i = 0; i < 128; i++) v.setUint32(table0(v) + i * 4, 0, true)
      }),
    ],
    [
      "two lead to each other",
      changed((v) => {
        for (let i = 0; i < 128; i++) v.setUint32(table0(v) + i * 4, i ^ 1, true)
      }),
    ],
    [
      "all lead beyond the end",
      changed((v) => {
        for (let i = 0; i < 128; i++) v.setUint32(table0(v) + i * 4, 0xfffffff, true)
      }),
    ],
    [
      "the table lists itself",
      changed((v) => {
        for (let i = 0; i < 109; i++) v.setUint32(0x4c + i * 4, v.getUint32(0x4c, true), true)
      }),
    ],
    [
      "the list of tables goes in a ring",
      changed((v) => {
        v.setUint32(0x44, 0, true)
        v.setUint32(0x48, 0xffffffff, true)
        v.setUint32(512 + 508, 0, true)
      }),
    ],
    [
      "the directory goes in a ring",
      changed((v) => {
        const d = v.getUint32(0x30, true)
        v.setUint32(table0(v) + d * 4, d, true)
      }),
    ],
    ["sectors of no size", changed((v) => v.setUint16(0x1e, 0, true))],
    ["sectors of all sizes", changed((v) => v.setUint16(0x1e, 65_535, true))],
    ["small sectors larger than large ones", changed((v) => v.setUint16(0x20, 30, true))],
    ["everything is small", changed((v) => v.setUint32(0x38, 0xffffffff, true))],
    ["no directory", changed((v) => v.setUint32(0x30, 0xfffffffe, true))],
    ["a header and nothing", whole.slice(0, 512)],
    ["half a header", whole.slice(0, 100)],
  ])(
    "%s",
    async (_, bytes) => {
      const found = await told("2026年01月语音通信.xls", bytes)
      expect(found.codes).not.toContain("crashed-reader")
      expect(() => openCompound(bytes)?.stream("WORKBOOK")).not.toThrow()
    },
    guard,
  )
  const stream = (...records: readonly Uint8Array[]): Uint8Array => compound({ Workbook: joined(biff8(table, { more: records })) })
  it.each<readonly [string, Uint8Array]>([
    [
      "more strings than there are",
      compound({
        Workbook: biff8(table, {
          table: (strings) => [
            record(0xfc, u32(0xffffffff), u32(0xffffffff), ...strings.map((text) => [...u16(text.length), 1, ...wide(text)])),
          ],
        }),
      }),
    ],
    [
      "a string longer than its table",
      compound({
        Workbook: biff8(table, {
          table: (strings) => [
            record(0xfc, u32(9), u32(9), ...strings.map((text) => [...u16(text.length), 1, ...wide(text)]), [0xff, 0xff, 1, 65, 0]),
          ],
        }),
      }),
    ],
    [
      "a reading aid of billions",
      compound({
        Workbook: biff8(table, {
          table: (strings) => [
            record(0xfc, u32(9), u32(9), ...strings.map((text) => [...u16(text.length), 1, ...wide(text)]), [
              1,
              0,
              5,
              ...u32(0xfffffff0),
              65,
              0,
            ]),
          ],
        }),
      }),
    ],
    ["records of no length", stream(...Array.from({ length: 5000 }, () => record(0x5d)))],
    ["beginnings within beginnings", stream(...Array.from({ length: 5000 }, () => record(0x0a)))],
    ["formats of formats", stream(record(0x41e, u16(200), u16(60_000), [1], wide("y".repeat(3000))))],
    ["a sheet name longer than its record", stream(record(0x85, u32(1), u16(0), [255, 1], wide("名")))],
  ])(
    "%s",
    async (_, bytes) => {
      const found = await told("2026年01月语音通信.xls", bytes)
      expect(found.codes).not.toContain("crashed-reader")
      expect(found.codes).not.toContain("bad-spreadsheet")
    },
    guard,
  )
})

describe("the reader of markup", () => {
  const count = (text: string, html: boolean, piece: number): number => {
    let marks = 0
    const reader = markupReader({ open: () => marks++, close: () => marks++, text: () => undefined }, html)
    for (let at = 0; at < text.length; at += piece) reader.push(text.slice(at, at + piece))
    reader.end()
    return marks
  }
  const most = 1 << 20
  it.each([
    "<",
    "<<a",
    "<a ",
    '<a b="',
    "<a b='>",
    "&",
    "&#",
    "&amp",
    "<!--",
    "<!-- -->",
    "<![CDATA[",
    "]]>",
    "<?",
    "</",
    "</a",
    "=",
    '"',
    "<script>",
    "<style><",
    "<a/",
    " ",
    "字",
    "<a b=c d = e ",
  ])(
    "goes on through a million of %j in one pass",
    (unit) => {
      const text = `<table>${unit.repeat(Math.ceil(most / unit.length))}</table><b>x</b>`
      for (const html of [true, false]) {
        const whole = count(text, html, text.length)
        if (!/[<"'&]/.test(unit)) expect(count(text, html, 65_536)).toBe(whole)
        expect(count(text, html, 65_536)).toBeGreaterThanOrEqual(1)
      }
    },
    guard,
  )
  it("finds the same in pieces of any length", () => {
    const text = `<?xml version="1.0"?><!DOCTYPE a><!-- <x> --><a b="1 > 0" c='"'>t&amp;t<![CDATA[<raw>&amp;]]><b/>&#34987;&#x53eb;</a>`
    const seen = (piece: number): string => {
      let all = ""
      const reader = markupReader({
        open: (name, attributes, closed) => {
          all += `(${name}|${attributeIn(attributes, "b") ?? ""}|${closed})`
        },
        close: (name) => {
          all += `[${name}]`
        },
        text: (part) => {
          all += part
        },
      })
      for (let at = 0; at < text.length; at += piece) reader.push(text.slice(at, at + piece))
      reader.end()
      return all
    }
    for (let piece = 1; piece <= text.length; piece++) expect(seen(piece)).toBe("(a|1 > 0|false)t&t<raw>&amp;(b||true)被叫[a]")
  })
  it.each([
    ["an attribute that is as long as a tag may be", `<a b="${"x".repeat(65_528)}">t</a>`, /\(a/],
    ["an attribute that is a little too long", `<a b="${"x".repeat(65_540)}">t</a>`, /^t$/],
    ["an attribute far too long", `<a b="${"x".repeat(140_000)}">t</a>`, /^t$/],
    ["a quote without an end", `<a b="x>t</a>${"y".repeat(70_000)}<b>u</b>`, /t.*u/],
    ["a quote without an end, near the limit", `<a b="x>t</a>${"y".repeat(65_515)}"><b>u</b>`, /^\(a\(bu$/],
    ["no end for long, then one", `<a ${"y".repeat(70_000)}>t<b>u</b>`, /^\(btu$/],
    ["no end", `<a ${"y".repeat(70_000)}`, /^$/],
    ["an end just beyond", `<a ${"y".repeat(65_534)}>t`, /^t$/],
  ])("finds the same in pieces of any length: %s", (_, text, right) => {
    const seen = (piece: number): string => {
      let all = ""
      const opened: string[] = []
      const reader = markupReader({ open: (name) => opened.push(`(${name}`), close: () => undefined, text: (part) => (all += part) })
      for (let at = 0; at < text.length; at += piece) reader.push(text.slice(at, at + piece))
      reader.end()
      return `${opened.join("")}${all}`
    }
    const whole = seen(text.length)
    expect(whole.length < 100 ? whole : whole.replace(/y+/, "")).toMatch(right)
    for (const piece of [49, 997, 8_192, 65_536]) expect(seen(piece) === whole, `${piece}`).toBe(true)
  })
  it.each([
    ["html.xls", (text: string) => utf8(htmlTable([header, ["被叫", text, "2026-01-05 22:30:15", "65"]]))],
    ["2003.xls", (text: string) => xml2003([header, ["被叫", text, "2026-01-05 22:30:15", "65"]])],
  ] as const)(
    "keeps as much of a cell without end, however it came: %s",
    async (name, make) => {
      for (const text of [
        "0".repeat(32_760),
        "1 ".repeat(40_000),
        `2${"&".repeat(33_000)}`,
        `3${"甲".repeat(66_000)}`,
        `4${'"'.repeat(35_000)}`,
      ]) {
        const bytes = make(text)
        const whole = linesOf(await readItem(sourceOf(name, bytes)))
        expect(whole).toContain(`"row":2`)
        for (const piece of [23, 50, 1_000])
          expect(linesOf(await readItem(sourceOf(name, bytes, { piece }))) === whole, `${text[0]} ${piece}`).toBe(true)
      }
    },
    60_000,
  )
  it("resolves what is a reference and leaves what is none", () => {
    expect(resolved("&lt;&gt;&amp;&quot;&apos;&nbsp;&#65;&#x42;&#0;&#xd800;&#9999999;&unknown;&&;& lt;")).toBe(
      `<>&"' AB\ufffd\ufffd\ufffd&unknown;&&;& lt;`,
    )
  })
  it("has room for what a person hands in", () => expect(fullBudget().cells).toBeGreaterThan(300_000 * 20))
})
