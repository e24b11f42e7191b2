/** 证据册: every exhibit of a paper on numbered pages, nothing on them that no paper cites, and the evidence list cites the pages. */
import { execFileSync } from "node:child_process"
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { deflateSync } from "node:zlib"
import { beforeAll, describe, expect, it, vi } from "vitest"
import type { Engine } from "../../src/engine/api.ts"
import { gatherBytes } from "../../src/engine/case/record/tree.ts"
import { zipTree } from "../../src/engine/case/zip/archive.ts"
import type { Book, BookSheet } from "../../src/engine/documents/bundle/bundle.ts"
import { cellsOf, columnsOf, separatorOf } from "../../src/engine/documents/bundle/fields.ts"
import { pictureOf } from "../../src/engine/documents/bundle/picture.ts"
import { bookSource } from "../../src/engine/documents/bundle/typst.ts"
import { openEngine } from "../../src/engine/engine.ts"
import { verifyBag } from "../../src/engine/verbs/verify.ts"
import { memoryHost } from "../../src/hosts/memory/index.ts"
import { nodeHasher } from "../../src/hosts/node/index.ts"
import { nodePrinter } from "../../src/hosts/node/printer.ts"
import { takeIn } from "../golden/derived.ts"
import { lawFiles, read } from "../golden/given.ts"
import { needs } from "../needs.ts"
import { each, file, gatherAll } from "../record/fixture.ts"

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 })
const textOf = (pdf: Uint8Array): readonly string[] => {
  const folder = mkdtempSync(join(tmpdir(), "anning-book-"))
  try {
    writeFileSync(join(folder, "book.pdf"), pdf)
    return execFileSync("pdftotext", ["-layout", join(folder, "book.pdf"), "-"], { encoding: "utf8" })
      .split("\f")
      .slice(0, -1)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
const be32 = (value: number): Buffer => {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32BE(value >>> 0)
  return bytes
}
const crcOf = (bytes: Uint8Array): number => {
  let crc = -1
  for (const byte of bytes) {
    crc ^= byte
    for (let i = 0; i < 8; i++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0)
  }
  return ~crc
}
/** A grey picture. */
const png = (width: number, height: number): Uint8Array => {
  const chunk = (kind: string, data: Buffer): Buffer => {
    const body = Buffer.concat([Buffer.from(kind), data])
    return Buffer.concat([be32(data.length), body, be32(crcOf(body))])
  }
  const head = Buffer.concat([be32(width), be32(height), Buffer.from([8, 0, 0, 0, 0])])
  const rows = Buffer.alloc((width + 1) * height, 0x80)
  for (let y = 0; y < height; y++) rows[y * (width + 1)] = 0
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", head),
    chunk("IDAT", deflateSync(rows)),
    chunk("IEND", Buffer.alloc(0)),
  ])
}
const sheet = (label: string, content: BookSheet["content"], name = "材料"): BookSheet => ({
  label,
  name,
  purpose: "证明来电",
  carrier: "摘录，原件本人保存",
  original: { digest: `sha256:${"ab".repeat(32)}`, size: 10, received: "2026-01-02" },
  content,
})
const book = (sheets: readonly BookSheet[]): Book => ({
  title: "证据册",
  about: "投诉书",
  day: "2026-02-02",
  head: { seq: 3, digest: `sha256:${"cd".repeat(32)}` },
  sheets,
})
const rows = (count: number): BookSheet["content"] => ({
  in: "rows",
  titles: ["时间", "号码"],
  rows: Array.from({ length: count }, (_, i) => ({
    place: `第${i + 1}行`,
    cells: ["2026-01-02 08:00:00", `1540000${String(i).padStart(4, "0")}`],
    marked: i === 0,
  })),
  left: 7,
  unit: "行",
})

