/** A package as a zip with a hostile layout is never told sound where any reading of it, by its directory or by its headers, writes other bytes than the package's. */
import { inflateRawSync } from "node:zlib"
import { gatherBytes } from "../../src/engine/case/record/tree.ts"
import { whyNoTree, zipTree } from "../../src/engine/case/zip/archive.ts"
import { pack } from "../../src/engine/verbs/pack.ts"
import { verifyBag } from "../../src/engine/verbs/verify.ts"
import { nodeHasher } from "../../src/hosts/node/index.ts"
import { bytes, filledFiles, gatherAll } from "../../tests/record/fixture.ts"
import { descriptorOf, extra, type RawEnd, type RawEntry, type RawHeader, rawZip, unicodePath } from "../../tests/record/raw-zip.ts"
import { pick, spoilt } from "../dice.ts"
import { hold, type Roll, type Target } from "../target.ts"

let held: Promise<readonly RawEntry[]> | undefined
const sound = async (): Promise<readonly RawEntry[]> => {
  const { ports } = await filledFiles()
  const documents = [{ name: "stop-notice.docx", bytes: bytes("paper") }]
  const packed = await gatherAll((await pack(ports, "case", { documents, items: "all", name: "package" })).stream)
  const tree = await zipTree({ size: packed.length, range: async (from, to) => packed.slice(from, to) }, nodeHasher)
  const entries: RawEntry[] = []
  for await (const { path } of tree.list()) entries.push({ name: `package/${path}`, content: await gatherBytes(tree.open(path)) })
  return entries
}
const nameOf = (entry: RawEntry): string => entry.name as string
const oddName = (roll: Roll, name: string): string =>
  pick(roll, [
    `${name}.`,
    `${name} `,
    `${name}/`,
    `/${name}`,
    name.toUpperCase(),
    name.replace("package/", "package//"),
    name.replace("package/", "package/./"),
    name.replace("package/", "package/x/../"),
    name.replaceAll("/", "\\"),
    `${name}\0.txt`,
    name.normalize("NFD"),
    name.replace("package/", "other/"),
    "package/data/more.txt",
    "more.txt",
    "",
    "../more.txt",
  ])
const header = (roll: Roll, entry: RawEntry): RawHeader =>
  pick<RawHeader>(roll, [
    { name: oddName(roll, nameOf(entry)) },
    { flags: pick(roll, [0, 1, 8, 0x801, 0x808, 0x840]) },
    { method: pick(roll, [0, 8, 9, 12, 99]) },
    { crc: roll(2 ** 31) },
    { packed: roll(500) },
    { size: roll(500) },
    { extra: unicodePath(entry.name, oddName(roll, nameOf(entry))) },
    { extra: extra(pick(roll, [1, 0x5455, 0x7075, 0x756e, 0x9901]), new Uint8Array(roll(30))) },
    { extra: new Uint8Array(roll(9)) },
  ])
const change = (roll: Roll, entry: RawEntry): RawEntry => {
  const content = entry.content as Uint8Array
  const other = spoilt(roll, content)
  return pick<() => RawEntry>(roll, [
    () => ({ ...entry, local: header(roll, entry) }),
    () => ({ ...entry, central: header(roll, entry) }),
    () => ({ ...entry, content: other }),
    () => ({ ...entry, data: other }),
    () => ({ ...entry, deflate: true }),
    () => ({ ...entry, name: oddName(roll, nameOf(entry)) }),
    () => ({ ...entry, before: rawZip([{ name: nameOf(entry), content: other }]).subarray(0, -22) }),
    () => ({ ...entry, at: roll(20_000) }),
    () => ({ ...entry, listed: false }),
    () => ({
      ...entry,
      flags: 0x808,
      descriptor: descriptorOf(pick(roll, [content, other]), content.length, roll(2) === 0, roll(3) === 0),
    }),
    () => ({ ...entry, attributes: pick(roll, [0, 0x10, 0o120777 * 2 ** 16, 0o040755 * 2 ** 16, 0o010644 * 2 ** 16]) >>> 0 }),
    () => ({ ...entry, comment: "x".repeat(roll(40)) }),
    () => ({ ...entry, disk: roll(3) }),
    () => ({ ...entry, madeBy: roll(65_536) }),
  ])()
}
const endOf = (roll: Roll): RawEnd =>
  roll(4) > 0
    ? {}
    : pick<RawEnd>(roll, [
        { comment: "x".repeat(roll(60)) },
        { comment: rawZip([{ name: "package/bagit.txt", content: "other" }]) },
        { entries: roll(40) },
        { disk: 1 },
        { sizeMore: roll(200) - 100 },
        { offsetMore: roll(200) - 100 },
        { wide: {} },
        { wide: { entries: roll(30) } },
        { wide: { offsetMore: roll(100) - 50 } },
      ])
