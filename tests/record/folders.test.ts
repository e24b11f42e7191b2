/** Folders and archives as systems leave them: litter is passed over and counted, names that are no UTF-8 are received. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { zipSync } from "fflate"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { encodeGb18030 } from "../../scripts/gb18030.ts"
import { isLitter } from "../../src/engine/case/litter.ts"
import { init } from "../../src/engine/verbs/init.ts"
import { receive } from "../../src/engine/verbs/receive.ts"
import { memoryHost } from "../../src/hosts/memory/index.ts"
import { filesAt, isOnDisk } from "../../src/hosts/node/files.ts"

let folder = ""
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "anning-folders-"))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const double = Uint8Array.of(0, 5, 0x16, 7, 0, 2, 0, 0, 0x4d, 0x61, 0x63)
const text = new TextEncoder().encode("开始时间,主被叫,对方号码\n")
/** Path, content, whether it is litter beside `语音详单.csv`. */
const cases: readonly (readonly [path: string, bytes: Uint8Array, litter: boolean])[] = [
  ["._语音详单.csv", double, true],
  ["._语音详单.csv", text, true],
  ["._gone.csv", double, true],
  ["~$语音详单.xlsx", new Uint8Array(165), true],
  ["~$gone.docx", new Uint8Array(162), true],
  [".~语音详单.et", new Uint8Array(80), true],
  [".~lock.语音详单.ods#", new Uint8Array(90), true],
  [".DS_Store", new Uint8Array(6148), true],
  ["子/.ds_store", new Uint8Array(6), true],
  ["Thumbs.db", new Uint8Array(9000), true],
  ["THUMBS.DB", new Uint8Array(9), true],
  ["desktop.ini", text, true],
  ["Desktop.ini", text, true],
  ["__MACOSX/._语音详单.csv", text, true],
  ["__MACOSX/子/a.csv", text, true],
  ["$RECYCLE.BIN/a.csv", text, true],
  [".Trashes/501/a", text, true],
  ["@eaDir/语音详单.csv", text, true],
  [".nomedia", new Uint8Array(0), true],
  [".localized", new Uint8Array(0), true],
  [".directory", text, true],
  ["语音详单.csv:Zone.Identifier", text, true],
  ["Zone.Identifier.txt", text, false],
  // Evidence, whatever it is called.
  ["._我的记录.csv", text, false],
  ["~$重要.csv", new Uint8Array(200_000), false],
  ["~$短.csv", new Uint8Array(2_000), false],
  [".~语音详单.et", new Uint8Array(2_000), false],
  ["._语音详单.csv", new Uint8Array(20_000).fill(65), false],
  ["~重要.csv", text, false],
  ["_语音详单.csv", text, false],
  [".通话.csv", text, false],
  ["Thumbs.db.csv", text, false],
  ["我的desktop.ini.txt", text, false],
  ["MACOSX/a.csv", text, false],
  ["._", text, false],
  ["~$", text, false],
]
const evidence = "语音详单.csv"

describe("litter", () => {
  it.each(cases)("%s", async (path, bytes, litter) => {
    expect(await isLitter({ path, size: bytes.length, beside: (other) => other === evidence, begins: () => bytes.subarray(0, 4) })).toBe(
      litter,
    )
  })
  it.each(cases)("in a folder: %s", async (path, bytes, litter) => {
    const given = mkdtempSync(join(folder, "given-"))
    mkdirSync(join(given, path, ".."), { recursive: true })
    writeFileSync(join(given, path), bytes)
    writeFileSync(join(given, evidence), text)
    const names: string[] = []
    const skipped: string[] = []
    for await (const file of filesAt([given], (_, why) => skipped.push(why))) names.push(file.name)
    expect([names.sort(), skipped]).toEqual(litter ? [[evidence], ["litter"]] : [[evidence, path].sort(), []])
    // What the person names is received.
    const named: string[] = []
    for await (const file of filesAt([join(given, path)])) named.push(file.name)
    expect(named).toEqual([path.slice(path.lastIndexOf("/") + 1)])
  })
  it.each(cases)("in an archive: %s", async (path, bytes, litter) => {
    const ports = await memoryHost()
    await init(ports, "c", { title: "案" })
    const zip = zipSync({ [evidence]: new TextEncoder().encode("话单"), [path]: bytes })
    const { items } = await receive(ports, "c", one("材料.zip", zip))
    expect(items.map((item) => item.name)).toEqual(["材料.zip", evidence, ...(litter ? [] : [path])])
    expect(items[0]?.issues).toEqual(litter ? [{ code: "litter", params: { files: 1 } }] : [])
  })
})
async function* one(name: string, bytes: Uint8Array) {
  yield {
    name,
    async *open() {
      yield bytes
    },
  }
}