describe("what a book is laid out by", () => {
  it("reads size and kind of a picture from its bytes, and takes nothing else for one", () => {
    expect(pictureOf(png(30, 40))).toEqual({ format: "png", width: 30, height: 40 })
    const jpeg = Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, 0, 4, 1, 2, 0xff, 0xc0, 0, 11, 8, 0, 50, 0, 60, 1, 1, 0x11, 0])
    expect(pictureOf(jpeg)).toEqual({ format: "jpg", width: 60, height: 50 })
    for (const bytes of [new Uint8Array(0), jpeg.slice(0, 9), Uint8Array.of(0xff, 0xd8, 0xff), new TextEncoder().encode("%PDF-1.7")])
      expect(pictureOf(bytes)).toBeUndefined()
  })
  it("cuts a row at the separator of its titles, but not within quotation marks", () => {
    expect(separatorOf("时间,号码,时长")).toBe(",")
    expect(separatorOf("时间\t号码")).toBe("\t")
    expect(cellsOf('a, "b, ""c""" ,d', ",")).toEqual(["a", 'b, "c"', "d"])
  })
  it("lays a page of many columns on its side, and gives every column its part", () => {
    expect(columnsOf([["2026-01-02 08:00:00", "15400000001"]])).toMatchObject({ lying: false, size: 8 })
    const wide = columnsOf([Array.from({ length: 14 }, () => "一二三四五")])
    expect(wide.lying).toBe(true)
    expect(wide.shares.reduce((a, b) => a + b, 0)).toBeLessThanOrEqual(100)
  })
})

describe("a printed book", () => {
  const print = nodePrinter().book as NonNullable<ReturnType<typeof nodePrinter>["book"]>
  const printed = (sheets: readonly BookSheet[]) => {
    const { source, files } = bookSource(book(sheets))
    return print(source, files)
  }
  needs("pdftotext")("begins each exhibit on a page of its own and stamps every page", async () => {
    const made = await printed([sheet("证1", rows(120)), sheet("证2", { in: "cover" }), sheet("证3", rows(1))])
    const pages = textOf(made.pdf)
    expect(pages).toHaveLength(made.pages)
    expect(made.parts[0]).toBe(2)
    const [, second = 0, third = 0] = made.parts
    expect(third).toBe(second + 1)
    for (let page = 2; page < second; page++)
      expect(pages[page - 1]).toMatch(new RegExp(`证1\\s+第${page - 1}页 共${second - 2}页[\\s\\S]*证据册 第${page}页 共${made.pages}页`))
    expect(pages[0]).toMatch(new RegExp(`证1[\\s\\S]*2—${second - 1}[\\s\\S]*证2[\\s\\S]*${second}`))
    expect(pages.join()).toContain("另有7行文书没有引用，未列出")
    for (let row = 1; row <= 120; row++) expect(pages.join("\n")).toMatch(new RegExp(`第${row}行 `))
  })
  needs("pdftotext")("shows what was written as it was written: nothing becomes code", async () => {
    const hostile = ['#panic("x")', '"); panic("x', "$x$ @a *b* \\u{41}", "= 一", "<part>", "/* x"]
    const texts = hostile.map((text, i) => ({ place: `第${i + 1}条`, cells: ["2026-01-02"], text, marked: false }))
    const { pdf } = await printed([sheet("证1", { in: "rows", titles: [], rows: texts, left: 0, unit: "条" }, hostile[1])])
    const said = textOf(pdf).join().replace(/\s/g, "")
    for (const text of hostile) expect(said).toContain(text.replace(/\s/g, ""))
  })
  it("places pictures, cuts a long one over pages, and is the same bytes each time", async () => {
    const picture = (width: number, height: number): BookSheet["content"] => {
      const bytes = png(width, height)
      return { in: "picture", picture: pictureOf(bytes) as NonNullable<ReturnType<typeof pictureOf>>, bytes }
    }
    const sheets = [sheet("证1", picture(60, 100)), sheet("证2", picture(60, 900)), sheet("证3", { in: "apart", why: "另附文件。" })]
    const made = await printed(sheets)
    expect(made.parts[1]).toBeLessThanOrEqual(4)
    expect((made.parts[2] as number) - (made.parts[1] as number)).toBeGreaterThan(5)
    expect(Buffer.from((await printed(sheets)).pdf).equals(Buffer.from(made.pdf))).toBe(true)
  })
})

