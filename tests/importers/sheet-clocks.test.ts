/** Times in the cells of spreadsheets: clocks that became numbers, days and clocks in columns of their own, both epochs. */
import { describe, expect, it } from "vitest"
import { readItem } from "../../src/engine/importers/index.ts"
import { shownByFormat } from "../../src/engine/importers/sheet/dates.ts"
import { eventsOf } from "./lines.ts"
import {
  biff8,
  binary,
  compound,
  f64,
  joined,
  type Rows,
  record,
  stylesXml,
  u16,
  u32,
  type Value,
  wideText,
  xlsb,
  xlsx,
} from "./sheet-makers.ts"
import { sourceOf } from "./source.ts"

const times = async (name: string, bytes: Uint8Array): Promise<unknown[]> =>
  eventsOf(await readItem(sourceOf(name, bytes, { receivedOn: "2026-04-01" }))).map((event) => event.at?.slice(0, 19))
const header = ["通话日期", "通话时间", "呼叫类型", "对方号码", "通话时长(秒)"]
const rowsOf = (clocks: readonly Value[], day: Value = 20260105): Rows => [
  header,
  ...clocks.map((clock) => [day, clock, "被叫", "15400040001", 30]),
]

describe("a clock in a column of its own", () => {
  it.each([
    ["numbers that lost their zeros", [80500, 223015, 59], ["08:05:00", "22:30:15", "00:00:59"]],
    ["text that lost its zeros", ["80500", "223015", "59"], ["08:05:00", "22:30:15", "00:00:59"]],
    ["six digits, zeros kept", ["080500", "223015", "000059"], ["08:05:00", "22:30:15", "00:00:59"]],
    ["one long one tells that all are to the second", [805, 10515, 0], ["00:08:05", "01:05:15", "00:00:00"]],
    ["at most four digits are to the minute", [805, 2230, 5, 0], ["08:05:00", "22:30:00", "00:05:00", "00:00:00"]],
    ["four digits as text", ["0805", "2359", "0000"], ["08:05:00", "23:59:00", "00:00:00"]],
    ["without zeros between colons", ["8:5:0", "22:3:9", "0:0:59"], ["08:05:00", "22:03:09", "00:00:59"]],
    ["without seconds", ["8:05", "22:30"], ["08:05:00", "22:30:00"]],
    ["fractions of a day", [0.3368055555555556, 0.9376736111111111, 0.0006828703703703704], ["08:05:00", "22:30:15", "00:00:59"]],
    ["fractions and midnight", [0.5, 0, 0.25], ["12:00:00", "00:00:00", "06:00:00"]],
    ["fractions as text", ["0.3368055555555556", ".75"], ["08:05:00", "18:00:00"]],
    ["serial numbers with their day", [46_027.336805556, 46_027.9376736111], ["08:05:00", "22:30:15"]],
    ["a point that a program added", ["80500.0", "223015.0"], ["08:05:00", "22:30:15"]],
    ["digits of full width", ["８０５００", "２２３０１５"], ["08:05:00", "22:30:15"]],
    ["a whole time", ["2026-01-05 08:05:00", "1899-12-30 22:30:15"], ["08:05:00", "22:30:15"]],
    ["24:00 is the next day", ["240000", "235959"], ["next", "23:59:59"]],
  ] as const)("%s", async (_, clocks, expected) => {
    const right = expected.map((clock) => (clock === "next" ? "2026-01-06T00:00:00" : `2026-01-05T${clock}`))
    expect(await times("a.xlsx", xlsx(rowsOf(clocks)))).toEqual(right)
  })
  it.each([[20260105], ["20260105"], ["2026-01-05"], ["2026/1/5"], ["2026年1月5日"], [46_027], ["46027"]])(
    "beside the day %s",
    async (day) => {
      expect(await times("a.xlsx", xlsx(rowsOf([80500, 223015], day)))).toEqual(["2026-01-05T08:05:00", "2026-01-05T22:30:15"])
    },
  )
  it.each([[870], [995_959], [256_100], ["早上"], [7_000_000]])("that is none (%s) leaves the day without one", async (clock) => {
    const events = eventsOf(await readItem(sourceOf("a.xlsx", xlsx(rowsOf([80500, clock])))))
    expect(events.map((event) => event.precision)).toEqual(["second", "day"])
  })
})