describe.skipIf(process.platform !== "linux")("a name that is no UTF-8", () => {
  const big5 = Buffer.from([0xbb, 0x79, 0xad, 0xb5])
  it.each<readonly [string, Buffer, string]>([
    ["GBK", Buffer.from(encodeGb18030("语音详单.csv")), "语音详单.csv"],
    ["GBK, in part", Buffer.concat([Buffer.from("a-"), Buffer.from(encodeGb18030("通话")), Buffer.from(".csv")]), "a-通话.csv"],
    [
      "GB18030 of four bytes",
      Buffer.from([0x81, 0x39, 0xef, 0x30, 0x2e, 0x78]),
      new TextDecoder("gb18030").decode(Uint8Array.of(0x81, 0x39, 0xef, 0x30, 0x2e, 0x78)),
    ],
    ["Big5, taken for GBK", Buffer.concat([big5, Buffer.from(".csv")]), `${new TextDecoder("gb18030").decode(big5)}.csv`],
    ["a lone high byte", Buffer.from([0x61, 0xff, 0x62]), "a\ufffdb"],
    ["a high byte at the end", Buffer.from([0x61, 0x2e, 0xe9]), "a.\ufffd"],
    [
      "half of a character",
      Buffer.from([0xe8, 0xaf, 0x2e, 0x63]),
      new TextDecoder("gb18030").decode(Uint8Array.of(0xe8, 0xaf, 0x2e, 0x63)),
    ],
    [
      "Latin",
      Buffer.from([0x43, 0x61, 0x66, 0xe9, 0x2e, 0x63, 0x73, 0x76]),
      new TextDecoder("gb18030").decode(Uint8Array.of(0x43, 0x61, 0x66, 0xe9, 0x2e, 0x63, 0x73, 0x76)),
    ],
    ["a surrogate in UTF-8", Buffer.from([0xed, 0xa0, 0x80]), new TextDecoder("gb18030").decode(Uint8Array.of(0xed, 0xa0, 0x80))],
    ["a long one", Buffer.from(encodeGb18030("详".repeat(100))), "详".repeat(100)],
    ["with blanks", Buffer.from(encodeGb18030(" 详 单 .csv")), " 详 单 .csv"],
    ["UTF-8 as ever", Buffer.from("语音详单.csv"), "语音详单.csv"],
  ])("%s", async (what, raw, shown) => {
    const given = mkdtempSync(join(folder, "names-"))
    const inner = Buffer.concat([Buffer.from(`${given}/`), raw])
    writeFileSync(inner, what)
    writeFileSync(join(given, "0.csv"), "0")
    mkdirSync(Buffer.concat([Buffer.from(`${given}/d-`), raw]))
    writeFileSync(Buffer.concat([Buffer.from(`${given}/d-`), raw, Buffer.from("/"), raw]), `in ${what}`)
    const found = new Map<string, string>()
    for await (const file of filesAt([given])) {
      const pieces: Uint8Array[] = []
      for await (const piece of file.open()) pieces.push(piece)
      found.set(file.name, Buffer.concat(pieces).toString())
      expect(file.size).toBe(Buffer.concat(pieces).length)
    }
    expect([...found].sort()).toEqual(
      [
        ["0.csv", "0"],
        [shown, what],
        [`d-${shown}/${shown}`, `in ${what}`],
      ].sort(),
    )
    // As a command line hands it over: with signs in place of the bytes.
    const argument = join(given, raw.toString())
    expect(isOnDisk(argument)).toBe(true)
    const named: string[] = []
    for await (const file of filesAt([argument])) named.push(file.name)
    expect(named).toEqual([shown])
    expect(isOnDisk(join(given, "\ufffd\ufffd\ufffd\ufffd\ufffd"))).toBe(false)
  })
})
