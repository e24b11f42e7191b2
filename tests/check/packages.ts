/** Packages for those who check without the program: good ones, and changed ones of every kind, the same for the same seed. */
import type { ItemId } from "../../src/engine/case/citation.ts"
import { gatherBytes, once } from "../../src/engine/case/record/tree.ts"
import { zipTree } from "../../src/engine/case/zip/archive.ts"
import { writeArchive } from "../../src/engine/case/zip/write.ts"
import { pack } from "../../src/engine/verbs/pack.ts"
import { record } from "../../src/engine/verbs/record.ts"
import { takeToken, timestampRequest } from "../../src/engine/verbs/timestamp.ts"
import { verifyZip } from "../../src/engine/verbs/verify.ts"
import type { Files } from "../../src/hosts/memory/tree.ts"
import { chinaClock } from "../../src/hosts/node/clock.ts"
import { nodeHasher } from "../../src/hosts/node/index.ts"
import { timestamps } from "../../src/hosts/timestamp/index.ts"
import { bytes, dice, filledFiles, gatherAll, sha256 } from "../record/fixture.ts"
import { rawZip } from "../record/raw-zip.ts"
import { certified, timeStamping, token } from "../timestamp/authority.ts"

export const folder = "package"
type Roll = (n: number) => number
export const accessTo = (zip: Uint8Array) => ({ size: zip.length, range: async (from: number, to: number) => zip.slice(from, to) })
/** A name that needs Han characters. */
const documents = [{ name: "投诉书.md", bytes: bytes("# 投诉书\n") }]

/** As another program packs it: deflated. */
const packedAgain = async (zip: Uint8Array): Promise<Uint8Array> =>
  rawZip([...(await filesOf(zip))].map(([path, content]) => ({ name: `${folder}/${path}`, content, deflate: true })))
const made = new Map<string, Promise<readonly Uint8Array[]>>()
/** The same case as one's own archive and as cited exhibits, with the page in it; made once for a page. */
export const goodPackages = (page: Uint8Array | undefined): Promise<readonly Uint8Array[]> => {
  const key = page === undefined ? "" : sha256(page)
  const packages = made.get(key) ?? packed(page)
  made.set(key, packages)
  return packages
}
const packed = async (page: Uint8Array | undefined): Promise<readonly Uint8Array[]> => {
  const { ports } = await filledFiles()
  const given = { ...ports, checkPage: async () => page }
  const items = (await record(ports, "case")).items.map(({ view }) => view.id)
  const [first, ...more] = items as [ItemId, ...ItemId[]]
  const zipped = [
    await pack(given, "case", { documents, items: "all", name: folder }),
    await pack(given, "case", { documents, items: more.slice(0, 2), name: folder }),
    await pack(given, "case", { documents, items: [first], name: folder }),
  ]
  // Stamped last: a timestamp goes wherever the log goes, and is no exhibit.
  const asked = await timestampRequest(ports, "case", "sha256")
  const signer = await certified("Stamper", await certified("Root", undefined, { authority: true }), { purposes: [timeStamping] })
  const answer = await token(signer, { imprint: Buffer.from(asked.imprint.hex, "hex"), nonce: asked.nonce.replace(/^(?=[89a-f])/, "00") })
  const before = await Promise.all(zipped.map(({ stream }) => gatherAll(stream)))
  await takeToken(ports, "case", answer, { name: "answer.tsr" })
  const stamped = await pack(given, "case", { documents, items: more.slice(0, 2), name: folder })
  const zips = [...before, await gatherAll(stamped.stream)]
  return [...zips, await packedAgain(zips[0] as Uint8Array)]
}
export const filesOf = async (zip: Uint8Array): Promise<Files> => {
  const tree = await zipTree(accessTo(zip), nodeHasher)
  const files: Files = new Map()
  for await (const { path } of tree.list()) files.set(path, await gatherBytes(tree.open(path)))
  return files
}
export const zipOf = (files: Files): Promise<Uint8Array> =>
  gatherAll(
    writeArchive(
      (async function* () {
        for (const [path, content] of files) yield { path: `${folder}/${path}`, open: () => once(content) }
      })(),
    ),
  )