describe("the book of a case", () => {
  const given = read("examples/1-before-due")
  const { name: id, day } = given
  let engine: Engine
  beforeAll(async () => {
    const host = await memoryHost({
      clock: { now: () => `${day}T09:00:00+08:00` as never, today: () => day as never },
      law: { files: async () => lawFiles() },
    })
    engine = openEngine({ ...host, printer: nodePrinter() })
    await takeIn(engine, given)
    await engine.add(id, each(file("截图.png", png(60, 90)), file("坏图.png", png(60, 90).slice(0, 60))))
  })
  needs("pdftotext")("holds the cited rows of the paper's exhibits and no other words", async () => {
    const doc = "regulator-complaint"
    const ticked = (await engine.show(id, "items", { day })).filter(({ name }) => name.endsWith(".png")).map((item) => item.id)
    const made = await engine.bundle(id, { doc, day, with: ticked })
    const { documents } = await engine.draft(id, { doc, day, formats: [] })
    const labels = [...new Set(documents.flatMap(({ exhibits }) => exhibits.map(({ label }) => label.replace(/之.*/, ""))))]
    expect(made.sheets.map(({ label }) => label)).toEqual([...labels.sort(), "另附1", "另附2"])
    const said = textOf(made.bytes).join("\n").replace(/\s/g, "")
    const exhibits = documents.flatMap((document) => document.exhibits)
    const events = await engine.show(id, "timeline", { day })
    const { counterparty } = documents[0] as (typeof documents)[number]
    const others = events.filter((event) => event.text !== undefined && event.kind === "sms" && event.counterparty !== counterparty)
    expect(others.length).toBeGreaterThan(5)
    for (const { text } of others) expect(said).not.toContain(text?.replace(/\s/g, ""))
    expect(exhibits.length).toBeGreaterThan(2)
    expect(said).toContain("图片读不出来")
    expect(said).not.toContain("借款人，借款没有逾期")
  })
  needs("pdftotext")(
    "goes into a package for those who examine, whose list of evidence cites its pages, and the package is sound",
    async () => {
      const doc = "regulator-complaint"
      const list = await engine.packList(id, { doc, day })
      const bundle = list.goes.find(({ kind }) => kind === "bundle")
      expect(bundle?.name).toMatch(/^证据册-.*\.pdf$/)
      const zip = await gatherAll((await engine.pack(id, { for: doc, day, name: "package" })).stream)
      const tree = await zipTree({ size: zip.length, range: async (from, to) => zip.slice(from, to) }, nodeHasher)
      expect((await verifyBag(tree, nodeHasher)).broken).toEqual([])
      const files = new Map<string, Uint8Array>()
      for await (const { path } of tree.list()) if (/\.pdf$/.test(path)) files.set(path, await gatherBytes(tree.open(path)))
      const evidence = [...files].find(([path]) => path.includes("证据目录"))?.[1] as Uint8Array
      const { sheets } = await engine.bundle(id, { doc, day })
      const said = textOf(evidence).join("\n").replace(/\s/g, "")
      for (const { from, to } of sheets) expect(said).toContain(`第${from === to ? from : `${from}—${to}`}页`)
      expect([...files.keys()].filter((path) => path.includes("证据册"))).toHaveLength(1)
      expect((await engine.packList(id, { doc: "stop-notice", day })).goes.filter(({ kind }) => kind === "bundle")).toEqual([])
      await expect(engine.bundle(id, { doc: "stop-notice", day })).rejects.toMatchObject({ code: "nothing-to-pack" })
    },
  )
})
