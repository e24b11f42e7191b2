/** Checks a case by reading every byte of it; never writes. What is sound, broken or merely unfinished: docs/case-format.md, 3, 6 and 7. */
import type { Digest } from "./citation.ts"
import { asDigest, follow, type Head, hexOf, readHead, type Sha256 } from "./log.ts"
import { readPayload } from "./payload.ts"
import { assemble, type RecordedAct } from "./record.ts"
import { type FileTree, gather, headPath, idOfPath, isWorkPath, logPath, vaultPath } from "./tree.ts"

export type Why =
  | "missing"
  | "unlisted"
  | "not-a-plain-file"
  | "unreadable"
  | "digest-differs"
  | "size-differs"
  | "not-canonical"
  | "not-an-entry"
  | "unknown-version"
  | "wrong-sequence"
  | "chain-broken"
  | "not-opened-once"
  | "head-differs"
  | "log-behind-head"
  | "bad-payload"
  | "head-not-in-chain"
  | "bad-manifest"
  | "not-in-manifest"
  | "not-a-bag"
  | "bad-archive"
export type NoteWhy =
  | "entries-ahead-of-head"
  | "unacknowledged-tail"
  | "unacknowledged-content"
  | "erasure-unfinished"
  | "unfinished-work"
  | "anchored-at"
  | "perhaps-of-a-broken-entry"
  | "excerpt"
  | "no-record"
export interface Report {
  readonly ok: boolean
  readonly checked: { readonly items: number; readonly bytes: number; readonly entries: number; readonly tokens: number }
  readonly broken: readonly { readonly what: string; readonly why: Why; readonly name?: string }[]
  readonly notes: readonly { readonly what: string; readonly why: NoteWhy }[]
}
export interface CheckOptions {
  /** A head known from elsewhere: must be a line of the chain. */
  readonly head?: string | undefined
  readonly progress?: ((done: number, of: number) => void) | undefined
}
/** Collects findings, one per file and reason. */
export const findings = () => {
  const broken = new Map<string, Report["broken"][number]>()
  const notes = new Map<string, Report["notes"][number]>()
  const lost = (what: string, why: Why, name?: string): void => {
    if (!broken.has(`${what}\0${why}`)) broken.set(`${what}\0${why}`, { what, why, ...(name === undefined ? {} : { name }) })
  }
  const note = (what: string, why: NoteWhy): void => void notes.set(`${what}\0${why}`, { what, why })
  const report = (checked: Report["checked"]): Report => ({
    ok: broken.size === 0,
    checked,
    broken: [...broken.values()],
    notes: [...notes.values()],
  })
  return { lost, note, report, faults: () => broken.size }
}
type Findings = ReturnType<typeof findings>

/** The chain of a log and whether HEAD agrees. `prefix` stands before the names. */
export const checkChain = async (tree: FileTree, sha256: Sha256, found: Findings, prefix: string, expected: string | undefined) => {
  const entries: { entry: NonNullable<RecordedAct["entry"]>; digest: Digest }[] = []
  const digests: Digest[] = []
  const read = async (path: string): Promise<AsyncIterable<Uint8Array> | undefined> => {
    try {
      return tree.open(path)
    } catch {
      return undefined
    }
  }
  const log = await read(prefix + logPath)
  let bytes = 0
  try {
    for await (const line of follow(log ?? noBytes(), sha256)) {
      if ("tail" in line) {
        found.note(`${prefix}${logPath}:${digests.length + 1}`, "unacknowledged-tail")
        bytes += line.tail
        continue
      }
      bytes += line.bytes.length
      digests.push(line.digest)
      if (line.fault) found.lost(`${prefix}${logPath}:${line.number}`, line.fault)
      if (line.entry) entries.push({ entry: line.entry, digest: line.digest })
    }
  } catch {
    found.lost(prefix + logPath, "unreadable")
  }
  const headFile = await readAll(tree, prefix + headPath)
  bytes += headFile?.length ?? 0
  const head = headFile && readHead(headFile)
  if (headFile && !head) found.lost(prefix + headPath, "not-canonical")
  if (head) compareHead(head, digests, found, prefix)
  const wanted = expected === undefined ? undefined : asDigest(expected)
  if (expected !== undefined) {
    const at = wanted ? digests.indexOf(wanted) : -1
    if (at < 0) found.lost(prefix + logPath, "head-not-in-chain", expected)
    else found.note(`${prefix}${logPath}:${at + 1}`, "anchored-at")
  }
  const opened = entries.filter(({ entry }) => entry.kind === "opened")
  if (digests.length > 0 && (opened.length !== 1 || opened[0]?.entry.seq !== 1)) found.lost(prefix + logPath, "not-opened-once")
  if (log && digests.length === 0) found.lost(prefix + logPath, "missing")
  return { entries, bytes, head, size: digests.length }
}
async function* noBytes(): AsyncGenerator<Uint8Array> {}
const readAll = async (tree: FileTree, path: string): Promise<Uint8Array | undefined> => {
  try {
    return await gather(tree.open(path))
  } catch {
    return undefined
  }
}
const compareHead = (head: Head, digests: readonly Digest[], found: Findings, prefix: string): void => {
  if (head.seq > digests.length) found.lost(prefix + logPath, "log-behind-head")
  else if (digests[head.seq - 1] !== head.digest) found.lost(prefix + headPath, "head-differs")
  else if (head.seq < digests.length) found.note(`${prefix}${logPath}:${head.seq + 1}`, "entries-ahead-of-head")
}

