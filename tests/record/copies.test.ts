/** Where erased bytes still stand is told from what the case keeps, in every direction; what cannot be looked into is told as that. */
import { zipSync } from "fflate"
import { describe, expect, it } from "vitest"
import type { ItemId } from "../../src/engine/case/citation.ts"
import type { Ports } from "../../src/engine/ports.ts"
import { beforeErasing, erase } from "../../src/engine/verbs/erase.ts"
import { init } from "../../src/engine/verbs/init.ts"
import { receive } from "../../src/engine/verbs/receive.ts"
import { record } from "../../src/engine/verbs/record.ts"
import { withdraw } from "../../src/engine/verbs/withdraw.ts"
import { memoryHost } from "../../src/hosts/memory/index.ts"
import { bytes, each, file, sha256 } from "./fixture.ts"
import { lockedZip } from "./locked-zip.ts"

const words = bytes("只给自己看的话 private 15400000001\n".repeat(3))
const zip = (files: Readonly<Record<string, Uint8Array>>): Uint8Array => zipSync(files, { mtime: "1990-01-02" })
const z1 = zip({ "p.txt": words, "one.txt": bytes("only in one") })
const z2 = zip({ "deep/other name.txt": words, "two.txt": bytes("only in two") })
const nest = zip({ "inner.zip": z1 })
const deep = zip({ "a.zip": zip({ "b.zip": zip({ "c.zip": zip({ "p.txt": words }) }) }) })
const deeper = zip({ "0.zip": deep })
const sheet = (row: string): Uint8Array =>
  zip({ "[Content_Types].xml": bytes("<Types/>"), "xl/workbook.xml": bytes("<workbook/>"), "xl/sheet.xml": bytes(row) })
const sms = (more: string): Uint8Array =>
  bytes(`<?xml version="1.0"?><smses count="1"><sms address="15400000002" date="1767225600000" type="1" body="还钱"/>${more}</smses>`)
const holding = zip({ "[Content_Types].xml": bytes("<Types/>"), "word/media/p.txt": words })

interface Direction {
  readonly title: string
  /** Handed in one after another. */
  readonly given: Readonly<Record<string, Uint8Array>>
  readonly erased: string
  /** Names of what stays and holds the bytes. */
  readonly still?: readonly string[]
  /** Names of what may hold them. */
  readonly may?: readonly string[]
  readonly withdrawn?: string
}
const directions: readonly Direction[] = [
  { title: "a file handed in alone", given: { "p.txt": words }, erased: "p.txt" },
  { title: "a file unpacked from a zip", given: { "1.zip": z1 }, erased: "p.txt", still: ["1.zip"] },
  { title: "a file that lies in two zips", given: { "1.zip": z1, "2.zip": z2 }, erased: "p.txt", still: ["1.zip", "2.zip"] },
  { title: "first in a zip, then handed in alone", given: { "1.zip": z1, "p.txt": words }, erased: "p.txt", still: ["1.zip"] },
  { title: "first handed in alone, then in a zip", given: { "p.txt": words, "1.zip": z1 }, erased: "p.txt", still: ["1.zip"] },
  {
    title: "the zip, while the file was handed in alone after it",
    given: { "1.zip": z1, "p.txt": words },
    erased: "1.zip",
    still: ["p.txt"],
  },
  {
    title: "the zip, while the file was handed in alone before it",
    given: { "p.txt": words, "1.zip": z1 },
    erased: "1.zip",
    still: ["p.txt"],
  },
  { title: "the first of two zips", given: { "1.zip": z1, "2.zip": z2 }, erased: "1.zip", still: ["2.zip"] },
  { title: "the second of two zips", given: { "1.zip": z1, "2.zip": z2 }, erased: "2.zip", still: ["p.txt", "1.zip"] },
  { title: "a file in a zip within a zip", given: { "n.zip": nest }, erased: "p.txt", still: ["n.zip", "inner.zip"] },
  { title: "the inner zip", given: { "n.zip": nest }, erased: "inner.zip", still: ["n.zip"] },
  { title: "the outer zip, and all that came out of it", given: { "n.zip": nest }, erased: "n.zip" },
  {
    title: "the outer zip, while the inner one was handed in alone",
    given: { "n.zip": nest, "1.zip": z1 },
    erased: "n.zip",
    still: ["1.zip", "p.txt", "one.txt"],
  },
  {
    title: "the inner zip, while another zip holds its file",
    given: { "n.zip": nest, "2.zip": z2 },
    erased: "inner.zip",
    still: ["n.zip", "2.zip"],
  },
  {
    title: "a file four zips deep, where nothing is unpacked any more",
    given: { "d.zip": deep, "p.txt": words },
    erased: "p.txt",
    still: ["d.zip", "a.zip", "b.zip", "c.zip"],
  },
  {
    title: "a file that also lies deeper than anything is looked into",
    given: { "p.txt": words, "e.zip": deeper },
    erased: "p.txt",
    still: ["0.zip", "a.zip", "b.zip"],
    may: ["e.zip"],
  },
  {
    title: "a withdrawn zip still holds it",
    given: { "1.zip": z1, "p.txt": words },
    erased: "p.txt",
    withdrawn: "1.zip",
    still: ["1.zip"],
  },
  { title: "a document that carries the file", given: { "p.txt": words, "d.docx": holding }, erased: "p.txt", still: ["d.docx"] },
  {
    title: "a spreadsheet shares its scaffolding with others, not its content",
    given: { "a.xlsx": sheet("甲"), "b.xlsx": sheet("乙") },
    erased: "a.xlsx",
  },
  {
    title: "another zip of which nothing is shared",
    given: { "p.txt": words, "o.zip": zip({ "o.txt": bytes("something else") }) },
    erased: "p.txt",
  },
  { title: "the same message in two backups is not the same bytes", given: { "a.xml": sms(""), "b.xml": sms(" ") }, erased: "a.xml" },
  {
    title: "the same words as a part of a longer file are not the same bytes",
    given: { "p.txt": words, "l.txt": bytes(`${words}x`) },
    erased: "p.txt",
  },
  {
    title: "an empty file is no content",
    given: { "e.txt": bytes(""), "z.zip": zip({ "e2.txt": bytes(""), "x.txt": bytes("x") }) },
    erased: "x.txt",
    still: ["z.zip"],
  },
  { title: "a damaged zip may hold it", given: { "p.txt": words, "bad.zip": z2.slice(0, -30) }, erased: "p.txt", may: ["bad.zip"] },
  { title: "a locked zip may hold it", given: { "p.txt": words, "k.zip": lockedZip("p.txt", 40) }, erased: "p.txt", may: ["k.zip"] },
  {
    title: "a 7z and a gzip may hold it, a picture not",
    given: {
      "p.txt": words,
      "a.7z": bytes("7z\u00bc").fill(0xbc, 2, 3),
      "a.gz": new Uint8Array([0x1f, 0x8b, 8, 0]),
      "a.jpg": new Uint8Array([0xff, 0xd8, 0xff]),
    },
    erased: "p.txt",
    may: ["a.gz"],
  },
  {
    title: "a 7z, a rar and a tar may hold it",
    given: {
      "p.txt": words,
      "a.7z": new Uint8Array([0x37, 0x7a, 0xbc, 0xaf, 0x27, 0x1c, 1]),
      "a.rar": bytes("Rar!\u001a\u0007"),
      "a.tar": tar(),
    },
    erased: "p.txt",
    may: ["a.7z", "a.rar", "a.tar"],
  },
]
function tar(): Uint8Array {
  const block = new Uint8Array(512)
  block.set(bytes("p.txt"), 0)
  block.set(bytes("ustar"), 257)
  return block
}
const handIn = async (ports: Ports, given: Direction["given"]): Promise<void> => {
  await init(ports, "case", { title: "案" })
  for (const [name, content] of Object.entries(given)) await receive(ports, "case", each(file(name, content)))
}
const idOf = async (ports: Ports, name: string): Promise<ItemId> => {
  const found = (await record(ports, "case")).items.find(({ view }) => view.name === name)
  if (!found) throw new Error(`no item ${name}`)
  return found.view.id
}
/** Whether any stored file or any file of a stored zip has these bytes, found without the code under test. */
const stands = (content: Uint8Array, wanted: string): boolean => {
  if (sha256(content) === wanted) return true
  return content[0] === 0x50 && content[1] === 0x4b && Buffer.from(content).includes(Buffer.from("p.txt"))
}

