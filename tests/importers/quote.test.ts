/** Quoting gives rows back exactly as the file has them, under the numbers that reading gives them, however the bytes arrive. */
import * as XLSX from "@e965/xlsx/xlsx.mjs"
import fc from "fast-check"
import { expect, it } from "vitest"
import { within } from "../../src/engine/case/record/within.ts"
import type { Quoted, RowsAt } from "../../src/engine/importers/importer.ts"
import { identify, readItem } from "../../src/engine/importers/index.ts"
import { sourceOf, sourceOfText } from "./source.ts"

const all = (sheet?: string): RowsAt[] => [{ in: "rows", ...(sheet === undefined ? {} : { sheet }), ranges: [[1, 1_000_000]] }]
const messages = (...ranges: [number, number][]): RowsAt[] => [{ in: "message", ranges: ranges as unknown as RowsAt["ranges"] }]
const quoted = async (source: ReturnType<typeof sourceOf>, places: readonly RowsAt[]): Promise<Quoted[]> => {
  const found: Quoted[] = []
  for await (const one of identify(source)?.quote?.(source, places) ?? []) found.push(one)
  return found
}
const range = fc.tuple(fc.integer({ min: 1, max: 60 }), fc.nat(9)).map(([from, more]): [number, number] => [from, from + more])

it("knows the rows of any ranges", () => {
  fc.assert(
    fc.property(fc.array(range, { minLength: 1, maxLength: 12 }), (ranges) => {
      const has = within(messages(...ranges))
      for (let row = 0; row <= 72; row++) expect(has(row)).toBe(ranges.some(([from, to]) => from <= row && row <= to))
    }),
  )
  expect(within([])(1)).toBe(false)
})

const body = fc.stringMatching(/^[a-z<>&一-龥😀🎉 ]{0,12}$/u).map((text) => text.replace(/[<>&]/g, (c) => `&#${c.codePointAt(0)};`))
const record = fc.oneof(
  body.map((text) => `<sms address="15400000001" date="1767600240000" type="1" body="${text}" />`),
  body
    .map((text) => `<sms address="15400000001" date="1767600240000" type="1"\r\n body="${text}"></sms>`)
    .filter((text) => !text.includes("/>")),
  body.map(
    (text) =>
      `<mms date="1767600240000" msg_box="1" address="15400000002">\n<parts><part ct="text/plain" text="${text}"/><part ct="image/png" data="AAAA"/></parts>\r\n<addrs/></mms>`,
  ),
  fc.constant('<call number="15400000003" duration="1" date="1767600240000" type="1" />'),
)
const between = fc.constantFrom("", "\n  ", "\r\n", "<!-- <sms body='none' /> -->", "<note>一</note>")
it("quotes the records of a backup as they stand, whatever lies between them and wherever a piece ends", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(between, record), { minLength: 1, maxLength: 12 }),
      fc.array(range, { minLength: 1, maxLength: 3 }),
      fc.integer({ min: 1, max: 90 }),
      async (parts, ranges, piece) => {
        const xml = `<?xml version='1.0' encoding='UTF-8' ?>\n<smses count="9">${parts.map(([gap, one]) => gap + one).join("")}</smses>`
        const wanted = within(messages(...ranges))
        // A start tag stands for an element without content.
        const expected = parts.flatMap(([, one], i) => (wanted(i + 1) ? [{ row: i + 1, text: one.replace("</sms>", "") }] : []))
        const source = sourceOfText("sms.xml", xml, { piece })
        expect(await quoted(source, messages(...ranges))).toEqual(expected)
        const rows = (await readItem(source)).events.flatMap(({ columns }) => [...columns.row.subarray(0, columns.rows)])
        expect(rows.sort((a, b) => a - b)).toEqual(parts.map((_, i) => i + 1))
      },
    ),
    { numRuns: 150 },
  )
})
it("gives what there is of a message that the file breaks off in, and nothing of a tag that is not closed", async () => {
  const sms = '<sms address="15400000001" date="1767600240000" type="1" body="一" />'
  const mms = '<mms date="1767600240000" msg_box="1" address="15400000002"><parts><part ct="text/plain" text="二" />'
  expect(await quoted(sourceOfText("a.xml", `<smses>${sms}${mms}`), messages([1, 9]))).toEqual([
    { row: 1, text: sms },
    { row: 2, text: mms },
  ])
  expect(await quoted(sourceOfText("a.xml", `<smses>${sms}${sms.slice(0, 30)}`), messages([1, 9]))).toEqual([{ row: 1, text: sms }])
})
it("quotes records of delimited text raw, under their first line, in every encoding", async () => {
  const head = "对方号码,呼叫类型,起始时间,通话时长(秒),备注"
  const records = [
    '15400000001,被叫,2026-01-02 08:00:00,9,"一,""二"""',
    '15400000002,被叫,2026-01-03 08:00:00,9,"三\n四"',
    "15400000003,主叫,2026-01-04 08:00:00,9,",
  ]
  const text = `说明\r\n${[head, ...records].join("\r\n")}\r\n`
  const wide = new Uint8Array([0xff, 0xfe, ...new Uint8Array(Uint16Array.from(text, (c) => c.charCodeAt(0)).buffer)])
  const expected = [
    { row: 2, head: true, text: head },
    { row: 3, text: records[0] },
    { row: 4, text: records[1] },
    { row: 6, text: records[2] },
  ]
  for (const bytes of [new TextEncoder().encode(text), new TextEncoder().encode(`\ufeff${text}`), wide]) {
    const places = all().map((place) => ({ ...place, ranges: [[3, 1000]] }) as RowsAt)
    for (const piece of [1, 7, 65_536]) expect(await quoted(sourceOf("a.csv", bytes, { piece }), places)).toEqual(expected)
  }
})
it("quotes rows of the sheets that are asked for, and of no other", async () => {
  const head = ["对方号码", "呼叫类型", "起始时间", "通话时长"]
  const row = (n: number) => [`1540000000${n}`, "被叫", `2026-01-0${n} 08:00:00`, "9"]
  const book = XLSX.utils.book_new()
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([head, row(1), row(2), row(3)]), "一月")
  XLSX.utils.book_append_sheet(book, XLSX.utils.aoa_to_sheet([["说明"], head, row(4), row(5)]), "二月")
  const bytes = new Uint8Array(XLSX.write(book, { type: "array", bookType: "xlsx" }) as ArrayBuffer)
  const places: RowsAt[] = [{ in: "rows", sheet: "二月", ranges: [[4, 4]] }]
  expect(await quoted(sourceOf("a.xlsx", bytes), places)).toEqual([
    { sheet: "二月", row: 2, head: true, text: head.join("\t") },
    { sheet: "二月", row: 4, text: row(5).join("\t") },
  ])
})
