/** Checks a bag by reading every byte of it: BagIt's rules, the manifests, and the record inside. */
import { bagDeclaration, contentsPath, documentsPrefix, exhibitsPrefix, extractsIn, recordPrefix } from "./bag.ts"
import { howToVerifyPath } from "./bag-howto.ts"
import { type CheckOptions, checkChain, type Findings, findings, type Report } from "./check.ts"
import type { Digest } from "./citation.ts"
import type { Sha256 } from "./log.ts"
import { readPayload } from "./payload.ts"
import { type FileDigest, type FileTree, gather, headPath, idOfPath, logPath } from "./tree.ts"

const manifestPath = "manifest-sha256.txt"
const tagManifestPath = "tagmanifest-sha256.txt"

const textOf = async (tree: FileTree, path: string): Promise<string | undefined> => {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(await gather(tree.open(path)))
  } catch {
    return undefined
  }
}
/** Reads a manifest as strictly as it was written: one spelling, sorted, every path once. */
const readManifest = (text: string, path: string, found: Findings): ReadonlyMap<string, Digest> => {
  const listed = new Map<string, Digest>()
  const lines = text.split("\n")
  if (lines.pop() !== "") found.lost(path, "bad-manifest")
  let before = ""
  for (const [index, line] of lines.entries()) {
    const m = /^([0-9a-f]{64}) {2}(\S.*)$/.exec(line)
    const name = m?.[2]
    if (!m || !name || name <= before || name.split("/").some((part) => part === ".." || part === "." || part === ""))
      found.lost(`${path}:${index + 1}`, "bad-manifest")
    else listed.set(name, `sha256:${m[1]}`)
    before = name ?? before
  }
  return listed
}
/** Paths present, each named at once when it is no plain file. */
const survey = async (tree: FileTree, found: Findings): Promise<ReadonlySet<string>> => {
  const present = new Set<string>()
  for await (const file of tree.list()) {
    if (file.kind === "other") found.lost(file.path, "not-a-plain-file")
    else if (file.kind === "folder") found.lost(file.path, "unlisted")
    else present.add(file.path)
  }
  return present
}
interface Payloads {
  readonly digests: ReadonlyMap<string, FileDigest>
  readonly bytes: number
}
const readEverything = async (tree: FileTree, present: ReadonlySet<string>, progress: CheckOptions["progress"]): Promise<Payloads> => {
  const digests = new Map<string, FileDigest>()
  let bytes = 0
  const paths = [...present]
  const inVault = (path: string): boolean => path.startsWith(`${recordPrefix}vault/`)
  for (const [keep, some] of [
    [65_536, paths.filter(inVault)],
    [0, paths.filter((path) => !inVault(path))],
  ] as const) {
    for await (const group of tree.digests(some, keep)) {
      for (const file of group) {
        digests.set(file.path, file)
        bytes += file.size
      }
      progress?.(digests.size, present.size)
    }
  }
  return { digests, bytes }
}
const compare = (listed: ReadonlyMap<string, Digest>, present: ReadonlySet<string>, read: Payloads, found: Findings): void => {
  for (const [path, digest] of listed) {
    const file = read.digests.get(path)
    if (!present.has(path) || !file) found.lost(path, "missing")
    else if (file.digest === undefined) found.lost(path, "unreadable")
    else if (file.digest !== digest) found.lost(path, "digest-differs")
  }
}
const tagPaths = ["bag-info.txt", "bagit.txt", manifestPath, howToVerifyPath]
/** Nothing vouches for the tag manifest itself: where it and a tag file disagree, either may have been changed, so both are named. */
const checkTagManifest = (tags: ReadonlyMap<string, Digest>, present: ReadonlySet<string>, read: Payloads, found: Findings): void => {
  if (present.has(tagManifestPath) && [...tags.keys()].join("\n") !== tagPaths.join("\n")) found.lost(tagManifestPath, "bad-manifest")
  for (const [index, [path, digest]] of [...tags].entries()) {
    const file = read.digests.get(path)
    if (file?.digest && file.digest !== digest) found.lost(`${tagManifestPath}:${index + 1}`, "digest-differs")
  }
}
const infoOf = (text: string): ReadonlyMap<string, string> =>
  new Map(
    text
      .split("\n")
      .flatMap((line) => (line.includes(": ") ? [[line.slice(0, line.indexOf(": ")), line.slice(line.indexOf(": ") + 2)] as const] : [])),
  )

