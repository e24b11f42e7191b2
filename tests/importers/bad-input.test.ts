/** Bad input gets a clear issue, and the rest is read: wrong encodings, lying suffixes, empty and cut files, impossible values. */
import { readFileSync } from "node:fs"
import { join } from "node:path"
import { utils, write } from "@e965/xlsx"
import { describe, expect, it } from "vitest"
import { encodeGb18030 } from "../../scripts/gb18030.ts"
import { Broken } from "../../src/engine/case/broken.ts"
import type { Importer } from "../../src/engine/importers/importer.ts"
import { importers, readItem } from "../../src/engine/importers/index.ts"
import { eventsOf } from "./lines.ts"
import { sourceOf, sourceOfText } from "./source.ts"

const header = "开始时间,主被叫,对方号码,时长,通话地点"
const good = "2026-01-05 08:01:00,被叫,15400040001,15,杭州"
const codes = (issues: readonly { readonly code: string }[]): string[] => issues.map((issue) => issue.code)
const fixture = (path: string): Uint8Array =>
  new Uint8Array(readFileSync(join(import.meta.dirname, "../../src/engine/importers/formats", path)))
const biff = fixture("unicom-xls/fixtures/2026年01月语音通信.xls")

const wide = (text: string, little: boolean): Uint8Array =>
  Uint8Array.from(
    [...text].flatMap((_, i) => {
      const code = text.charCodeAt(i)
      return little ? [code & 255, code >> 8] : [code >> 8, code & 255]
    }),
  )