describe("what erasing leaves", () => {
  for (const { title, given, erased, still = [], may = [], withdrawn } of directions) {
    it(`${title}: ${still.length + may.length === 0 ? "nowhere else" : [...still, ...may.map((name) => `perhaps ${name}`)].join(", ")}`, async () => {
      const ports = await memoryHost()
      await handIn(ports, given)
      if (withdrawn) await withdraw(ports, "case", await idOf(ports, withdrawn))
      const id = await idOf(ports, erased)
      const before = await beforeErasing(ports, "case", id)
      const { stillIn, copies, erased: gone } = await erase(ports, "case", id)
      const names = (certain: boolean) => copies.filter((copy) => copy.certain === certain).map((copy) => copy.name)
      expect(names(true).sort()).toEqual([...still].sort())
      expect(names(false).sort()).toEqual([...may].sort())
      expect(stillIn).toEqual(copies.filter((copy) => copy.certain).map((copy) => copy.id))
      expect(before.copies, "the same is told before").toEqual(copies)
      expect(before.erases.map((one) => one.id)).toEqual(gone)
      for (const one of gone) expect(await ports.vault.has("case", one)).toBe(false)
      for (const { id: copy } of copies) expect(await ports.vault.has("case", copy)).toBe(true)
    })
  }
  it("erasing what is named, one after another, leaves no copy of the words", async () => {
    const ports = await memoryHost()
    await handIn(ports, { "1.zip": z1, "n.zip": nest, "2.zip": z2, "p.txt": words })
    const waiting: ItemId[] = [await idOf(ports, "p.txt")]
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
      const { stillIn } = await erase(ports, "case", id)
      waiting.splice(0, waiting.length, ...stillIn)
    }
    for await (const { id } of ports.vault.list("case")) {
      const stream = ports.vault.open("case", id) as AsyncIterable<Uint8Array>
      for await (const content of stream) expect(stands(content, sha256(words))).toBe(false)
    }
    expect((await record(ports, "case")).items.every(({ view }) => view.erased)).toBe(true)
  })
})
