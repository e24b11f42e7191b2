/** One call list in every form of spreadsheet that people hand in: merged cells, web pages, old code pages, rich strings, short records, passwords, odd packages. */
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it, vi } from "vitest"
import { encodeGb18030 } from "../../scripts/gb18030.ts"
import { isArchive, isDocumentArchive } from "../../src/engine/importers/archive-head.ts"
import { readItem } from "../../src/engine/importers/index.ts"
import { eventsOf } from "./lines.ts"
import {
  biff5,
  biff8,
  biffOld,
  binary,
  compound,
  f64,
  htmlTable,
  joined,
  type Merge,
  ods,
  odsContent,
  odsRows,
  odsType,
  plainString,
  type Rows,
  record,
  richString,
  rowsXml,
  sheetXml,
  u16,
  u32,
  utf8,
  type Value,
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
const table: Rows = [header, ["被叫", "15400040001", "2026-01-05 22:30:15", "65"], ["主叫", "057110000003", "2026-01-06 10:30:15", 30]]
const right = [
  ["2026-01-05T22:30:15+08:00", "in", "15400040001", 65],
  ["2026-01-06T10:30:15+08:00", "out", "057110000003", 30],
]
const read = (name: string, bytes: Uint8Array, piece = 65_536) => readItem(sourceOf(name, bytes, { piece }))
const calls = async (name: string, bytes: Uint8Array, piece?: number): Promise<unknown[]> =>
  eventsOf(await read(name, bytes, piece)).map((event) => [event.at, event.direction, event.number, event.durationS])
const codes = async (name: string, bytes: Uint8Array): Promise<string[]> => (await read(name, bytes)).issues.map((issue) => issue.code)

/** The same rows in each form that knows merged cells. */
const forms: Readonly<Record<string, (rows: Rows, merges?: readonly Merge[]) => Uint8Array>> = {
  xlsx,
  ods,
  "xml of 2003.xls": xml2003,
  "html.xls": (rows, merges) => utf8(htmlTable(rows, merges)),
  xls: (rows, merges = []) => compound({ Workbook: biff8(rows, { merges }) }),
  xlsb: (rows, merges) => xlsb(xlsbRows(rows, merges)),
}
const names = Object.keys(forms)
const made = (form: string, rows: Rows, merges?: readonly Merge[]): Uint8Array => (forms[form] as (typeof forms)[string])(rows, merges)

describe.each(names)("%s", (form) => {
  it("reads alike", async () => {
    expect(await calls(`通话.${form}`, made(form, table))).toEqual(right)
    expect(await calls(`通话.${form}`, made(form, table), 7)).toEqual(right)
  })
  const columns = ["通话日期", "通话时间", "呼叫类型", "对方号码", "通话时长"]
  const rows = (days: readonly Value[], numbers: readonly Value[]): Rows => [
    columns,
    ...days.map((day, i) => [day, `08:0${i}:00`, "被叫", numbers[i], "65"]),
  ]
  const number = "15400040001"
  it.each<readonly [string, Rows, readonly Merge[], readonly (readonly [day: string | null, number: string | null])[]]>([
    [
      "a day over two rows",
      rows(["2026-01-05", undefined, "2026-01-06"], [number, number, number]),
      [[2, 1, 3, 1]],
      [
        ["05", number],
        ["05", number],
        ["06", number],
      ],
    ],
    [
      "a day over all rows",
      rows(["2026-01-05", undefined, undefined], [number, number, number]),
      [[2, 1, 4, 1]],
      [
        ["05", number],
        ["05", number],
        ["05", number],
      ],
    ],
    [
      "two days, each over two",
      rows(["2026-01-05", undefined, "2026-01-06", undefined], Array(4).fill(number)),
      [
        [2, 1, 3, 1],
        [4, 1, 5, 1],
      ],
      [
        ["05", number],
        ["05", number],
        ["06", number],
        ["06", number],
      ],
    ],
    [
      "a number",
      rows(["2026-01-05", "2026-01-06"], [number, undefined]),
      [[2, 4, 3, 4]],
      [
        ["05", number],
        ["06", number],
      ],
    ],
    [
      "day and number",
      rows(["2026-01-05", undefined], [number, undefined]),
      [
        [2, 1, 3, 1],
        [2, 4, 3, 4],
      ],
      [
        ["05", number],
        ["05", number],
      ],
    ],
    [
      "nothing merged: the empty day stays unknown",
      rows(["2026-01-05", undefined], [number, number]),
      [],
      [
        ["05", number],
        [null, number],
      ],
    ],
    [
      "a merge that ends before the empty day",
      rows(["2026-01-05", undefined, undefined], [number, number, number]),
      [[2, 1, 3, 1]],
      [
        ["05", number],
        ["05", number],
        [null, number],
      ],
    ],
    [
      "a number that is not merged stays withheld",
      rows(["2026-01-05", undefined], [number, undefined]),
      [[2, 1, 3, 1]],
      [
        ["05", number],
        ["05", null],
      ],
    ],
    [
      "a title over all columns",
      [["通话详单", undefined, undefined, undefined, undefined], ...rows(["2026-01-05"], [number])],
      [[1, 1, 1, 5]],
      [["05", number]],
    ],
    [
      "a title of two rows",
      [
        ["通话详单", undefined, undefined, undefined, undefined],
        [undefined, undefined, undefined, undefined, undefined],
        ...rows(["2026-01-05"], [number]),
      ],
      [[1, 1, 2, 5]],
      [["05", number]],
    ],
    [
      "a day in a cell of two columns and two rows",
      [
        [...columns.slice(0, 1), "备注", ...columns.slice(1)],
        ["2026-01-05", undefined, "08:00:00", "被叫", number, "65"],
        [undefined, undefined, "08:01:00", "被叫", number, "65"],
      ],
      [[2, 1, 3, 2]],
      [
        ["05", number],
        ["05", number],
      ],
    ],
  ])("fills merged cells: %s", async (_, given, merges, expected) => {
    const events = eventsOf(await read(`通话.${form}`, made(form, given, merges)))
    expect(events.map((event) => [event.at?.slice(8, 10) ?? null, event.number])).toEqual(expected)
  })
})

describe("a web page called .xls", () => {
  const page = htmlTable(table)
  const body = (inside: string): string => `<html><body>${inside}</body></html>`
  const wideBytes = (text: string): Uint8Array => Uint8Array.from(wide(text))
  it.each<readonly [string, string | Uint8Array]>([
    ["a comment first", `<!-- 导出时间 2026 -->\n${body(page)}`],
    ["two comments and blanks", `\n\n<!-- a --> \r\n<!-- b > -->${page}`],
    ["a title in GBK", encodeGb18030(`<title>清单</title>${page}`)],
    ["center", `<center>客户清单</center>${page}`],
    ["a mark of UTF-8", `\ufeff${page}`],
    [
      "an XHTML prolog",
      `<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">\n<html xmlns="http://www.w3.org/1999/xhtml"><body>${page}</body></html>`,
    ],
    ["a short doctype", `<!DOCTYPE html>${page}`],
    ["a doctype and no html", `<!doctype html public "-//W3C//DTD HTML 4.0//EN"><div>${page}</div>`],
    [
      "a charset that is told",
      encodeGb18030(`<html><head><meta http-equiv="Content-Type" content="text/html; charset=gb2312"></head>${page}</html>`),
    ],
    ["UTF-16 with a mark", wideBytes(`\ufeff${body(page)}`)],
    ["UTF-16 without", wideBytes(body(page))],
    ["words first", `客户通话清单 ${page}`],
    ["font, b, br, p, h3, hr", `<font color=red>注意</font><b>b</b><br><p>p<h3>h</h3><hr/>${page}`],
    [
      "styles and scripts with tags in them",
      `<style>td { mso-number-format:"\\@" } <table> </style><script>if (a<b) document.write("<table><tr><td>x</td></tr></table>")</script>${page}`,
    ],
    ["a title without an end", `<title>清单${page}`],
    [
      "Excel's own head",
      `<html xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><head><!--[if gte mso 9]><xml><x:ExcelWorkbook><x:ExcelWorksheets><x:ExcelWorksheet><x:Name>a</x:Name></x:ExcelWorksheet></x:ExcelWorksheets></x:ExcelWorkbook></xml><![endif]--></head><body>${page}</body></html>`,
    ],
    ["capitals", page.replace(/<(\/?)([a-z]+)/g, (_, slash: string, tag: string) => `<${slash}${tag.toUpperCase()}`)],
    ["unclosed cells and rows", `<table>${table.map((row) => `<tr>${row.map((value) => `<td>${value}`).join("")}`).join("\n")}`],
    [
      "no row for the first cells",
      `<table>${table.map((row, i) => `${i > 0 ? "<tr>" : ""}${row.map((value) => `<th>${value}</th>`).join("")}</tr>`).join("")}</table>`,
    ],
    [
      "head, body and foot",
      `<table><caption>清单</caption><colgroup><col></colgroup><thead><tr>${header.map((t) => `<th scope=col>${t}</th>`).join("")}</tr></thead><tbody>${table
        .slice(1)
        .map((row) => `<tr>${row.map((v) => `<td>${v}</td>`).join("")}</tr>`)
        .join("")}</tbody><tfoot><tr><td colspan=4>合计 2 次</td></tr></tfoot></table>`,
    ],
    [
      "entities and blanks",
      page.replaceAll("被叫", "&#34987;&#x53EB;&nbsp;").replaceAll("-01-", "&#45;01&#x2D;").replaceAll("<td>", "<td>\r\n\t &nbsp;"),
    ],
    [
      "parts of cells in tags",
      page.replaceAll("被叫", "<span class='a'>被</span><b>叫</b>").replaceAll("2026-01-05 ", "<font>2026-01-05<br/></font>"),
    ],
    ["attributes with brackets", page.replaceAll("<td>", `<td title="a > b" style='mso-number-format:"\\@"' x:str>`)],
    ["a table that arranges", `<table><tr><td>菜单</td><td>${page}</td></tr></table>`],
    ["tables within cells", page.replaceAll("被叫", "<table><tr><td>被叫</td></tr></table>")],
    ["a table before and one behind", `<table><tr><td>姓名</td><td>陈某</td></tr></table>${page}<table><tr><td>完</td></tr></table>`],
    ["a quote that is never closed", page.replace("<td>主叫", `<td width="10>主叫`).replace("<td>主叫", "<td>主叫")],
    ...["label", "noscript", "i", "iframe", "details", "asp:Label", "x-app"].map(
      (tag) => [tag, `<${tag}>清单</${tag}>\n${page}`] as [string, string],
    ),
    ["input", `<input type="hidden" value="1">${page}`],
    ["xhtml with a prefix", page.replace(/<(\/?)(table|tr|td)/g, "<$1h:$2")],
  ])("with %s", async (_, text) => {
    const bytes = typeof text === "string" ? utf8(text) : text
    if (_ === "a quote that is never closed") {
      // The page is broken there; what stands before is read, and nothing is invented.
      expect((await calls("通话.xls", bytes))[0]).toEqual(right[0])
      return
    }
    expect(await calls("通话.xls", bytes)).toEqual(right)
    expect(await calls("通话.xls", bytes, 11)).toEqual(right)
    expect((await codes("通话.xls", bytes)).filter((code) => code !== "no-header")).toEqual(["suffix-lies"])
  })
  it("says nothing of tables that only arrange the one that was read or stand in its cells", async () => {
    expect(await codes("a.xls", utf8(`<table><tr><td>${page}</td></tr></table>`))).toEqual(["suffix-lies"])
    expect(await codes("a.xls", utf8(page.replaceAll("被叫", "<table><tr><td>被叫</td></tr></table>")))).toEqual(["suffix-lies"])
  })
  it.each([
    ["a backup", '<?xml version="1.0"?><!-- c --><smses count="0"></smses>'],
    ["another XML", "<?xml version='1.0'?><root><table><tr><td>对方号码</td></tr></table></root>"],
    ["a list with a tag in a message", `开始时间,主被叫,对方号码,时长\n2026-01-05 08:01:00,被叫,15400040001,<b>15</b>\n`],
  ])("is not seen in %s", async (_, text) =>
    expect((await read("a.txt", utf8(text))).issues.map((i) => i.code)).not.toContain("suffix-lies"),
  )
})

/** Characters of a code page by trying all of its bytes. */
const encoder = (label: string) => {
  const decoder = new TextDecoder(label)
  const map = new Map<string, readonly number[]>()
  for (let a = 0x81; a < 0xff; a++) for (let b = 0x40; b < 0xff; b++) map.set(decoder.decode(Uint8Array.of(a, b)), [a, b])
  return (text: string): readonly number[] => [...text].flatMap((character) => map.get(character) ?? [character.charCodeAt(0)])
}
const big5 = encoder("big5")
const traditional: Rows = [["呼叫類型", "對方號碼", "起始時間", "通話時長(秒)"], ...table.slice(1)]
describe("characters from before Unicode", () => {
  const gbk = encodeGb18030
  const book = (rows: Rows, text: (text: string) => Uint8Array | readonly number[], codePage?: number): Uint8Array =>
    compound({ Book: biff5(rows, { text, ...(codePage === undefined ? {} : { codePage }) }) })
  const old = (version: 2 | 3 | 4, codePage?: number): Uint8Array =>
    biffOld(version, table, { text: gbk, ...(codePage === undefined ? {} : { codePage }) })
  it.each<readonly [string, Uint8Array]>([
    ["Excel 5, page 936", book(table, gbk, 936)],
    ["Excel 5, no page", book(table, gbk)],
    ["Excel 5, a Western page on Chinese bytes", book(table, gbk, 1252)],
    ["Excel 5, ASCII on Chinese bytes", book(table, gbk, 367)],
    ["Excel 5, a page of the Mac", book(table, gbk, 10_008)],
    ["Excel 5, page 54936", book(table, gbk, 54_936)],
    ["Excel 5, UTF-8", book(table, utf8, 65_001)],
    ["Excel 5, no page, UTF-8", book(table, utf8)],
    ["Excel 4", old(4, 936)],
    ["Excel 3", old(3, 936)],
    ["Excel 2", old(2, 936)],
    ["Excel 4, no page", old(4)],
    ["Excel 3, no page", old(3)],
    ["Excel 2, no page", old(2)],
    ["Excel 2 in a compound file", compound({ Book: old(2) })],
  ])("%s", async (_, bytes) => expect(await calls("导出.xls", bytes)).toEqual(right))
  it.each([[950], [undefined], [1252], [10_002]])("traditional ones, page %s", async (page) => {
    const bytes = book(traditional, big5, page)
    // Titles that nobody knows: the columns are told by their values, and a bare number is no certain length.
    const events = eventsOf(await read("通话详单.xls", bytes))
    expect(events.map((event) => [event.at, event.direction, event.number])).toEqual(right.map((one) => one.slice(0, 3)))
    const { codePageDecoder } = await import("../../src/engine/importers/sheet/code-page.ts")
    const sample = Uint8Array.from(big5(traditional[0]!.join("")))
    expect(codePageDecoder(page, sample).decode(sample)).toBe(traditional[0]!.join(""))
  })
  it("leaves Western text as it is", async () => {
    const { codePageDecoder } = await import("../../src/engine/importers/sheet/code-page.ts")
    const sample = Uint8Array.of(0x43, 0x61, 0x66, 0xe9, 0x20, 0xfc, 0x62, 0x65, 0x72)
    expect([codePageDecoder(1252, sample).decode(sample), codePageDecoder(undefined, sample).decode(sample)]).toEqual([
      "Café über",
      "Café über",
    ])
  })
})

describe("strings with more than their text", () => {
  const xls = (string: (text: string) => readonly number[]): Uint8Array => compound({ Workbook: biff8(table, { string }) })
  const mixed = (flags: readonly (0 | 4 | 8 | 12)[]) => {
    let i = 0
    return (text: string) => richString(flags[i++ % flags.length] as 0)(text)
  }
  /** Cuts the table of strings into records of `most` bytes; within characters the next begins with a flag. */
  const cut = (most: number) => (strings: readonly string[]) => {
    const records: Uint8Array[] = []
    let current: number[] = [...u32(strings.length), ...u32(strings.length)]
    const flush = (): void => {
      records.push(record(records.length === 0 ? 0xfc : 0x3c, current))
      current = []
    }
    for (const text of strings) {
      if (current.length + 3 > most) flush()
      current.push(...u16(text.length), 1)
      for (const character of text) {
        if (current.length + 2 > most) {
          flush()
          current.push(1)
        }
        current.push(...wide(character))
      }
    }
    flush()
    return records
  }
  it.each<readonly [string, string, Uint8Array]>([
    ["xls, formats of parts", "导出.xls", xls(richString(8))],
    ["xls, a reading aid", "导出.xls", xls(richString(4))],
    ["xls, both", "导出.xls", xls(richString(12))],
    ["xls, now this, now that", "导出.xls", xls(mixed([8, 0, 12, 4]))],
    [
      "xls, one byte a character where it does",
      "导出.xls",
      xls((text) => (/^[ -~]*$/.test(text) ? [...u16(text.length), 0, ...utf8(text)] : plainString(text))),
    ],
    ["xls, a table of strings cut anywhere", "导出.xls", compound({ Workbook: biff8(table, { table: cut(20) }) })],
    ["xls, cut elsewhere", "导出.xls", compound({ Workbook: biff8(table, { table: cut(23) }) })],
    [
      "xlsx, reading aids inline",
      "通话.xlsx",
      zipped(
        xlsxParts(
          sheetXml(rowsXml(table)).replaceAll("</t></is>", `</t><rPh sb="0" eb="1"><t>beijiao</t></rPh><phoneticPr fontId="1"/></is>`),
        ),
      ),
    ],
    [
      "xlsx, reading aids first",
      "通话.xlsx",
      zipped(xlsxParts(sheetXml(rowsXml(table)).replaceAll("<is>", `<is><rPh sb="0" eb="1"><t>bei</t></rPh>`))),
    ],
    [
      "xlsx, runs inline",
      "通话.xlsx",
      zipped(
        xlsxParts(
          sheetXml(rowsXml(table)).replace(
            /<is><t>(.)([^<]*)<\/t><\/is>/g,
            "<is><r><rPr><b/></rPr><t>$1</t></r><r><t xml:space='preserve'>$2</t></r></is>",
          ),
        ),
      ),
    ],
    [
      "xlsx, shared strings with runs and aids",
      "通话.xlsx",
      (() => {
        const strings = table.flat().map(String)
        const sst = `<sst>${strings.map((text) => `<si><r><t>${text.slice(0, 1)}</t></r><r><t>${text.slice(1)}</t></r><rPh sb="0" eb="1"><t>x</t></rPh></si>`).join("")}</sst>`
        let i = 0
        const rows = table
          .map((row, r) => `<row r="${r + 1}">${row.map((_, c) => `<c r="${"ABCD"[c]}${r + 1}" t="s"><v>${i++}</v></c>`).join("")}</row>`)
          .join("")
        return zipped(xlsxParts(sheetXml(rows), { "xl/sharedStrings.xml": sst }))
      })(),
    ],
    ["xlsx, a prefix on every tag", "通话.xlsx", zipped(xlsxParts(sheetXml(rowsXml(table)).replace(/<(\/?)([a-z])/gi, "<$1x:$2")))],
    ["xlsx, no references at all", "通话.xlsx", zipped(xlsxParts(sheetXml(rowsXml(table)).replace(/ r="[A-Z]*\d+"/g, "")))],
    [
      "xlsx, strings of formulas",
      "通话.xlsx",
      zipped(xlsxParts(sheetXml(rowsXml(table)).replace(/t="inlineStr"><is><t>([^<]*)<\/t><\/is>/g, `t="str"><f>"$1"</f><v>$1</v>`))),
    ],
    [
      "ods, reading aids",
      "通话.ods",
      zipped({
        mimetype: odsType,
        "content.xml": odsContent(odsRows(table)).replaceAll(
          "被叫",
          "<text:ruby><text:ruby-base>被叫</text:ruby-base><text:ruby-text>beijiao</text:ruby-text></text:ruby>",
        ),
      }),
    ],
    [
      "ods, notes and spans",
      "通话.ods",
      zipped({
        mimetype: odsType,
        "content.xml": odsContent(odsRows(table)).replaceAll(
          "<text:p>被",
          "<office:annotation><dc:date>2025</dc:date><text:p>记</text:p></office:annotation><text:p><text:span>被</text:span>",
        ),
      }),
    ],
    [
      "xml of 2003, reading aids and notes",
      "通话.xls",
      utf8(
        new TextDecoder()
          .decode(xml2003(table))
          .replaceAll("</Data></Cell>", `</Data><PhoneticText>bei</PhoneticText><Comment><ss:Data>记</ss:Data></Comment></Cell>`),
      ),
    ],
    [
      "xml of 2003, a merged cell and no index behind it",
      "通话.xls",
      utf8(
        new TextDecoder()
          .decode(
            xml2003(
              table.map((row) => ["甲", ...row]),
              [[2, 1, table.length, 1]],
            ),
          )
          .replaceAll(/ ss:Index="\d+"/g, ""),
      ),
    ],
    [
      "xlsb, formats of parts",
      "通话.xlsb",
      xlsb(
        joined(
          ...table.flatMap((row, r) => [
            binary(0, u32(r)),
            ...row.map((value, c) =>
              typeof value === "number"
                ? binary(5, u32(c), u32(0), f64(value))
                : binary(62, u32(c), u32(0), [1], wideText(`${value}`), u32(0)),
            ),
          ]),
        ),
      ),
    ],
  ])("%s", async (_, name, bytes) => {
    expect(await calls(name, bytes)).toEqual(right)
    expect(await codes(name, bytes)).toEqual(name.endsWith("通话.xls") ? ["suffix-lies"] : [])
  })
})

describe("records of xlsb", () => {
  const strings = table.flat().filter((value): value is string => typeof value === "string")
  const shared = (text: Value): readonly number[] => u32(strings.indexOf(`${text}`))
  const rk = (n: number): readonly number[] => u32(((n << 2) | 2) >>> 0)
  type Cell = (column: number, value: Value) => Uint8Array
  const whole: Cell = (c, value) =>
    typeof value === "number" ? binary(2, u32(c), u32(0), rk(value)) : binary(7, u32(c), u32(0), shared(value))
  const short: Cell = (c, value) =>
    c === 0 ? whole(c, value) : typeof value === "number" ? binary(13, u32(0), rk(value)) : binary(18, u32(0), shared(value))
  const shortText: Cell = (_, value) =>
    typeof value === "number" ? binary(16, u32(0), f64(value)) : binary(17, u32(0), wideText(`${value}`))
  const formulas: Cell = (c, value) =>
    typeof value === "number"
      ? binary(9, u32(c), u32(0), f64(value), u16(0), u32(0))
      : binary(8, u32(c), u32(0), wideText(`${value}`), u16(0), u32(0))
  const sheet = (cell: Cell, between: readonly Uint8Array[] = []): Uint8Array =>
    joined(...table.flatMap((row, r) => [binary(0, u32(r), u32(0)), ...row.flatMap((value, c) => [cell(c, value), ...between])]))
  const odd = [binary(800, [1, 2, 3]), binary(35), binary(16_383, new Uint8Array(300))]
  it.each<readonly [string, Uint8Array]>([
    ["whole", sheet(whole)],
    ["short behind the first", sheet(short)],
    [
      "short from the first on",
      sheet((_, value) => (typeof value === "number" ? binary(13, u32(0), rk(value)) : binary(18, u32(0), shared(value)))),
    ],
    ["short texts and reals", sheet(shortText)],
    ["now whole, now short", sheet((c, value) => (c % 2 ? short : whole)(c, value))],
    ["texts, then short", sheet((c, value) => (c < 2 ? formulas : short)(c, value))],
    ["formulas", sheet(formulas)],
    ["others between them", sheet(whole, odd)],
    ["short, others between them", sheet(short, odd)],
    ["a blank before", sheet((c, value) => joined(...(c === 0 ? [binary(1, u32(0), u32(0))] : []), whole(c, value)))],
    ["a last record that was cut", joined(sheet(short), [7, 200, 1])],
    ["properties of the sheet first", joined(binary(129), binary(147, new Uint8Array(23)), binary(148, new Uint8Array(16)), sheet(short))],
  ])("%s", async (_, bytes) => expect(await calls("通话.xlsb", xlsb(bytes, strings))).toEqual(right))
  it("short blanks count as cells", async () => {
    const rows = joined(
      binary(0, u32(0)),
      ...[undefined, ...header].map((text) => (text === undefined ? binary(12, u32(0)) : binary(17, u32(0), wideText(text)))),
      binary(0, u32(1)),
      ...[undefined, "被叫", "15400040001", "2026-01-05 22:30:15", "65"].map((text) =>
        text === undefined ? binary(12, u32(0)) : binary(17, u32(0), wideText(text)),
      ),
    )
    expect(await calls("通话.xlsb", xlsb(rows))).toEqual([right[0]])
  })
})

describe("a protected spreadsheet says so, whatever it is called", () => {
  const lockedPackage = compound({ EncryptionInfo: new Uint8Array(300), EncryptedPackage: new Uint8Array(6000) })
  const lockedOld = compound({ Workbook: biff8(table, { more: [record(0x2f, u16(1), u16(1), new Uint8Array(48))] }) })
  const locked5 = compound({ Book: biff5(table, { text: encodeGb18030, codePage: 936, more: [record(0x2f, u16(1), u16(2))] }) })
  const lockedOds = zipped({
    mimetype: odsType,
    "content.xml": new Uint8Array(500).fill(0x93),
    "META-INF/manifest.xml": `<manifest:manifest><manifest:file-entry manifest:full-path="content.xml"><manifest:encryption-data/></manifest:file-entry></manifest:manifest>`,
  })
  const large = compound({ EncryptionInfo: new Uint8Array(300), EncryptedPackage: new Uint8Array(200_000) })
  const lockedZip = ((): Uint8Array => {
    const bytes = zipped(xlsxParts(sheetXml(rowsXml(table))))
    const view = new DataView(bytes.buffer)
    for (let at = 0; at + 4 < bytes.length; at++) {
      const mark = view.getUint32(at, true)
      if (mark === 0x04034b50) view.setUint16(at + 6, view.getUint16(at + 6, true) | 1, true)
      if (mark === 0x02014b50) view.setUint16(at + 8, view.getUint16(at + 8, true) | 1, true)
    }
    return bytes
  })()
  it.each<readonly [string, Uint8Array]>([
    ["账单2025.xlsx", lockedPackage],
    ["详单.xls", lockedPackage],
    ["a.csv", lockedPackage],
    ["没有后缀", lockedPackage],
    ["材料.zip", lockedPackage],
    ["大.xlsx", large],
    ["导出.xls", lockedOld],
    ["语音.et", lockedOld],
    ["old.xls", locked5],
    ["a", locked5],
    ["表.ods", lockedOds],
    ["表.xlsx", lockedZip],
  ])("%s", async (name, bytes) => {
    const found = await codes(name, bytes)
    expect([found.includes("needs-password"), found.includes("unread-spreadsheet"), found.includes("unknown-format")]).toEqual([
      true,
      false,
      false,
    ])
  })
  it("but not a letter in old Word", async () => {
    expect(await codes("信.doc", compound({ WordDocument: new Uint8Array(9000) }))).not.toContain("needs-password")
  })
})

describe("a package is one item", () => {
  const sheet = sheetXml(rowsXml(table))
  const renamed = (name: (part: string) => string): Uint8Array =>
    zipped(Object.fromEntries(Object.entries(xlsxParts(sheet)).map(([part, text]) => [name(part), text])))
  const odsParts = { "content.xml": odsContent(odsRows(table)), "META-INF/manifest.xml": "<manifest/>" }
  const without = (part: string): Uint8Array =>
    zipped(Object.fromEntries(Object.entries(xlsxParts(sheet)).filter(([name]) => name !== part)))
  it.each<readonly [string, string, Uint8Array]>([
    ["content types in small letters", "通话.xlsx", renamed((part) => (part.startsWith("[") ? "[content_types].xml" : part))],
    ["in capitals", "通话.xlsx", renamed((part) => (part.startsWith("[") ? "[CONTENT_TYPES].XML" : part))],
    ["all parts in capitals", "通话.xlsx", renamed((part) => part.toUpperCase())],
    ["with backslashes", "通话.xlsx", renamed((part) => part.replaceAll("/", "\\"))],
    ["with a slash first", "通话.xlsx", renamed((part) => `/${part}`)],
    ["no content types", "通话.xlsx", without("[Content_Types].xml")],
    ["no relations", "通话.xlsx", without("xl/_rels/workbook.xml.rels")],
    ["no book", "通话.xlsx", without("xl/workbook.xml")],
    [
      "content types last",
      "通话.xlsx",
      zipped({
        ...Object.fromEntries(Object.entries(xlsxParts(sheet)).filter(([name]) => !name.startsWith("["))),
        "[Content_Types].xml": "<Types/>",
      }),
    ],
    ["folders first", "通话.xlsx", zipped({ "xl/": new Uint8Array(0), "xl/worksheets/": new Uint8Array(0), ...xlsxParts(sheet) })],
    ["ods", "通话.ods", zipped({ mimetype: odsType, ...odsParts })],
    ["ods, its type last", "通话.ods", zipped({ ...odsParts, mimetype: odsType })],
    ["ods, its type nowhere", "通话.ods", zipped(odsParts)],
    [
      "ods, folders first",
      "通话.ods",
      zipped({ "META-INF/": new Uint8Array(0), "Pictures/": new Uint8Array(0), ...odsParts, mimetype: odsType }),
    ],
    ["ods, flat", "通话.fods", utf8(odsContent(odsRows(table)).replaceAll("document-content", "document"))],
    ["called .zip", "通话.zip", zipped(xlsxParts(sheet))],
    ["called .csv", "通话.csv", zipped(xlsxParts(sheet))],
  ])("%s", async (_, name, bytes) => {
    expect(await calls(name, bytes)).toEqual(right)
    if (!name.endsWith(".fods")) {
      const { unzipSync } = await import("fflate")
      expect([isDocumentArchive(Object.keys(unzipSync(bytes))), isArchive(bytes.subarray(0, 65_536))]).toEqual([true, false])
    }
  })
  it("and an archive of evidence is none", () => {
    for (const parts of [
      ["详单.csv"],
      ["content.xml"],
      ["文件/[Content_Types].xml", "文件/xl/workbook.xml"],
      ["a/mimetype", "b.csv"],
      ["截图.jpg", "mimetype"],
    ])
      expect([parts, isDocumentArchive(parts)]).toEqual([parts, false])
  })
})

describe("a damaged workbook", () => {
  const whole = new Uint8Array(
    readFileSync(join(import.meta.dirname, "../../src/engine/importers/formats/unicom-xls/fixtures/2026年01月语音通信.xls")),
  )
  it("is read as far as it goes, and nothing is printed", async () => {
    const spies = (["error", "warn", "log"] as const).map((way) => vi.spyOn(console, way))
    let state = 7
    const next = (below: number): number => {
      state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
      return state % below
    }
    for (let round = 0; round < 300; round++) {
      const bytes = whole.slice(0, round % 3 === 0 ? 512 + next(whole.length - 512) : whole.length)
      for (let i = 0; i < 1 + next(40); i++) bytes[8 + next(bytes.length - 8)] = next(256)
      const extraction = await read("2026年01月语音通信.xls", bytes)
      expect(extraction.issues.map((issue) => issue.code)).not.toContain("crashed-reader")
    }
    for (const spy of spies) expect(spy).not.toHaveBeenCalled()
    vi.restoreAllMocks()
  }, 60_000)
})
