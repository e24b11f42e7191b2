/** Checks a case by reading every byte of it; never writes. What is sound, broken or merely unfinished: docs/case-format.md, 3, 6 and 7. */
import { type CheckOptions, checkChain, type Findings, findings, type Report, readAll } from "./check.ts"
import type { Digest } from "./citation.ts"
import { hexOf, type Sha256 } from "./log.ts"
import { readPayload } from "./payload.ts"
import { assemble, type RecordedAct } from "./record.ts"
import { type FileTree, headPath, idOfPath, isWorkPath, logPath, vaultPath } from "./tree.ts"

/** Files of a case by what they are; whatever has no place is named at once. */
const survey = async (tree: FileTree, found: Findings) => {
  const vault = new Set<Digest>()
  const lists: string[] = []
  const present = new Set<string>()
  for await (const file of tree.list()) {
    present.add(file.path)
    const id = idOfPath(file.path)
    if (file.kind === "other") found.lost(file.path, "not-a-plain-file")
    else if (file.kind === "folder") {
      if (!/^(vault(\/[0-9a-f]{2})?)$/.test(file.path) && !isWorkPath(file.path)) found.lost(file.path, "unlisted")
    } else if (id) vault.add(id)
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
  const sizes = new Map<Digest, number>()
  const read = async (ids: readonly Digest[], keep: number): Promise<void> => {
    for await (const group of tree.digests(ids.map(vaultPath), keep)) {
      for (const file of group) {
        const id = idOfPath(file.path) as Digest
        bytes += file.size
        sizes.set(id, file.size)
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
    [...vault].filter((id) => named.has(id)),
    65_536,
  )
  // Originals are read, on the host's threads, while the payloads are taken apart here.
  const originals = read(
    [...vault].filter((id) => !named.has(id)),
    0,
  )
  const acts = chain.entries.map(({ entry, digest }): RecordedAct => {
    const content = payloads.get(entry.payload)
    return { entry, digest, act: content && readPayload(content, entry.kind) }
  })
  await originals
  await compareContent(tree, acts, { sizes, vault, bad, lists }, found)
  const items = assemble(acts, chain.head ?? { seq: 0, digest: "sha256:" }).items.filter((item) => !item.view.erased)
  return found.report({ items: items.length, bytes, entries: chain.size, tokens: 0 })
}

interface Content {
  readonly sizes: ReadonlyMap<Digest, number>
  readonly vault: ReadonlySet<Digest>
  readonly bad: ReadonlySet<Digest>
  readonly lists: readonly string[]
}
/** Every payload and original that must be there is, has its bytes, and nothing else is there. */
const compareContent = async (
  tree: FileTree,
  acts: readonly RecordedAct[],
  { sizes, vault, bad, lists }: Content,
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
    const size = sizes.get(act.item)
    if (size === undefined) found.lost(vaultPath(act.item), "missing", act.name)
    else if (size !== act.size) found.lost(vaultPath(act.item), "size-differs", act.name)
  }
  const pending = new Set<string>()
  for (const list of lists)
    for (const line of new TextDecoder().decode((await readAll(tree, list)) ?? new Uint8Array(0)).split("\n")) pending.add(line)
  for (const id of vault) {
    if (bad.has(id)) found.lost(vaultPath(id), "digest-differs", names.get(id))
    else if (known.has(id)) continue
    else if (pending.has(hexOf(id))) found.note(vaultPath(id), "unacknowledged-content")
    else if (unread) found.note(vaultPath(id), "perhaps-of-a-broken-entry")
    else found.lost(vaultPath(id), "unlisted")
  }
}