const lines = (files: Files, path: string): string[] => new TextDecoder().decode(files.get(path)).split("\n").slice(0, -1)
const setLines = (files: Files, path: string, all: readonly string[]): void =>
  void files.set(path, bytes(all.map((one) => `${one}\n`).join("")))
const some = (files: Files, roll: Roll, least = 0): string => {
  const paths = [...files.keys()].filter((path) => (files.get(path)?.length ?? 0) >= least).sort()
  return paths[roll(paths.length)] as string
}
const altered = (content: Uint8Array, roll: Roll): Uint8Array => {
  const copy = content.slice()
  const at = roll(copy.length)
  copy[at] = (copy[at] as number) ^ (1 << roll(8))
  return copy
}
const manifestOf = (files: Files, paths: readonly string[]): readonly string[] =>
  [...paths].sort().map((path) => `${sha256(files.get(path) as Uint8Array).slice(7)}  ${path}`)
/** Somebody who knows the format makes sizes and manifests fit. */
const refitted = (files: Files): void => {
  const payload = [...files.keys()].filter((path) => path.startsWith("data/"))
  const size = payload.reduce((sum, path) => sum + (files.get(path)?.length ?? 0), 0)
  setLines(
    files,
    "bag-info.txt",
    lines(files, "bag-info.txt").map((line) => line.replace(/^Payload-Oxum: .*$/, `Payload-Oxum: ${size}.${payload.length}`)),
  )
  setLines(files, "manifest-sha256.txt", manifestOf(files, payload))
  const tags = [...files.keys()].filter((path) => !path.startsWith("data/") && path !== "tagmanifest-sha256.txt")
  setLines(files, "tagmanifest-sha256.txt", manifestOf(files, tags))
}
/** A changed exhibit with its digest in the list of contents. */
const listedAnew = (files: Files, path: string, content: Uint8Array): void => {
  const [before, after] = [sha256(files.get(path) as Uint8Array), sha256(content)].map((digest) => digest.slice(7)) as [string, string]
  files.set(path, content)
  setLines(
    files,
    "data/contents.tsv",
    lines(files, "data/contents.tsv").map((line) => line.replaceAll(before, after)),
  )
}
const below = (files: Files, prefix: string, roll: Roll): string => {
  const paths = [...files.keys()].filter((path) => path.startsWith(prefix) && (files.get(path)?.length ?? 0) > 0).sort()
  return paths[roll(paths.length)] as string
}
/** Changes of files; those that begin with 连 come with fitting manifests. */
export const changes: Readonly<Record<string, (files: Files, roll: Roll) => void>> = {
  "a bit": (files, roll) => {
    const path = some(files, roll, 1)
    files.set(path, altered(files.get(path) as Uint8Array, roll))
  },
  "a shorter file": (files, roll) => {
    const path = some(files, roll, 1)
    const all = files.get(path) as Uint8Array
    files.set(path, all.slice(0, roll(all.length)))
  },
  "a longer file": (files, roll) => {
    const path = some(files, roll)
    files.set(path, new Uint8Array([...(files.get(path) as Uint8Array), 10 + roll(100)]))
  },
  "a file less": (files, roll) => void files.delete(some(files, roll)),
  "a file more": (files, roll) => {
    const path = [`${roll(1e6)}.txt`, `data/exhibits/9${roll(1000)}.csv`, "xmanifest-sha256.txt", "data/record/vault/x", "data/x/y"][
      roll(5)
    ] as string
    files.set(path, bytes(`${sha256(bytes("x")).slice(7)}  ${path}\n`))
  },
  "another name": (files, roll) => {
    const path = some(files, roll)
    const content = files.get(path) as Uint8Array
    files.delete(path)
    files.set([`${path}.bak`, `x/${path}`][roll(2)] as string, content)
  },
  "two files for one another": (files, roll) => {
    const [one, two] = [some(files, roll, 1), some(files, roll, 1)]
    const [a, b] = [files.get(one) as Uint8Array, files.get(two) as Uint8Array]
    files.set(one, b)
    files.set(two, a)
  },
  "a line of a manifest less": (files, roll) => {
    const path = ["manifest-sha256.txt", "tagmanifest-sha256.txt"][roll(2)] as string
    const all = lines(files, path)
    setLines(files, path, all.filter((_, i) => i !== roll(all.length) || i === all.length - 1).slice(roll(2) === 0 ? 0 : 1))
  },
  "a line of a manifest twice, another not": (files, roll) => {
    const path = ["manifest-sha256.txt", "tagmanifest-sha256.txt"][roll(2)] as string
    const all = lines(files, path)
    const [one, two] = [roll(all.length), roll(all.length)]
    all[one] = all[two] as string
    setLines(files, path, all)
  },
  "a manifest that says nothing of a file": (files, roll) => {
    const all = lines(files, "tagmanifest-sha256.txt")
    const at = roll(all.length)
    all[at] = (all[at] as string).replace("  ", " ")
    setLines(files, "tagmanifest-sha256.txt", all)
  },
  "manifests too: an exhibit": (files, roll) => {
    const path = below(files, "data/exhibits/", roll)
    listedAnew(files, path, altered(files.get(path) as Uint8Array, roll))
    refitted(files)
  },
  "manifests too: an exhibit less": (files, roll) => {
    const path = below(files, "data/exhibits/", roll)
    files.delete(path)
    setLines(
      files,
      "data/contents.tsv",
      lines(files, "data/contents.tsv").filter((line) => !line.includes(path)),
    )
    refitted(files)
  },
  "manifests too: an exhibit more": (files, roll) => {
    const path = `data/exhibits/000${5 + roll(4)}-x.csv`
    const content = bytes(`forged ${roll(1000)}`)
    files.set(path, content)
    const like = lines(files, "data/contents.tsv").at(-1)?.split("\t") ?? []
    const row = like.map((cell, i) => (i === 1 ? path : i === 2 ? sha256(content).slice(7) : cell))
    setLines(files, "data/contents.tsv", [...lines(files, "data/contents.tsv"), row.join("\t")])
    refitted(files)
  },
  "manifests too: a line of the log": (files, roll) => {
    const path = "data/record/log.jsonl"
    const all = lines(files, path)
    const at = roll(all.length)
    all[at] = (all[at] as string).replace(/"at":"\d{4}/, `"at":"${2000 + roll(20)}`)
    setLines(files, path, all)
    refitted(files)
  },
  "manifests too: two lines of the log": (files, roll) => {
    const path = "data/record/log.jsonl"
    const all = lines(files, path)
    const at = roll(all.length - 1)
    ;[all[at], all[at + 1]] = [all[at + 1] as string, all[at] as string]
    setLines(files, path, all)
    refitted(files)
  },
  "manifests too: what the log rests on": (files, roll) => {
    const path = below(files, "data/record/vault/", roll)
    files.set(path, altered(files.get(path) as Uint8Array, roll))
    refitted(files)
  },
}
export interface Changed {
  readonly name: string
  readonly zip: Uint8Array
  /** What it was made of. */
  readonly good: Uint8Array
}
/** A changed package; undefined where the dice changed nothing. */
export const changed = async (good: readonly Uint8Array[], seed: number): Promise<Changed | undefined> => {
  const roll = dice(seed)
  const names = [...Object.keys(changes), "a byte of the zip", "a shorter zip", "a longer zip"]
  const name = names[seed % names.length] as string
  const zip = good[roll(good.length)] as Uint8Array
  if (name === "a byte of the zip") return { name, good: zip, zip: altered(zip, roll) }
  if (name === "a shorter zip") return { name, good: zip, zip: zip.slice(0, roll(zip.length)) }
  if (name === "a longer zip") return { name, good: zip, zip: new Uint8Array([...zip, ...bytes(`PK${roll(1000)}`)]) }
  const files = await filesOf(zip)
  const before = new Map(files)
  changes[name]?.(files, roll)
  const same =
    files.size === before.size &&
    [...files].every(([path, content]) => before.has(path) && sha256(before.get(path) as Uint8Array) === sha256(content))
  return same ? undefined : { name, good: zip, zip: await zipOf(files) }
}
/** The verdict of `anning verify` on the zip alone. */
export const verdictOf = (zip: Uint8Array, page: Uint8Array | undefined) =>
  verifyZip(accessTo(zip), nodeHasher, {
    called: `${folder}.zip`,
    sum: { name: `${folder}.zip.sha256`, beside: undefined },
    page: page && sha256(page),
    tokens: { by: timestamps, today: chinaClock.today() },
  })