describe("encodings", () => {
  const text = `${header}\n${good}\n2026-01-06 08:01:00,主叫,15400040002,1,支付宝\n`
  it.each([
    ["UTF-8", new TextEncoder().encode(text)],
    ["UTF-8 with a mark", new TextEncoder().encode(`\ufeff${text}`)],
    ["GB18030", encodeGb18030(text)],
    ["UTF-16, little end first", wide(`\ufeff${text}`, true)],
    ["UTF-16, big end first", wide(`\ufeff${text}`, false)],
    ["UTF-16 without a mark, little end first", wide(text, true)],
    ["UTF-16 without a mark, big end first", wide(text, false)],
  ])("%s reads the same", async (_, bytes) => {
    for (const piece of [65_536, 5]) {
      const extraction = await readItem(sourceOf("a.csv", bytes, { piece }))
      expect(eventsOf(extraction).map((event) => [event.row, event.direction, event.number])).toEqual([
        [2, "in", "15400040001"],
        [3, "out", "15400040002"],
      ])
      expect(extraction.issues).toEqual([])
    }
  })
  it.each([true, false])("reads a backup in UTF-16 without a mark as in UTF-8 (little end first: %s)", async (little) => {
    const bytes = fixture("sms-backup-xml/fixtures/sms-20260110120000.xml")
    const read = await readItem(sourceOf("a.xml", wide(new TextDecoder().decode(bytes), little), { piece: 777 }))
    expect(eventsOf(read)).toEqual(eventsOf(await readItem(sourceOf("a.xml", bytes))))
    expect(read.kept).toBe(5)
  })
  it("reads on in UTF-8 where a byte is damaged, and cell by cell where a file in GB18030 was joined on, and says so", async () => {
    const damaged = new TextEncoder().encode(`${text}${`${good}\n`.repeat(3)}`)
    damaged[damaged.length - 3] = 0xff
    const joined = Uint8Array.from([...new TextEncoder().encode(text), ...encodeGb18030(`${good}\n`.repeat(3))])
    for (const bytes of [damaged, joined]) {
      const read = await readItem(sourceOf("a.csv", bytes))
      expect(eventsOf(read).map((event) => event.direction)).toEqual(["in", "out", "in", "in", "in"])
      expect([read.refused, codes(read.issues)]).toEqual([[], ["damaged-text", "repeated-row"]])
    }
  })
  it("knows the columns by their values when a title is damaged, and refuses the row of titles", async () => {
    const bytes = new TextEncoder().encode(`${text}${`${good}\n`.repeat(3)}`)
    bytes[4] = 0x20
    const read = await readItem(sourceOf("a.csv", bytes))
    expect([read.kept, read.refused.map(({ code, row }) => [code, row]), codes(read.issues)]).toEqual([
      5,
      [["bad-time", 1]],
      ["damaged-text"],
    ])
  })
  it("turns out to be GB18030 only far behind the head", async () => {
    const rows = `Date,Call type,Number,Duration\n${"2026-01-05 08:01:00,Incoming,15400040001,15\n".repeat(2000)}`
    const bytes = Uint8Array.from([...new TextEncoder().encode(rows), ...encodeGb18030("2026-01-05 08:01:00,未接,15400040002,0\n")])
    const last = eventsOf(await readItem(sourceOf("a.csv", bytes))).find((event) => event.row === 2002)
    expect(last).toMatchObject({ row: 2002, connected: "no", direction: "in" })
  })
})
describe("suffixes", () => {
  it("reads a spreadsheet named .csv, and says so", async () => {
    const extraction = await readItem(sourceOf("通话.csv", biff))
    expect([extraction.importer, extraction.kept, codes(extraction.issues)]).toEqual([
      "unicom-xls",
      5,
      ["suffix-lies", "repeated-row", "masked-number"],
    ])
  })
  it("reads tab-separated text named .xls, and says so", async () => {
    const extraction = await readItem(sourceOf("a.xls", encodeGb18030(`${header}\n${good}\n`.replaceAll(",", "\t"))))
    expect([extraction.importer, extraction.kept, codes(extraction.issues)]).toEqual(["call-table", 1, ["suffix-lies"]])
  })
  it("reads a web page in GB18030 named .xls", async () => {
    const html = `<html><table><tr>${header
      .split(",")
      .map((cell) => `<th>${cell}</th>`)
      .join("")}</tr><tr>${good
      .split(",")
      .map((cell) => `<td>${cell}</td>`)
      .join("")}</tr></table></html>`
    const extraction = await readItem(sourceOf("a.xls", encodeGb18030(html)))
    expect(eventsOf(extraction)).toMatchObject([{ row: 2, direction: "in", number: "15400040001", durationS: 15 }])
  })
  it("reads a backup named .txt", async () => {
    const extraction = await readItem(sourceOf("a.txt", fixture("sms-backup-xml/fixtures/calls-20260110120000.xml")))
    expect([extraction.importer, extraction.kept]).toEqual(["sms-backup-xml", 9])
  })
  it.each(["biff5", "xlml"] as const)(
    "reads a %s file that only the second library opens, with the rows that the person sees",
    async (bookType) => {
      const book = utils.book_new()
      const rows = [
        ["Date", "Call type", "Number", "Duration"],
        ["2026-01-05 08:01:00", "Incoming", "15400040001", "15"],
        [],
        ["2026-01-06 08:01:00", "Missed", "15400040001", "0"],
      ]
      utils.book_append_sheet(book, utils.aoa_to_sheet(rows, { origin: "B4" } as object), "S")
      const extraction = await readItem(sourceOf("通话.xls", new Uint8Array(write(book, { bookType, type: "array" }) as ArrayBuffer)))
      expect(eventsOf(extraction)).toMatchObject([
        { sheet: "S", row: 5, at: "2026-01-05T08:01:00+08:00", direction: "in", number: "15400040001" },
        { sheet: "S", row: 7, connected: "no" },
      ])
    },
  )
})
describe("files that hold little", () => {
  it.each([
    ["empty.csv", "", "empty-file"],
    ["photo.jpg", "\u0000\u0001\u0002", "unknown-format"],
    ["a.txt", "明天再说", "unknown-format"],
    ["a.json", '{"calls":[]}', "unknown-format"],
    ["账单.csv", "日期,时间,类型,金额,备注\n2026-01-05,08:01:00,支出,12.00,早饭\n", "unknown-format"],
    ["聊天.csv", "2026-01-05 08:01:00,发送,15400040001,在吗\n2026-01-05 08:02:00,接收,15400040001,在\n", "unknown-format"],
  ])("%s", async (name, text, code) => {
    const extraction = await readItem(sourceOfText(name, text))
    expect(extraction).toMatchObject({ importer: "none", read: 0, kept: 0, issues: [{ code }] })
  })
  it("an archive, whole or broken or locked, is no unknown file, but a document that is a zip inside is", async () => {
    const { zipSync } = await import("fflate")
    const text = new TextEncoder().encode("secret")
    const whole = zipSync({ "a.bin": text })
    const locked = whole.slice()
    locked[6] = (locked[6] as number) | 1
    for (const bytes of [whole, locked, whole.slice(0, 30)])
      expect(await readItem(sourceOf("材料.zip", bytes))).toMatchObject({ importer: "archive", read: 0, issues: [] })
    for (const name of ["META-INF/MANIFEST.MF", "mimetype"])
      expect(codes((await readItem(sourceOf("函.docx", zipSync({ [name]: text, "a.xml": text })))).issues)).toEqual(["unknown-format"])
  })
  it("tells of a table without rows", async () => {
    const extraction = await readItem(sourceOfText("a.csv", `${header}\n`))
    expect([extraction.read, codes(extraction.issues), extraction.coverage]).toEqual([0, ["no-rows"], []])
  })
  it("tells of a spreadsheet that cannot be opened", async () => {
    const extraction = await readItem(sourceOf("2026年01月语音通信.xls", biff.slice(0, 700)))
    expect(extraction.read).toBe(0)
    expect(codes(extraction.issues)).toEqual(["bad-spreadsheet"])
  })
  it("keeps what stands before the cut in a text", async () => {
    const bytes = new TextEncoder().encode(`${header}\n${good}\n${good}\n2026-01-0`)
    const extraction = await readItem(sourceOf("a.csv", bytes))
    expect([extraction.kept, extraction.refused]).toEqual([2, [{ code: "ragged-row", params: { value: "2026-01-0" }, row: 4 }]])
  })
  it.each([16, 5000, 200_000])("keeps the rows before and after a hole of %i zeros, and refuses the row that it tore", async (zeros) => {
    const before = new TextEncoder().encode(`${header}\n${good}\n2026-01-05 08:01:00,被叫,154`)
    const after = new TextEncoder().encode(`0001,15,杭州\n${good}\n`)
    for (const piece of [65_536, 13]) {
      const bytes = Uint8Array.from([...before, ...new Uint8Array(zeros), ...after])
      const read = await readItem(sourceOf("a.csv", bytes, { piece }))
      expect(eventsOf(read).map((event) => [event.row, event.number])).toEqual([
        [2, "15400040001"],
        [4, "15400040001"],
      ])
      expect(read.refused).toEqual([{ code: "hole", params: { bytes: zeros }, row: 3 }])
    }
  })
  it.each(["utf-8", "utf-16"])("refuses zeros to the end as one row, and holds none of them (%s)", async (encoding) => {
    const rows = `${header}\n${`${good}\n`.repeat(4000)}`
    const bytes = encoding === "utf-8" ? new TextEncoder().encode(rows) : wide(rows, true)
    const zeros = new Uint8Array(1 << 20)
    const source = {
      ...sourceOf("a.csv", bytes),
      size: bytes.length + zeros.length * 64,
      async *stream() {
        yield bytes
        for (let i = 0; i < 64; i++) yield zeros
      },
    }
    const read = await readItem(source)
    expect(read.kept).toBe(4000)
    const hole = (zeros.length * 64) / (encoding === "utf-8" ? 1 : 2)
    expect([read.refused, read.issues]).toEqual([
      [{ code: "hole", params: { bytes: hole }, row: 4002 }],
      [{ code: "repeated-row", params: { rows: 3999 }, row: 3 }],
    ])
  })
  it("leaves a sign where a hole cut a message, and says where it was", async () => {
    const message = (body: string) => `<sms address="15400040001" date="1767571200000" type="1" body="${body}" />`
    const [head, tail] = [`<smses count="2">${message("一二").slice(0, -5)}`, `四" />${message("好")}</smses>`]
    const bytes = Uint8Array.from([...new TextEncoder().encode(head), ...new Uint8Array(300), ...new TextEncoder().encode(tail)])
    for (const piece of [65_536, 7]) {
      const read = await readItem(sourceOf("a.xml", bytes, { piece }))
      expect(eventsOf(read).map((event) => event.text)).toEqual(["一\ufffd四", "好"])
      expect(read.issues).toEqual([{ code: "hole", params: { at: new TextEncoder().encode(head).length, bytes: 300 } }])
    }
  })
  it("keeps what stands before the cut in a backup, and says where it ended", async () => {
    const whole = fixture("sms-backup-xml/fixtures/sms-20260110120000.xml")
    for (let length = 300; length < whole.length; length += 97) {
      const extraction = await readItem(sourceOf("a.xml", whole.slice(0, length)))
      expect(codes(extraction.issues)).toContain("cut-file")
      expect(extraction.issues.find((issue) => issue.code === "cut-file")?.params.bytes).toBe(length)
    }
  })
  it("refuses a spreadsheet above the stated size without opening it", async () => {
    const source = { ...sourceOf("2026年01月语音通信.xls", biff), size: 31 * 1024 * 1024, bytes: () => Promise.reject(new Error("opened")) }
    expect((await readItem(source)).issues).toEqual([{ code: "too-large", params: { bytes: 32_505_856, limit: 31_457_280 } }])
  })
  it("asks for the password of a protected spreadsheet", async () => {
    const { writeXlsx } = await import("hucre")
    const bytes = await writeXlsx({ sheets: [{ name: "S", rows: [["a"]] }], encryption: { password: "p", spinCount: 100 } })
    expect(codes((await readItem(sourceOf("通话详单.xls", bytes))).issues)).toEqual(["needs-password"])
  })
})
describe("rows", () => {
  const read = (rows: string, receivedOn = "2026-04-01") => readItem(sourceOfText("a.csv", `${header}\n${rows}\n`, { receivedOn }))
  it("keeps a row dated 2099 without that date, flagged, and outside of the coverage", async () => {
    const extraction = await read(`${good}\n2099-01-05 08:01:00,被叫,15400040001,15,杭州`)
    expect(extraction).toMatchObject({
      kept: 2,
      issues: [{ code: "future-time", row: 3, params: { value: "2099-01-05 08:01:00" } }],
      coverage: [{ from: "2026-01-05", to: "2026-01-05" }],
    })
    expect(eventsOf(extraction).map((event) => event.at)).toEqual(["2026-01-05T08:01:00+08:00", null])
  })
  it("takes a time on the day of receipt as past, and one on the day after as future", async () => {
    expect((await read(good, "2026-01-05")).issues).toEqual([])
    expect(codes((await read(good, "2026-01-04")).issues)).toEqual(["future-time"])
  })
  it("takes the last second of the day of receipt as past, and midnight after it as future", async () => {
    const at = (time: string) => read(good.replace("2026-01-05 08:01:00", time), "2026-01-05")
    const [last, midnight] = [await at("2026-01-05 23:59:59"), await at("2026-01-06 00:00:00")]
    expect([codes(last.issues), eventsOf(last).map((event) => event.at)]).toEqual([[], ["2026-01-05T23:59:59+08:00"]])
    expect([codes(midnight.issues), eventsOf(midnight).map((event) => event.at)]).toEqual([["future-time"], [null]])
  })
  it.each([65_535, 65_536])(
    "a quoted field of %i bytes: one below the limit is a field, at the limit its quote is an ordinary character",
    async (size) => {
      const inside = `\n${good.replace("01-05", "01-07")}`
      const quoted = `"${"x".repeat(size - new TextEncoder().encode(inside).length)}${inside}"`
      for (const piece of [65_536, 1000, 300_000]) {
        const text = `${header}\n${good.replace("杭州", quoted)}\n${good}\n`
        const extraction = await readItem(sourceOfText("a.csv", text, { receivedOn: "2026-04-01", piece }))
        // The row inside is text of the field, or a row of its own where the quote opened nothing.
        expect([size, piece, eventsOf(extraction).map((event) => event.row)]).toEqual([size, piece, size < 65_536 ? [2, 4] : [2, 3, 4]])
      }
    },
  )
  it("reads lines that end with CR alone, and rows after a field of megabytes", async () => {
    const lines = [header, good, good]
    const cr = await readItem(sourceOfText("a.csv", lines.join("\r"), { piece: 7 }))
    expect(eventsOf(cr).map((event) => event.row)).toEqual([2, 3])
    const long = await read(`${good}\n${good}${"x".repeat(3_000_000)}\n${good}`)
    expect(long.read).toBeGreaterThanOrEqual(3)
    expect(eventsOf(long).at(-1)).toMatchObject({ number: "15400040001", at: "2026-01-05T08:01:00+08:00" })
  })
  it("reads digits of full width in times and durations", async () => {
    const extraction = await read("２０２６－０１－０５　０８：０１：００,被叫,１５４０００４０００１,１分５秒,杭州")
    expect(eventsOf(extraction)).toMatchObject([{ at: "2026-01-05T08:01:00+08:00", number: "15400040001", durationS: 65 }])
    expect(extraction.issues).toEqual([])
  })
  it("takes 24:00 as the next day's beginning, no leap second, and no time of a clock that was never set", async () => {
    const at = (time: string) => good.replace("2026-01-05 08:01:00", time)
    const extraction = await read([at("2026-01-05 24:00:00"), at("2026-01-05 23:59:60"), at("1970-01-01 08:00:00")].join("\n"))
    expect(eventsOf(extraction).map((event) => event.at)).toEqual(["2026-01-06T00:00:00+08:00", null, null])
    expect(codes(extraction.issues)).toEqual(["bad-time", "unset-clock"])
    expect(extraction.coverage).toMatchObject([{ from: "2026-01-06", to: "2026-01-06" }])
    const unset = '<calls count="1"><call number="15400040001" duration="5" date="767571200" type="1" /></calls>'
    expect(codes((await readItem(sourceOfText("a.xml", unset))).issues)).toEqual(["unset-clock"])
  })
  it("loses no message behind an ampersand or an angle bracket that was not escaped, and tells of the bracket", async () => {
    const message = (body: string) => `<sms address="15400040001" date="1767571200000" type="1" body="${body}" />`
    const extraction = await readItem(
      sourceOfText("a.xml", `<smses count="4">${message("a")}${message("b & c &#38; d")}${message("e < f")}${message("g")}</smses>`, {
        piece: 3,
      }),
    )
    expect(eventsOf(extraction).map((event) => event.text)).toEqual(["a", "b & c & d", "e < f", "g"])
    expect(codes(extraction.issues)).toEqual(["bad-xml"])
  })
  it("keeps a row with a negative duration, its duration unknown", async () => {
    const extraction = await read(good.replace(",15,", ",-15,"))
    expect(eventsOf(extraction)).toMatchObject([{ durationS: null }])
    expect(extraction.issues).toEqual([{ code: "negative-duration", params: { value: "-15" }, row: 2 }])
  })
  it("keeps a row with an unreadable duration or direction", async () => {
    const extraction = await read(`${good.replace(",15,", ",很久,")}\n${good.replace("被叫", "某叫")}`)
    expect([extraction.kept, codes(extraction.issues)]).toEqual([2, ["bad-duration", "bad-direction"]])
  })
  it("keeps identical rows, all of them", async () => {
    expect((await read(`${good}\n${good}\n${good}`)).kept).toBe(3)
  })
  it("keeps an undated row that says who called, and refuses one that does not", async () => {
    const extraction = await read(`${good.replace("2026-01-05 08:01:00", "昨天")}\n昨天,,,15,杭州`)
    expect(eventsOf(extraction)).toMatchObject([{ at: null, precision: "none", number: "15400040001" }])
    expect([extraction.refused, codes(extraction.issues)]).toEqual([
      [{ code: "bad-time", params: { value: "昨天" }, row: 3 }],
      ["bad-time"],
    ])
  })
  it("compares the stated total, and then trusts the stated period no longer", async () => {
    const text = `从2026-01-01到2026-01-31 总条数：3\n${header}\n${good}\n`
    const extraction = await readItem(sourceOfText("a.csv", text))
    expect(extraction.issues).toEqual([{ code: "total-differs", params: { stated: 3, read: 1 } }])
    expect(extraction.coverage).toMatchObject([{ from: "2026-01-05", to: "2026-01-05" }])
    expect((await readItem(sourceOfText("a.csv", text.replace("：3", "：1")))).coverage).toMatchObject([
      { from: "2026-01-01", to: "2026-01-31" },
    ])
  })
  it("does not take a month in the name of anyone's list for what the list covers", async () => {
    const named = (name: string) => readItem(sourceOfText(name, `${header}\n${good}\n`))
    for (const name of ["2026年01月.csv", "2026-01-15.csv", "20260115.csv"])
      expect((await named(name)).coverage).toMatchObject([{ from: "2026-01-05", to: "2026-01-05" }])
    expect((await named("骚扰15400040001.csv")).ownNumber).toBeUndefined()
  })
  it("does not claim days after its last row where the period had not ended when it came", async () => {
    const extraction = await readItem(sourceOfText("a.csv", `从2026-01-01到2026-01-31\n${header}\n${good}\n`, { receivedOn: "2026-01-10" }))
    expect(extraction.coverage).toMatchObject([{ from: "2026-01-01", to: "2026-01-05" }])
  })
  it("guesses a year from the day of receipt only where nothing states it, and says so", async () => {
    const rows = `${header}\n12-31 23:59:59,被叫,15400040001,15,杭州\n01-02 08:00:00,被叫,15400040001,15,杭州\n02-29 08:00:00,被叫,15400040001,15,杭州\n`
    const extraction = await readItem(sourceOfText("a.csv", rows, { receivedOn: "2026-01-10" }))
    expect(eventsOf(extraction).map((event) => event.at?.slice(0, 10))).toEqual(["2025-12-31", "2026-01-02", "2024-02-29"])
    expect(extraction.issues).toEqual([{ code: "year-guessed", params: { rows: 3 }, row: 2 }])
  })
  it("counts the issues of a bad file instead of filling the memory with them", async () => {
    const extraction = await read(Array.from({ length: 1000 }, () => good.replace(",15,", ",-1,")).join("\n"))
    expect(extraction.kept).toBe(1000)
    expect(extraction.issues.length).toBe(101)
    expect(extraction.issues.at(-1)).toEqual({ code: "negative-duration", params: { rows: 1000 } })
  })
  it("splits a long file into batches that share their pools", async () => {
    const second = (i: number): string =>
      `2026-01-05 ${[Math.floor(i / 3600), Math.floor(i / 60) % 60, i % 60].map((n) => `${n}`.padStart(2, "0")).join(":")}`
    const { events, kept } = await read(Array.from({ length: 70_000 }, (_, i) => good.replace("2026-01-05 08:01:00", second(i))).join("\n"))
    expect([kept, events.map((batch) => batch.columns.rows)]).toEqual([70_000, [65_536, 4464]])
    expect(events[0]!.columns.numbers).toBe(events[1]!.columns.numbers)
    expect(events[1]!.columns.row.at(-1)).toBe(70_001)
  })
})
describe("a reader with a fault", () => {
  it("leaves what it read before", async () => {
    const broken: Importer = {
      ...importers[0]!,
      id: "broken",
      identify: () => true,
      async *extract(source) {
        yield { kind: "statement", key: "name", value: source.name, refused: [], issues: [] }
        throw new Error("fault")
      },
    }
    ;(importers as Importer[]).unshift(broken)
    try {
      expect(await readItem(sourceOfText("陈某", "x"))).toMatchObject({
        importer: "broken",
        kept: 1,
        issues: [{ code: "crashed-reader", params: { importer: "broken", reason: "fault" } }],
      })
    } finally {
      ;(importers as Importer[]).shift()
    }
  })
  it("stops when the record itself is broken", async () => {
    const source = {
      ...sourceOfText("a.csv", `${header}\n${good}\n`),
      async *stream(): AsyncGenerator<Uint8Array> {
        yield new Uint8Array(0)
        throw new Broken("digest-differs")
      },
    }
    await expect(readItem(source)).rejects.toThrow("digest-differs")
  })
})
