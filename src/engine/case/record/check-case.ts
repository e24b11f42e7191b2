/** Checks a case by reading every byte of it; never writes. What is sound, broken or merely unfinished: docs/case-format.md, 3, 6 and 7. */

import type { Digest } from "../citation.ts"
import { announcedIn, isListPath, standsUpon } from "./announcement.ts"
import { type CheckFindings, type CheckOptions, checkChain, checkFindings, noteErasures, readAll } from "./check.ts"
import { emptyLog, type Sha256 } from "./log.ts"
import { namesItem, readPayload } from "./payload.ts"
import { assemble, type RecordedAct } from "./record.ts"
import type { Report } from "./report.ts"
import { checkTokens } from "./tokens.ts"
import { type FileTree, headPath, idOfPath, isWorkPath, logPath, vaultPath } from "./tree.ts"

/** Files of a case by what they are; whatever has no place is named at once. */
const survey = async (tree: FileTree, found: CheckFindings) => {
  const vault = new Set<Digest>()
  const lists: string[] = []
  let writers = false
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
      writers = true
      if (isListPath(file.path)) lists.push(file.path)
    } else if (file.path !== logPath && file.path !== headPath) found.lost(file.path, "unlisted")
  }
  if (!present.has(logPath)) found.lost(logPath, "missing")
  return { vault, lists, writers, headless: !present.has(headPath) }
}

/** Reads every byte of a case. */
export const checkCase = async (tree: FileTree, sha256: Sha256, options: CheckOptions = {}): Promise<Report> => {
  const found = checkFindings()
  const { vault, lists, writers, headless } = await survey(tree, found)
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
  payloads.clear()
  await originals
  const digests = [emptyLog, ...chain.entries.map(({ digest }) => digest)]
  const pending = await announcedContent(tree, lists, new Set(digests.slice(chain.head?.seq ?? 0)))
  noteErasures(acts, "", found)
  compareContent(acts, { sizes, vault, bad, pending }, found)
  if (looksCopiedMeanwhile(found, acts, writers)) found.note("work", "perhaps-copied-while-written")
  const items = assemble(acts, chain.head ?? { seq: 0, digest: "sha256:" }).items.filter(
    ({ view }) => !view.erased && view.origin.how !== "timestamp",
  )
  const tokens = await checkTokens(
    acts,
    async ({ item }) => (bad.has(item) || !vault.has(item) ? undefined : readAll(tree, vaultPath(item))),
    ({ item }) => vaultPath(item),
    options,
    found,
    "",
  )
  return found.report({ items: items.length, bytes, entries: chain.size, tokens })
}

interface Content {
  readonly sizes: ReadonlyMap<Digest, number>
  readonly vault: ReadonlySet<Digest>
  readonly bad: ReadonlySet<Digest>
  /** Content that a stopped writer announced for lines after the acknowledged ones. */
  readonly pending: ReadonlySet<Digest>
}
/** What lists announce, of those that stand upon a head after which nothing was acknowledged yet: an old list, or one made by hand, excuses nothing. */
const announcedContent = async (tree: FileTree, lists: readonly string[], heads: ReadonlySet<Digest>): Promise<ReadonlySet<Digest>> => {
  const pending = new Set<Digest>()
  for (const path of lists) {
    const list = new TextDecoder().decode((await readAll(tree, path)) ?? new Uint8Array(0))
    const upon = standsUpon(list)
    if (upon !== undefined && heads.has(upon)) for (const id of announcedIn(list)) pending.add(id)
  }
  return pending
}
/**
 * Whether the faults are such as a copy has that was made while a writer was at work: a writer's scaffolding is in it, or all that is missing belongs to the
 * lines at the end. Removing the newest items by hand looks the same: so it is only told, and excuses nothing.
 */
const looksCopiedMeanwhile = (found: CheckFindings, acts: readonly RecordedAct[], writers: boolean): boolean => {
  const { broken } = found.report({ items: 0, bytes: 0, entries: 0, tokens: 0 })
  if (broken.length === 0 || broken.some(({ why }) => !["missing", "log-behind-head", "unlisted"].includes(why))) return false
  if (writers || broken.some(({ why }) => why === "log-behind-head")) return true
  const missing = new Set(broken.flatMap(({ what, why }) => (why === "missing" ? [what] : [])))
  const paths = acts.map(({ entry, act }) => [vaultPath(entry.payload), ...(act && "item" in act ? [vaultPath(act.item)] : [])])
  const first = paths.findIndex((all) => all.some((path) => missing.has(path)))
  return first > 0 && paths.slice(first).every((all) => all.some((path) => missing.has(path)))
}
/** Every payload and original that must be there is, has its bytes, and nothing else is there. */
const compareContent = (acts: readonly RecordedAct[], { sizes, vault, bad, pending }: Content, found: CheckFindings): void => {
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
    if (!namesItem(act)) continue
    known.add(act.item)
    names.set(act.item, act.name)
    if (erased.has(entry.payload)) continue
    const size = sizes.get(act.item)
    if (size === undefined) found.lost(vaultPath(act.item), "missing", act.name)
    else if (size !== act.size) found.lost(vaultPath(act.item), "size-differs", act.name)
  }
  for (const id of vault) {
    if (bad.has(id)) found.lost(vaultPath(id), "digest-differs", names.get(id))
    else if (known.has(id)) continue
    else if (pending.has(id)) found.note(vaultPath(id), "unacknowledged-content")
    else if (unread) found.note(vaultPath(id), "perhaps-of-a-broken-entry")
    else found.lost(vaultPath(id), "unlisted")
  }
}
