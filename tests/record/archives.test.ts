/** Zip archives: kept whole, taken apart within limits, never trusted. */
import { execFileSync } from "node:child_process"
import { mkdirSync, readFileSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { afterAll, describe, expect, it } from "vitest"
import type { ItemId } from "../../src/engine/case/citation.ts"
import { writtenOrigin } from "../../src/engine/case/origin.ts"
import { shownName } from "../../src/engine/case/record/names.ts"
import type { Ports } from "../../src/engine/ports.ts"
import { init } from "../../src/engine/verbs/init.ts"
import { type ReceiveOptions, receive } from "../../src/engine/verbs/receive.ts"
import { record } from "../../src/engine/verbs/record.ts"
import { defaultLimits } from "../../src/engine/verbs/unpack.ts"
import { verify } from "../../src/engine/verbs/verify.ts"
import type { ItemView } from "../../src/engine/views/items.ts"
import { memoryHost } from "../../src/hosts/memory/index.ts"
import { lawFiles } from "../golden/given.ts"
import { openForGolden } from "../golden/open.ts"
import { have } from "../needs.ts"
import { bytes, each, file, scratch, sha256 } from "./fixture.ts"
import { rawZip } from "./raw-zip.ts"

const { folder, done } = scratch()
afterAll(done)
const haveZip = have("zip")

interface Made {
  readonly name: Uint8Array | string
  readonly content: Uint8Array | string
  readonly utf8?: boolean
  /** What the directory says the size is, when it lies. */
  readonly says?: number
}
const crcTable = Array.from({ length: 256 }, (_, n) => {
  let c = n
  for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1
  return c >>> 0
})
const crc32 = (content: Uint8Array): number => {
  let c = 0xffffffff
  for (const byte of content) c = (crcTable[(c ^ byte) & 255] as number) ^ (c >>> 8)
  return (c ^ 0xffffffff) >>> 0
}
/** A zip written by hand, with any names one likes and nothing compressed. */
const zip = (...files: readonly Made[]): Uint8Array => {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const { name, content, utf8 = true, says } of files) {
    const [n, c] = [name, content].map((it) => Buffer.from(it)) as [Buffer, Buffer]
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt16LE(utf8 ? 0x800 : 0, 2)
    common.writeUInt32LE(0x00210000, 6)
    common.writeUInt32LE(crc32(c), 10)
    common.writeUInt32LE(says ?? c.length, 14)
    common.writeUInt32LE(says ?? c.length, 18)
    common.writeUInt16LE(n.length, 22)
    parts.push(Buffer.from("PK\x03\x04"), common, n, c)
    const more = Buffer.alloc(14)
    more.writeUInt32LE(offset, 10)
    directory.push(Buffer.from("PK\x01\x02\x14\x00"), common, more, n)
    offset += 30 + n.length + c.length
  }
  const size = directory.reduce((sum, part) => sum + part.length, 0)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(files.length, 4)
  end.writeUInt16LE(files.length, 6)
  end.writeUInt32LE(size, 8)
  end.writeUInt32LE(offset, 12)
  return new Uint8Array(Buffer.concat([...parts, ...directory, Buffer.from("PK\x05\x06"), end]))
}
const take = async (content: Uint8Array, options: ReceiveOptions = {}, given?: Ports) => {
  const ports = given ?? (await memoryHost())
  if (!given) await init(ports, "case")
  const { items } = await receive(ports, "case", each(file("材料.zip", content)), options)
  return { ports, items, codes: items.map((item) => item.issues.map((issue) => issue.code)) }
}