/** Files of a case by what they are; whatever has no place is named at once. */
const survey = async (tree: FileTree, found: Findings) => {
  const vault = new Map<Digest, number>()
  const lists: string[] = []
  const present = new Set<string>()
  for await (const file of tree.list()) {
    present.add(file.path)
    const id = idOfPath(file.path)
    if (file.kind === "other") found.lost(file.path, "not-a-plain-file")
    else if (file.kind === "folder") {
      if (!/^(vault(\/[0-9a-f]{2})?)$/.test(file.path) && !isWorkPath(file.path)) found.lost(file.path, "unlisted")
    } else if (id) vault.set(id, file.size)
    else if (isWorkPath(file.path) && file.path !== "work") {
      found.note(file.path, "unfinished-work")
      if (/^work\/put-[\w.-]+\.list$/.test(file.path)) lists.push(file.path)
    } else if (file.path !== logPath && file.path !== headPath) found.lost(file.path, "unlisted")
  }
  if (!present.has(logPath)) found.lost(logPath, "missing")
  return { vault, lists, headless: !present.has(headPath) }
}

/** Reads every byte of a case. */
export const checkCase = async (tree: FileTree, sha256: Sha256, options: CheckOptions = {}): Promise<Report> => {
  const found = findings()
  const { vault, lists, headless } = await survey(tree, found)
  const chain = await checkChain(tree, sha256, found, "", options.head)
  // A case whose very first act was stopped before HEAD was written has one line and no HEAD.
  if (headless) chain.size === 1 ? found.note(`${logPath}:1`, "entries-ahead-of-head") : found.lost(headPath, "missing")
  let bytes = chain.bytes
  let done = 0
  const payloads = new Map<Digest, Uint8Array | undefined>()
  const bad = new Set<Digest>()
  const read = async (ids: readonly Digest[], keep: number): Promise<void> => {
    for await (const group of tree.digests(ids.map(vaultPath), keep)) {
      for (const file of group) {
        const id = idOfPath(file.path) as Digest
        bytes += file.size
        if (file.digest !== id) bad.add(id)
        if (keep && file.digest === id) payloads.set(id, file.bytes ?? (await readAll(tree, file.path)))
        if (file.digest === undefined) found.lost(file.path, "unreadable")
      }
      done += group.length
      options.progress?.(done, vault.size)
    }
  }
  const named = new Set(chain.entries.map(({ entry }) => entry.payload))
  await read(
    [...vault.keys()].filter((id) => named.has(id)),
    65_536,
  )
  await read(
    [...vault.keys()].filter((id) => !named.has(id)),
    0,
  )

  const acts = chain.entries.map(({ entry, digest }): RecordedAct => {
    const content = payloads.get(entry.payload)
    return { entry, digest, act: content && readPayload(content, entry.kind) }
  })
  await compareContent(tree, acts, { vault, bad, lists }, found)
  const items = assemble(acts, chain.head ?? { seq: 0, digest: "sha256:" }).items.filter((item) => !item.view.erased)
  return found.report({ items: items.length, bytes, entries: chain.size, tokens: 0 })
}

interface Content {
  readonly vault: ReadonlyMap<Digest, number>
  readonly bad: ReadonlySet<Digest>
  readonly lists: readonly string[]
}
/** Every payload and original that must be there is, has its bytes, and nothing else is there. */
const compareContent = async (
  tree: FileTree,
  acts: readonly RecordedAct[],
  { vault, bad, lists }: Content,
  found: Findings,
): Promise<void> => {
  const erased = new Set(acts.flatMap(({ act }) => (act?.kind === "erased" ? act.of : [])))
  const known = new Set<Digest>()
  const names = new Map<Digest, string>()
  let unread = false
  for (const { entry, act } of acts) {
    known.add(entry.payload)
    const path = vaultPath(entry.payload)
    if (erased.has(entry.payload)) {
      if (vault.has(entry.payload)) found.note(path, "erasure-unfinished")
    } else if (!act) {
      unread = true
      if (!vault.has(entry.payload)) found.lost(path, "missing", `${logPath}:${entry.seq}`)
      else if (!bad.has(entry.payload)) found.lost(path, "bad-payload", `${logPath}:${entry.seq}`)
    }
    if (act?.kind !== "received" && act?.kind !== "stated") continue
    known.add(act.item)
    names.set(act.item, act.name)
    if (erased.has(entry.payload)) continue
    const size = vault.get(act.item)
    if (size === undefined) found.lost(vaultPath(act.item), "missing", act.name)
    else if (size !== act.size) found.lost(vaultPath(act.item), "size-differs", act.name)
  }
  const pending = new Set<string>()
  for (const list of lists)
    for (const line of new TextDecoder().decode((await readAll(tree, list)) ?? new Uint8Array(0)).split("\n")) pending.add(line)
  for (const id of vault.keys()) {
    if (bad.has(id)) found.lost(vaultPath(id), "digest-differs", names.get(id))
    else if (known.has(id)) continue
    else if (pending.has(hexOf(id))) found.note(vaultPath(id), "unacknowledged-content")
    else if (unread) found.note(vaultPath(id), "perhaps-of-a-broken-entry")
    else found.lost(vaultPath(id), "unlisted")
  }
}