const whole = ["起始时间", "呼叫类型", "对方号码", "通话时长"]
const row = (start: Value, length: Value = "30"): readonly Value[] => [start, "被叫", "15400040001", length]
describe("a number that a spreadsheet shows as a time", () => {
  const at = 46_027.9376736111
  it.each([
    ["yyyy-mm-dd hh:mm:ss"],
    ["yyyy/m/d h:mm"],
    ['yyyy"年"m"月"d"日" h"时"mm"分"'],
    ["[$-804]yyyy\\-mm\\-dd\\ hh:mm:ss;@"],
    ["[$-F400]h:mm:ss AM/PM"],
    ["上午/下午h:mm:ss"],
    ["mm:ss.0"],
    ["h:mm:ss;@"],
    [22],
    [14],
    [57],
    [21],
    ["General"],
    ["0.00"],
    ["@"],
  ])("format %s", async (format) => {
    const bytes = xlsx([whole, row(at)], [], { "xl/styles.xml": stylesXml(format) }, [' s="1"'])
    expect(await times("a.xlsx", bytes)).toEqual(["2026-01-05T22:30:15"])
  })
  it("is a day with midnight where the format shows the hour, and a day alone where it does not", async () => {
    for (const [format, precision] of [
      ["yyyy-mm-dd hh:mm:ss", "second"],
      ["yyyy-mm-dd", "day"],
    ]) {
      const bytes = xlsx([whole, row(46_027)], [], { "xl/styles.xml": stylesXml(format as string) }, [' s="1"'])
      expect(eventsOf(await readItem(sourceOf("a.xlsx", bytes)))).toMatchObject([{ at: "2026-01-05T00:00:00+08:00", precision }])
    }
  })
  it.each([
    [65 / 86_400, "h:mm:ss", 65],
    [65 / 86_400, "[h]:mm:ss", 65],
    [93_784 / 86_400, "[h]:mm:ss", 93_784],
    [0.000011574074074, "mm:ss", 1],
    [65 / 86_400, "General", 65],
    [65, "General", 65],
    [65, "0", 65],
  ])("a length of %s as %s", async (value, format, seconds) => {
    const bytes = xlsx([whole, row(at, value)], [], { "xl/styles.xml": stylesXml("yyyy-m-d h:mm:ss", format) }, [
      ' s="1"',
      "",
      "",
      ' s="2"',
    ])
    expect(eventsOf(await readItem(sourceOf("a.xlsx", bytes)))[0]).toMatchObject({ durationS: seconds })
  })
  it("counts from 1904 where the book does, shown as a time or not, in xlsx, xls and xlsb", async () => {
    const since1904 = at - 1462
    const book = `<workbook xmlns:r="r"><workbookPr date1904="1"/><sheets><sheet name="S" sheetId="1" r:id="rId1"/></sheets></workbook>`
    const styled = { "xl/workbook.xml": book, "xl/styles.xml": stylesXml("yyyy-mm-dd hh:mm:ss") }
    const right = ["2026-01-05T22:30:15"]
    expect(await times("a.xlsx", xlsx([whole, row(since1904)], [], styled, [' s="1"']))).toEqual(right)
    expect(await times("a.xlsx", xlsx([whole, row(since1904)], [], styled))).toEqual(right)
    const old = biff8([whole, row(since1904)], { more: [record(0x22, u16(1))] })
    expect(await times("通话.xls", compound({ Workbook: old }))).toEqual(right)
    const labels = whole.map((text, c) => binary(6, u32(c), u32(0), wideText(text)))
    const sheet = joined(
      binary(0, u32(0)),
      ...labels,
      binary(0, u32(1)),
      binary(5, u32(0), u32(0), f64(since1904)),
      ...["被叫", "15400040001", "30"].map((text, i) => binary(6, u32(i + 1), u32(0), wideText(text))),
    )
    expect(await times("a.xlsb", xlsb(sheet, [], 1))).toEqual(right)
  })
  it("reads ISO dates of cells, and open documents' dates and times", async () => {
    const cells = `<row r="1">${whole.map((text, c) => `<c r="${"ABCD"[c]}1" t="inlineStr"><is><t>${text}</t></is></c>`).join("")}</row>`
    const iso = `<row r="2"><c r="A2" t="d"><v>2026-01-05T22:30:15.000Z</v></c><c r="B2" t="inlineStr"><is><t>被叫</t></is></c><c r="C2"><v>15400040001</v></c></row>`
    const { sheetXml, xlsxParts, zipped, odsContent, odsRows, odsType } = await import("./sheet-makers.ts")
    expect(await times("a.xlsx", zipped(xlsxParts(sheetXml(cells + iso))))).toEqual(["2026-01-05T22:30:15"])
    const dated = `<table:table-row><table:table-cell office:value-type="date" office:date-value="2026-01-05"/><table:table-cell office:value-type="time" office:time-value="PT22H30M15S"/><table:table-cell office:value-type="string"><text:p>被叫</text:p></table:table-cell><table:table-cell office:value-type="string"><text:p>15400040001</text:p></table:table-cell></table:table-row>`
    const bytes = zipped({ mimetype: odsType, "content.xml": odsContent(odsRows([header.slice(0, 4)]) + dated) })
    expect(await times("a.ods", bytes)).toEqual(["2026-01-05T22:30:15"])
  })
  it("is told from other formats", () => {
    for (const code of ["General", "0", "0.00", "#,##0", "0%", '0"元"', "@", "0.00E+00", "[Red]0", "000000", '"day"0', "\\d0"])
      expect([code, shownByFormat(code)]).toEqual([code, { day: false, clock: false, elapsed: false }])
  })
})