describe("an archive", () => {
  it("is an item, and so is each file in it, saying where it came from", async () => {
    const archive = zip({ name: "一/详单.csv", content: "a" }, { name: "b.txt", content: "b" })
    const { ports, items } = await take(archive)
    expect(items.map((item) => item.name)).toEqual(["材料.zip", "一/详单.csv", "b.txt"])
    const current = await record(ports, "case")
    expect(current.items.map((item) => writtenOrigin(item.view.origin))).toEqual([
      "file",
      `zip:${sha256(archive)}`,
      `zip:${sha256(archive)}`,
    ])
    expect((await verify(ports, "case")).ok).toBe(true)
  })
  it("may hold archives, down to a depth", async () => {
    let nested = zip({ name: "deep.txt", content: "deep" })
    for (let n = 0; n < 5; n++) nested = zip({ name: `${n}.zip`, content: nested })
    const { items } = await take(nested)
    expect(items.map((item) => item.name)).toEqual(["材料.zip", "4.zip", "3.zip", "2.zip"])
    expect(items.at(-1)?.issues).toEqual([{ code: "too-large", params: { reason: "nested-archives" } }])
  })
  it.each([
    ["for DOS", 0x10],
    ["by its Unix mode", (0o040755 * 2 ** 16) >>> 0],
  ])("gives up a file that is marked as a folder %s, and no folder", async (_, attributes) => {
    const archive = rawZip([
      { name: "a.txt", content: "kept", attributes },
      { name: "folder/", attributes },
    ])
    expect((await take(archive)).items.map((item) => item.name)).toEqual(["材料.zip", "a.txt"])
  })
  it("is one item when it is a document", async () => {
    expect((await take(zip({ name: "[Content_Types].xml", content: "<x/>" }, { name: "xl/a.xml", content: "<x/>" }))).items).toHaveLength(1)
  })
  it("keeps GBK names readable", async () => {
    const gbk = Uint8Array.of(0xcd, 0xa8, 0xbb, 0xb0, 0x2e, 0x74, 0x78, 0x74)
    expect((await take(zip({ name: gbk, content: "x", utf8: false }))).items[1]?.name).toBe("通话.txt")
  })
  it("that is damaged is kept, with the issue", async () => {
    const archive = zip({ name: "a.txt", content: "content" })
    for (const damaged of [archive.slice(0, 40), new Uint8Array([...bytes("PK\x03\x04"), 1, 2, 3])]) {
      const { items, codes } = await take(damaged)
      expect(items).toHaveLength(1)
      expect(codes).toEqual([["bad-zip"]])
    }
    const flipped = archive.slice()
    flipped[36] = (flipped[36] as number) ^ 1
    expect((await take(flipped)).codes).toEqual([["bad-zip"]])
  })
})
describe("an archive with a password", () => {
  it.skipIf(!haveZip)("is kept locked, and opens when the password comes", async () => {
    mkdirSync(join(folder, "zip"))
    writeFileSync(join(folder, "zip", "s.txt"), "secret")
    execFileSync("zip", ["-q", "-P", "pw1", "../locked.zip", "s.txt"], { cwd: join(folder, "zip") })
    const content = new Uint8Array((await import("node:fs")).readFileSync(join(folder, "locked.zip")))
    const { ports, items } = await take(content)
    expect(items).toHaveLength(1)
    expect(items[0]?.issues).toEqual([{ code: "needs-password", params: { files: 1 } }])
    expect((await take(content, { password: "wrong" }, ports)).codes[0]).toContain("needs-password")
    const opened = await take(content, { password: "pw1" }, ports)
    expect(opened.items.map((item) => [item.name, item.duplicate])).toEqual([
      ["材料.zip", true],
      ["s.txt", false],
    ])
    const current = await record(ports, "case")
    expect(current.byId.get(sha256(bytes("secret")) as ItemId)?.view.origin).toEqual({ how: "unpacked", from: sha256(content) })
    expect(current.items.flatMap((item) => item.view.issues)).toEqual([])
  })
})
describe("an archive whose content was handed in before", () => {
  it.skipIf(!haveZip)("is open once its password was right", async () => {
    mkdirSync(join(folder, "twice"))
    writeFileSync(join(folder, "twice", "s.txt"), "known")
    execFileSync("zip", ["-q", "-P", "pw1", "../twice.zip", "s.txt"], { cwd: join(folder, "twice") })
    const content = new Uint8Array(readFileSync(join(folder, "twice.zip")))
    const { ports } = await take(content)
    await receive(ports, "case", each(file("s.txt", "known")))
    await take(content, { password: "wrong" }, ports)
    expect((await record(ports, "case")).byId.get(sha256(content) as ItemId)?.view.issues).toHaveLength(1)
    await take(content, { password: "pw1" }, ports)
    const before = await record(ports, "case")
    expect(before.items.flatMap((item) => item.view.issues)).toEqual([])
    await take(content, { password: "pw1" }, ports)
    expect((await record(ports, "case")).head).toEqual(before.head)
  })
})
describe("what was wrong at reception", () => {
  const codes = (items: unknown) => (items as ItemView[]).map(({ name, issues }) => [name, issues.map(({ code }) => code)])
  it("is shown with the item when it is added and ever after, each thing once", async () => {
    const engine = await openForGolden(lawFiles(), "2026-02-02")
    await engine.init("case")
    const damaged = bytes("PK\x03\x04 no more")
    const tricky = zip({ name: "../../x.csv", content: "x" })
    const given = () => each(file("坏.zip", damaged), file("怪.zip", tricky))
    const expected = [
      ["坏.zip", ["bad-zip"]],
      ["怪.zip", []],
      ["x.csv", expect.arrayContaining(["unsafe-name"])],
    ]
    const added = codes((await engine.add("case", given())).items)
    expect(added).toEqual(expected)
    expect(codes(await engine.show("case", "items"))).toEqual(added)
    const again = (await engine.add("case", given())).items
    for (const { issues } of again) expect(new Set(issues.map(({ code }) => code)).size).toBe(issues.length)
  })
  it.skipIf(!haveZip)("of a locked archive goes when it is opened", async () => {
    mkdirSync(join(folder, "shown"))
    writeFileSync(join(folder, "shown", "s.txt"), "secret")
    execFileSync("zip", ["-q", "-P", "pw1", "../shown.zip", "s.txt"], { cwd: join(folder, "shown") })
    const content = new Uint8Array(readFileSync(join(folder, "shown.zip")))
    const engine = await openForGolden(lawFiles(), "2026-02-02")
    await engine.init("case")
    await engine.add("case", each(file("锁.zip", content)))
    expect(codes(await engine.show("case", "items"))).toEqual([["锁.zip", ["needs-password"]]])
    const id = (await engine.unlock("case", sha256(content), "wrong")).items[0]?.id as ItemId
    expect(codes(await engine.show("case", "items"))).toEqual([["锁.zip", ["needs-password"]]])
    // Opened where it lies: nothing is handed in again.
    const { items } = await engine.unlock("case", id, "pw1")
    expect(items.map(({ name, obtained }) => [name, obtained])).toEqual([
      ["锁.zip", "file"],
      ["s.txt", `zip:${id}`],
    ])
    expect(codes(await engine.show("case", "items"))[0]).toEqual(["锁.zip", []])
    await expect(engine.unlock("case", sha256(bytes("nothing")), "pw1")).rejects.toMatchObject({ code: "not-found" })
  })
})
describe("limits count what really comes out", () => {
  it("of bytes: a bomb is stopped, the archive kept", async () => {
    const { zipSync } = await import("fflate")
    const bomb = zipSync({ "zeros.bin": [new Uint8Array(50_000_000), { level: 9 }], "after.txt": bytes("x") })
    expect(bomb.length).toBeLessThan(100_000)
    const { items, codes, ports } = await take(bomb, { limits: { ...defaultLimits, freeBytes: 1_000_000 } })
    expect(items.map((item) => item.name)).toEqual(["材料.zip"])
    expect(codes).toEqual([["too-large"]])
    expect((await verify(ports, "case")).ok).toBe(true)
  })
  it("of bytes, over all archives within", async () => {
    const inner = zip({ name: "a.bin", content: new Uint8Array(700_000) })
    const { codes } = await take(zip({ name: "1.zip", content: inner }, { name: "2.zip", content: new Uint8Array([...inner, 0]) }), {
      limits: { ...defaultLimits, bytes: 2_000_000 },
    })
    expect(codes.flat()).toContain("too-large")
  })
  it("of a file that says that it is small", async () => {
    const content = new Uint8Array(700_000)
    const archive = rawZip([{ name: "a.bin", content, deflate: true, central: { size: 10 }, local: { size: 10 } }])
    const { items, codes, ports } = await take(archive, { limits: { ...defaultLimits, freeBytes: 100_000 } })
    expect(items.map((item) => item.name)).toEqual(["材料.zip"])
    expect(codes).toEqual([[expect.stringMatching(/^(too-large|bad-zip)$/)]])
    expect((await verify(ports, "case")).ok).toBe(true)
  })
  it("are those that are stated: 4,000 files, three archives deep", () => {
    expect(defaultLimits).toMatchObject({ files: 4_000, depth: 3 })
  })
  it("of files", async () => {
    const many = Array.from({ length: 30 }, (_, n) => ({ name: `${n}.txt`, content: `${n}` }))
    const { items, codes } = await take(zip(...many), { limits: { ...defaultLimits, files: 10 } })
    expect(items).toHaveLength(11)
    expect(codes[0]).toEqual(["too-large"])
  })
})
describe("names that play tricks", () => {
  it.each([
    ["../../etc/passwd", "etc/passwd"],
    ["/etc/passwd", "etc/passwd"],
    ["C:\\Windows\\a.txt", "Windows/a.txt"],
    ["a/../../b.txt", "a/b.txt"],
    ["账单\u202efdp.exe", "账单�fdp.exe"],
    ["a\nb.txt", "a�b.txt"],
    ["..", "无名文件"],
    ["\ud800.txt", "�.txt"],
  ])("%j is shown as %j, with an issue", async (given, shown) => {
    expect(shownName(given)).toEqual({ name: shown, unsafe: true })
  })
  it.each([
    ["一/二.csv", "一/二.csv"],
    ["a\\b.csv", "a/b.csv"],
    ["./a..b.csv", "a..b.csv"],
    ["😀.txt", "😀.txt"],
  ])("%j is harmless", (given, shown) => {
    expect(shownName(given)).toEqual({ name: shown, unsafe: false })
  })
  it("are kept as items all the same", async () => {
    const { items, ports } = await take(zip({ name: "../../x.csv", content: "x" }))
    expect(items[1]).toMatchObject({ name: "x.csv", issues: [{ code: "unsafe-name", params: { name: "x.csv" } }] })
    expect((await verify(ports, "case")).ok).toBe(true)
  })
})