/** Reads every byte of a bag. */
export const checkBag = async (tree: FileTree, sha256: Sha256, options: CheckOptions = {}): Promise<Report> => {
  const found = findings()
  const present = await survey(tree, found)
  const declaration = await textOf(tree, "bagit.txt")
  if (!present.has("bagit.txt")) found.lost("bagit.txt", "missing")
  else if (declaration !== bagDeclaration) found.lost("bagit.txt", "not-a-bag")
  const read = await readEverything(tree, present, options.progress)
  const manifests = new Map<string, ReadonlyMap<string, Digest>>()
  for (const path of [manifestPath, tagManifestPath]) {
    const text = await textOf(tree, path)
    if (text === undefined) found.lost(path, present.has(path) ? "bad-manifest" : "missing")
    manifests.set(path, text === undefined ? new Map() : readManifest(text, path, found))
  }
  const payload = manifests.get(manifestPath) as ReadonlyMap<string, Digest>
  const tags = manifests.get(tagManifestPath) as ReadonlyMap<string, Digest>
  compare(payload, present, read, found)
  compare(tags, present, read, found)
  checkTagManifest(tags, present, read, found)
  for (const path of ["bagit.txt", "bag-info.txt", manifestPath]) if (!tags.has(path)) found.lost(path, "not-in-manifest")
  for (const path of present) {
    if (path === tagManifestPath) continue
    if (!(path.startsWith("data/") ? payload : tags).has(path)) found.lost(path, "not-in-manifest")
  }
  const info = infoOf((await textOf(tree, "bag-info.txt")) ?? "")
  const size = [...payload.keys()].reduce((sum, path) => sum + (read.digests.get(path)?.size ?? 0), 0)
  if (info.get("Payload-Oxum") !== `${size}.${payload.size}`) found.lost("bag-info.txt", "size-differs")
  const counted = await checkRecord(tree, sha256, { present, read, info, found, head: options.head })
  return found.report({ items: counted.items, bytes: read.bytes, entries: counted.entries, tokens: 0 })
}

interface Inside {
  readonly present: ReadonlySet<string>
  readonly read: Payloads
  readonly info: ReadonlyMap<string, string>
  readonly found: Findings
  readonly head: string | undefined
}
/** Items whose extract is there as contents.tsv lists it, with the path of the extract. */
const extractsHeld = (listed: ReturnType<typeof extractsIn>, read: Payloads): ReadonlyMap<Digest, readonly string[]> => {
  const held = new Map<Digest, string[]>()
  for (const [path, { digest, original }] of listed) {
    if (!path.startsWith(exhibitsPrefix) || read.digests.get(path)?.digest !== digest) continue
    held.set(original, [...(held.get(original) ?? []), path])
  }
  return held
}
/** The record inside: its chain, the payloads that came along, and that exhibits are what they name. */
const checkRecord = async (
  tree: FileTree,
  sha256: Sha256,
  { present, read, info, found, head }: Inside,
): Promise<{ items: number; entries: number }> => {
  for (const path of [logPath, headPath]) if (!present.has(recordPrefix + path)) found.lost(recordPrefix + path, "missing")
  const chain = await checkChain(tree, sha256, found, recordPrefix, head)
  if (chain.head && info.get("Anning-Head") !== chain.head.digest) found.lost("bag-info.txt", "head-differs")
  const acts = chain.entries.map(({ entry }) => {
    const file = read.digests.get(`${recordPrefix}vault/${entry.payload.slice(7, 9)}/${entry.payload.slice(7)}`)
    return { entry, file, act: file?.digest === entry.payload && file.bytes ? readPayload(file.bytes, entry.kind) : undefined }
  })
  const erased = new Set(acts.flatMap(({ act }) => (act?.kind === "erased" ? act.of : [])))
  const exhibits = new Map<Digest, string>()
  for (const [path, file] of read.digests) if (path.startsWith(exhibitsPrefix) && file.digest) exhibits.set(file.digest, path)
  // A bag of everything is an archive: no extract stands for an original there.
  const listed = info.get("Anning-Scope") === "all" ? new Map() : extractsIn((await textOf(tree, contentsPath)) ?? "")
  const extracts = extractsHeld(listed, read)
  const named = new Set<Digest>()
  const known = new Set(acts.map(({ entry }) => entry.payload))
  for (const { entry, file, act } of acts) {
    if (!file && info.get("Anning-Scope") === "all" && !erased.has(entry.payload))
      found.lost(`${recordPrefix}${logPath}:${entry.seq}`, "missing")
    if (file && file.digest === entry.payload && !act) found.lost(file.path, "bad-payload")
    if (act?.kind !== "received" && act?.kind !== "stated") continue
    named.add(act.item)
    if (!exhibits.has(act.item) && !extracts.has(act.item)) found.lost(`${exhibitsPrefix}${act.item.slice(7)}`, "missing", act.name)
  }
  const ofNamed = new Set([...extracts].flatMap(([original, paths]) => (named.has(original) ? paths : [])))
  for (const [digest, path] of exhibits) if (!named.has(digest) && !ofNamed.has(path)) found.lost(path, "unlisted")
  for (const [path, file] of read.digests) {
    const id = path.startsWith(recordPrefix) ? idOfPath(path.slice(recordPrefix.length)) : undefined
    if (id) {
      if (file.digest !== id) found.lost(path, "digest-differs")
      else if (!known.has(id)) found.lost(path, "unlisted")
    } else if (
      path.startsWith("data/") &&
      ![exhibitsPrefix, documentsPrefix, recordPrefix].some((prefix) => path.startsWith(prefix)) &&
      path !== contentsPath
    ) {
      found.lost(path, "unlisted")
    }
  }
  return { items: named.size, entries: chain.size }
}
