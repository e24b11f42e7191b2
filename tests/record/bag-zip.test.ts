/** Zips that were made to deceive: whatever an unpacker might see otherwise than the checker is named, and nothing is read without end. */
import { execFileSync } from "node:child_process"
import { rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { Zip, type ZipAttributes, ZipDeflate, ZipPassThrough } from "fflate"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { checkPath } from "../../src/apps/cli/check-path.ts"
import { gatherBytes } from "../../src/engine/case/record/tree.ts"
import { zipTree } from "../../src/engine/case/zip/archive.ts"
import { pack } from "../../src/engine/verbs/pack.ts"
import { nodeHasher } from "../../src/hosts/node/index.ts"
import { bytes, filledFiles, gatherAll, scratch, sha256 } from "./fixture.ts"

const { folder, done } = scratch()
afterAll(done)
interface Entry {
  readonly path: string
  readonly chunks: readonly Uint8Array[]
  readonly deflate?: boolean
  readonly attributes?: Partial<ZipAttributes>
}
/** A zip in which names may stand twice and entries may be links. */
const zipOf = (entries: readonly Entry[]): Uint8Array => {
  const parts: Uint8Array[] = []
  const zip = new Zip((error, chunk) => {
    if (error) throw error
    parts.push(chunk)
  })
  for (const { path, chunks, deflate, attributes } of entries) {
    const stream = deflate ? new ZipDeflate(path, { level: 9 }) : new ZipPassThrough(path)
    Object.assign(stream, attributes)
    zip.add(stream)
    for (const [index, chunk] of chunks.entries()) stream.push(chunk, index === chunks.length - 1)
  }
  zip.end()
  return new Uint8Array(Buffer.concat(parts))
}
const entry = (path: string, content: string | Uint8Array): Entry => ({
  path,
  chunks: [typeof content === "string" ? bytes(content) : content],
})
let sound: readonly Entry[]
let packed: Uint8Array
beforeAll(async () => {
  const { ports } = await filledFiles()
  const documents = [{ name: "stop-notice.docx", bytes: bytes("paper") }]
  packed = await gatherAll((await pack(ports, "case", { documents, items: "all", name: "package" })).stream)
  const tree = await zipTree({ size: packed.length, range: async (from, to) => packed.slice(from, to) }, nodeHasher)
  const entries: Entry[] = []
  for await (const { path } of tree.list()) entries.push(entry(`package/${path}`, await gatherBytes(tree.open(path))))
  sound = entries
})
let made = 0
const check = async (content: Uint8Array, beside?: string) => {
  const path = join(folder, `${++made}.zip`)
  writeFileSync(path, content)
  if (beside !== undefined) writeFileSync(`${path}.sha256`, beside)
  const report = await checkPath(path, undefined, () => undefined)
  const told = (list: readonly { readonly what: string; readonly why: string }[]) =>
    list.map(({ what, why }) => `${what.replace(`${folder}/`, "").replace(`${made}.zip`, "ZIP")} ${why}`)
  return { ok: report.ok, broken: told(report.broken), notes: told(report.notes) }
}

describe("a zip", () => {
  it("packed again by others is read as well, compressed or not", async () => {
    expect(await check(zipOf(sound))).toMatchObject({ ok: true, broken: [] })
    expect(await check(zipOf(sound.map((one) => ({ ...one, deflate: true }))))).toMatchObject({ ok: true, broken: [] })
  })
  it("with a name twice: which of the two an unpacker keeps is its own affair", async () => {
    const { broken } = await check(zipOf([...sound, entry("package/data/documents/01-stop-notice.docx", "other")]))
    expect(broken).toContain("data/documents/01-stop-notice.docx not-a-plain-file")
    expect((await check(zipOf([...sound, entry("package/bagit.txt", "other")]))).broken).toEqual([
      "bagit.txt name-twin",
      "bagit.txt not-a-plain-file",
    ])
  })
  it.each(["/etc/cron.d/x", "../x", "package/../../x", "package\\data\\x", "package/data/../x"])("with %s in it", async (path) => {
    const { ok, broken } = await check(zipOf([...sound, entry(path, "x")]))
    expect([ok, broken.length > 0, broken.every((one) => one.includes("x "))]).toEqual([false, true, true])
  })
  it("with an entry that unpacks into a link", async () => {
    const link: Entry = { ...entry("package/data/documents/link", "/etc/passwd"), attributes: { os: 3, attrs: 0o120777 * 2 ** 16 } }
    expect((await check(zipOf([...sound, link]))).broken).toEqual(["data/documents/link not-a-plain-file"])
  })
  it("with something before or after it", async () => {
    expect((await check(new Uint8Array([...bytes("#!/bin/sh\n"), ...packed]))).broken).toEqual(["ZIP stray-bytes"])
    expect((await check(new Uint8Array([...packed, ...bytes("more")]))).broken).toEqual(["ZIP stray-bytes"])
  })
  it("that is a bomb is refused by what it claims, and read no further than that where it lies", async () => {
    const claiming = (bytesOut: number): Uint8Array => {
      const zip = zipOf([{ ...entry("package/data/documents/02-x.bin", new Uint8Array(1000)), deflate: true }, ...sound])
      const directory = Buffer.from(zip).indexOf("PK\x01\x02", 0, "latin1")
      new DataView(zip.buffer).setUint32(directory + 24, bytesOut, true)
      return zip
    }
    expect((await check(claiming(2 ** 31))).broken).toEqual(["ZIP unpacks-too-large"])
    const { broken } = await check(claiming(3))
    expect(broken).toEqual([
      "data/documents/02-x.bin header-differs",
      "data/documents/02-x.bin stray-bytes",
      "data/documents/02-x.bin not-in-manifest",
      "data/documents/02-x.bin unlisted",
    ])
  })
  it("with a HEAD or a log of megabytes without a line", async () => {
    for (const path of ["package/data/record/HEAD", "package/data/record/log.jsonl"]) {
      const long: Entry = { path, chunks: [new Uint8Array(5 * 2 ** 20).fill(97)] }
      const { broken } = await check(zipOf(sound.map((one) => (one.path === path ? long : one))))
      expect(broken.some((one) => one.startsWith(path.slice("package/".length)))).toBe(true)
    }
  })
})
describe("the .sha256 beside a zip", () => {
  it("is compared; its absence is told", async () => {
    const sum = sha256(packed).slice(7)
    expect(await check(packed, `${sum}  package.zip\n`)).toMatchObject({
      ok: true,
      notes: expect.arrayContaining(["ZIP.sha256 agrees-with-digest-beside"]),
    })
    for (const written of [`${sum} *package.zip`, `${sum.toUpperCase()}\r\n`, `\ufeff${sum}  package.zip\r\n`, sum])
      expect(await check(packed, written)).toMatchObject({ ok: true })
    expect(await check(packed)).toMatchObject({ ok: true, notes: expect.arrayContaining(["ZIP.sha256 no-digest-beside"]) })
    expect(await check(packed, `${"0".repeat(64)}  package.zip\n`)).toMatchObject({ ok: false, broken: ["ZIP not-the-digest-beside"] })
    expect(await check(packed, "x")).toMatchObject({ ok: false, broken: ["ZIP.sha256 bad-manifest"] })
    expect(await check(bytes("no zip"), `${"0".repeat(64)}  x\n`)).toMatchObject({
      broken: ["ZIP not-the-digest-beside", "ZIP bad-archive"],
    })
  })
  it.each(["bagit.txt", "bag-info.txt", "manifest-sha256.txt", "tagmanifest-sha256.txt"])(
    "is no case that is not there when %s is gone",
    async (path) => {
      const home = join(folder, `without-${path}`)
      writeFileSync(`${home}.zip`, packed)
      execFileSync("unzip", ["-q", `${home}.zip`, "-d", home])
      rmSync(join(home, "package", path))
      const report = await checkPath(join(home, "package"), undefined, () => undefined)
      expect(report.ok).toBe(false)
      expect(report.broken).toContainEqual({ what: path, why: "missing" })
    },
  )
  it("cannot be asked of an unpacked folder, which the report says", async () => {
    writeFileSync(join(folder, "to-unpack.zip"), packed)
    execFileSync("unzip", ["-q", join(folder, "to-unpack.zip"), "-d", join(folder, "unpacked")])
    const report = await checkPath(join(folder, "unpacked", "package"), undefined, () => undefined)
    expect(report).toMatchObject({ ok: true, notes: expect.arrayContaining([{ what: "package", why: "unpacked" }]) })
  })
})
