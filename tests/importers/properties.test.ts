/** Whatever the bytes: nothing is thrown, every data row is kept or refused, and neither pieces nor time zone change a result. */
import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { parse } from "csv-parse/sync"
import fc from "fast-check"
import { afterAll, describe, expect, it } from "vitest"
import { encodeGb18030 } from "../../scripts/gb18030.ts"
import type { Extraction } from "../../src/engine/case/batch.ts"
import { identify, importers, readItem } from "../../src/engine/importers/index.ts"
import { decodeRange } from "../../src/engine/importers/text/byte-pool.ts"
import { cellText } from "../../src/engine/importers/text/cell-text.ts"
import { delimitedReader } from "../../src/engine/importers/text/delimited.ts"
import type { Encoding } from "../../src/engine/importers/text/encoding.ts"
import { pieceDecoder } from "../../src/engine/importers/text/piece-decoder.ts"
import { utf8Check } from "../../src/engine/importers/text/utf8.ts"
import { linesOf } from "./lines.ts"
import { sourceOf, sourceOfFile } from "./source.ts"

const home = join(import.meta.dirname, "../../src/engine/importers/formats")
const fixtures = importers.flatMap(({ id }) =>
  readdirSync(join(home, id, "fixtures"))
    .filter((name) => !name.endsWith(".jsonl"))
    .map((name) => ({
      name,
      path: join(home, id, "fixtures", name),
      bytes: new Uint8Array(readFileSync(join(home, id, "fixtures", name))),
    })),
)