const u16 = (view: DataView, at: number): number => view.getUint16(at, true)
const u32 = (view: DataView, at: number): number => view.getUint32(at, true)
const inflated = (method: number, data: Uint8Array): string | undefined => {
  try {
    return Buffer.from(method === 8 ? inflateRawSync(data) : data).toString("latin1")
  } catch {
    return undefined
  }
}
type Written = Map<string, Set<string>>
const put = (written: Written, name: Uint8Array, content: string | undefined): void => {
  const path = Buffer.from(name).toString("utf8")
  if (content !== undefined && !path.endsWith("/")) written.set(path, (written.get(path) ?? new Set()).add(content))
}
/** What is written by who goes through the directory at the last end, and believes it. */
const byDirectory = (zip: Uint8Array, written: Written): void => {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.length)
  let end = zip.length - 22
  while (end > 0 && u32(view, end) !== 0x06054b50) end--
  if (end <= 0) return
  for (let at = u32(view, end + 16), n = u16(view, end + 10); n > 0 && at + 46 <= zip.length && u32(view, at) === 0x02014b50; n--) {
    const [method, packed, from] = [u16(view, at + 10), u32(view, at + 20), u32(view, at + 42)]
    const name = zip.subarray(at + 46, at + 46 + u16(view, at + 28))
    at += 46 + name.length + u16(view, at + 30) + u16(view, at + 32)
    if (from + 30 > zip.length || u32(view, from) !== 0x04034b50) continue
    const start = from + 30 + u16(view, from + 26) + u16(view, from + 28)
    put(written, name, inflated(method, zip.subarray(start, start + packed)))
  }
}
/** What is written by who goes from header to header, as a stream is read, and believes them. */
const byHeaders = (zip: Uint8Array, written: Written): void => {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.length)
  for (let at = 0; at + 30 <= zip.length && u32(view, at) === 0x04034b50; ) {
    const [flags, method, packed] = [u16(view, at + 6), u16(view, at + 8), u32(view, at + 18)]
    const start = at + 30 + u16(view, at + 26) + u16(view, at + 28)
    if ((flags & 8) !== 0) return
    put(written, zip.subarray(at + 30, at + 30 + u16(view, at + 26)), inflated(method, zip.subarray(start, start + packed)))
    at = start + packed
  }
}

export const zips: Target = {
  id: "zips",
  async run(roll, keep) {
    held ??= sound()
    const whole = await held
    const right = new Map(whole.map((entry) => [nameOf(entry), Buffer.from(entry.content as Uint8Array).toString("latin1")]))
    for (let times = 0; times < 6; times++) {
      const entries = [...whole]
      for (let more = 1 + roll(2); more > 0; more--) {
        const at = roll(entries.length)
        const made = change(roll, entries[at] as RawEntry)
        if (roll(5) === 0) entries.splice(roll(entries.length), 0, made)
        else entries[at] = made
      }
      const laid = rawZip(entries, endOf(roll))
      const zip = roll(6) === 0 ? spoilt(roll, laid) : laid
      keep("package.zip", zip)
      const tree = await zipTree({ size: zip.length, range: async (from, to) => zip.slice(from, to) }, nodeHasher, "package.zip").catch(
        whyNoTree,
      )
      if (typeof tree === "string" || !(await verifyBag(tree, nodeHasher)).ok) continue
      for (const read of [byDirectory, byHeaders]) {
        const written: Written = new Map()
        read(zip, written)
        for (const [path, contents] of written)
          for (const content of contents)
            hold(content === right.get(path), `told sound, but ${read.name} writes other bytes to ${JSON.stringify(path)}`)
        if (read === byDirectory) hold(written.size === right.size, `told sound, but ${written.size} of ${right.size} files are written`)
      }
    }
  },
}