const holds = (extraction: Extraction): void => {
  const rows = extraction.events.reduce((sum, batch) => sum + batch.columns.rows, 0)
  expect(extraction.read).toBe(extraction.kept + extraction.refused.length)
  expect(extraction.kept).toBe(rows + extraction.statements.length)
  expect(extraction.issues.filter((issue) => issue.code === "crashed-reader")).toEqual([])
  for (const { columns } of extraction.events) {
    for (const name of ["kind", "at", "precision", "direction", "connected", "durationS", "number", "text", "row"] as const)
      expect(columns[name].length).toBe(columns.rows)
    for (let i = 0; i < columns.rows; i++) {
      expect(columns.number[i]!).toBeLessThan(columns.numbers.size)
      expect(columns.text[i]!).toBeLessThan(columns.texts.size)
      expect(columns.row[i]!).toBeGreaterThan(0)
    }
  }
  for (const { from, to } of extraction.coverage) expect(from <= to).toBe(true)
}
describe("any bytes", () => {
  it("never throw", async () => {
    const name = fc.constantFrom("a.csv", "a.xls", "a.xlsx", "a.xml", "a.txt", "2026年01月语音通信.xls", "")
    const magic = fc.constantFrom(
      [],
      [0xd0, 0xcf, 0x11, 0xe0],
      [0x50, 0x4b, 3, 4],
      [...new TextEncoder().encode("<smses ")],
      [0xff, 0xfe],
      [...new TextEncoder().encode('{"statement":')],
    )
    await fc.assert(
      fc.asyncProperty(name, magic, fc.uint8Array({ maxLength: 400 }), async (file, start, rest) =>
        holds(await readItem(sourceOf(file, Uint8Array.from([...start, ...rest])))),
      ),
      { numRuns: 400 },
    )
  })
  it("are claimed or not without throwing, by every importer", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        for (const importer of importers) expect(typeof importer.identify(sourceOf("x", bytes))).toBe("boolean")
      }),
    )
  })
})
describe("changed fixtures", () => {
  it("never throw and lose no row without a word", async () => {
    const change = fc.record({
      which: fc.nat(fixtures.length - 1),
      cut: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
      at: fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(255)), { maxLength: 12 }),
    })
    await fc.assert(
      fc.asyncProperty(change, async ({ which, cut, at }) => {
        const { name, bytes } = fixtures[which]!
        const changed = bytes.slice(0, cut === null ? bytes.length : Math.floor(cut * bytes.length))
        for (const [where, value] of at) if (changed.length > 0) changed[Math.floor(where * (changed.length - 1))] = value
        holds(await readItem(sourceOf(name, changed)))
      }),
      { numRuns: 300 },
    )
  })
  it("keep or refuse every line of a text table, whatever is written into one cell", async () => {
    const cell = fc.string({ unit: "grapheme", maxLength: 12 }).map((text) => text.replace(/[",;\t\r\n]/g, ""))
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(fc.nat(3), cell), { minLength: 1, maxLength: 20 }), async (rows) => {
        const good = ["2026-01-05 08:01:00", "被叫", "15400040001", "15"]
        const text = [
          "开始时间,主被叫,对方号码,时长",
          "2026-01-04 08:00:00,主叫,15400040009,1",
          ...rows.map(([column, value]) => good.map((old, i) => (i === column ? value : old)).join(",")),
        ].join("\n")
        const extraction = await readItem(sourceOf("a.csv", new TextEncoder().encode(text)))
        holds(extraction)
        expect(extraction.read).toBe(rows.length + 1)
      }),
    )
  })
})
describe("the reader of delimited text", () => {
  const cells = (bytes: Uint8Array, delimiter: number, piece: number, encoding: Encoding = "utf-8"): string[][] => {
    const rows: string[][] = []
    const decode = cellText(encoding)
    const reader = delimitedReader(delimiter, (c) => {
      rows.push(Array.from({ length: c.count }, (_, i) => decodeRange(decode, c.bytes, c.start[i]!, c.end[i]!).replaceAll('""', '"')))
    })
    for (let at = 0; at < bytes.length; at += piece) reader.push(bytes.slice(at, at + piece))
    reader.finish()
    return rows
  }
  const plain = fc.string({ unit: fc.constantFrom("a", "1", " ", "主", "叫", "狜", "|", ".", "\\", "~"), maxLength: 6 })
  const quoted = fc.string({ unit: fc.constantFrom("a", ",", "\n", "\r\n", "；", "支", ";"), maxLength: 6 })
  const field = fc.oneof(
    plain.map((text) => ({ text, raw: text })),
    quoted.map((text) => ({ text, raw: `"${text}"` })),
    plain.map((text) => ({ text: `${text}"x`, raw: `"${text}""x"` })),
  )
  const table = fc.array(fc.array(field, { minLength: 2, maxLength: 5 }), { minLength: 1, maxLength: 6 })
  it.each(["utf-8", "gb18030"] as const)("finds the same fields as csv-parse, in any pieces (%s)", (encoding) => {
    fc.assert(
      fc.property(table, fc.constantFrom("\n", "\r\n"), fc.integer({ min: 1, max: 64 }), (rows, end, piece) => {
        const text = rows.map((row) => row.map((one) => one.raw).join(",") + end).join("")
        const bytes = encoding === "utf-8" ? new TextEncoder().encode(text) : encodeGb18030(text)
        const peer = parse(text, { relax_column_count: true, relax_quotes: true, record_delimiter: ["\r\n", "\n"] }) as string[][]
        expect(cells(bytes, 44, piece, encoding)).toEqual(peer)
        expect(peer).toEqual(rows.map((row) => row.map((one) => one.text)))
      }),
      { numRuns: 400 },
    )
  })
  it("loses no line to a quote that is never closed", () => {
    const text = `a,"b\n${"c,d\n".repeat(20_000)}`
    expect(cells(new TextEncoder().encode(text), 44, 4096).length).toBe(20_001)
  })
  it("knows UTF-8 as strictly as the platform does", () => {
    const fatal = new TextDecoder("utf-8", { fatal: true })
    const valid = (bytes: Uint8Array): boolean => {
      try {
        fatal.decode(bytes)
        return true
      } catch {
        return false
      }
    }
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 8 }),
      fc.string({ unit: "binary", maxLength: 5 }).map((text) => new TextEncoder().encode(text)),
      fc
        .array(fc.constantFrom(0x41, 0x80, 0xbf, 0xc2, 0xe0, 0xa0, 0xed, 0x9f, 0xf0, 0x90, 0xf4, 0x8f), { maxLength: 6 })
        .map((list) => Uint8Array.from(list)),
    )
    fc.assert(
      fc.property(bytes, fc.nat(4), (all, cut) => {
        const check = utf8Check()
        check.push(all.subarray(0, cut))
        check.push(all.subarray(cut))
        expect(check.finished()).toBe(valid(all))
      }),
      { numRuns: 3000 },
    )
  })
})
describe("the decoder of pieces", () => {
  it.each(["utf-8", "gb18030"])("gives the same text wherever a piece ends, damaged or not (%s)", (encoding) => {
    const bytes = fc.array(fc.oneof(fc.nat(255), fc.integer({ min: 0x30, max: 0x39 }), fc.constantFrom(0x81, 0xe4, 0x20, 0x3e)), {
      maxLength: 30,
    })
    fc.assert(
      fc.property(bytes, fc.integer({ min: 1, max: 9 }), (list, piece) => {
        const all = Uint8Array.from(list)
        const decoder = pieceDecoder(encoding)
        let text = ""
        for (let at = 0; at < all.length; at += piece) text += decoder.push(all.slice(at, at + piece))
        expect(text + decoder.finish()).toBe(new TextDecoder(encoding, { ignoreBOM: true }).decode(all))
      }),
      { numRuns: 3000 },
    )
  })
})
describe("the machine's time zone", () => {
  const before = process.env.TZ
  afterAll(() => {
    if (before === undefined) delete process.env.TZ
    else process.env.TZ = before
  })
  it("changes nothing", async () => {
    const offsets = new Set<number>()
    const results = new Set<string>()
    for (const zone of ["UTC", "Asia/Shanghai", "America/New_York", "Pacific/Apia", "Asia/Kathmandu"]) {
      process.env.TZ = zone
      offsets.add(new Date(2026, 0, 1).getTimezoneOffset())
      let all = ""
      for (const { path } of fixtures) all += linesOf(await readItem(sourceOfFile(path)))
      results.add(all)
    }
    expect(offsets.size).toBe(5)
    expect(results.size).toBe(1)
  })
})
describe("identify", () => {
  it("prefers specific importers", () => {
    for (const { path, bytes, name } of fixtures) {
      const owner = identify(sourceOfFile(path))
      expect(owner).toBeDefined()
      if (owner?.generic) expect(importers.filter((importer) => !importer.generic && importer.identify(sourceOf(name, bytes)))).toEqual([])
    }
  })
})
