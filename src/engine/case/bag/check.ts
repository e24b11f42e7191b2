/** Checks a bag by reading every byte of it: BagIt's rules, the manifests, the record inside, and all in it that follows from the record. */

import { type CheckFindings, type CheckOptions, checkChain, checkFindings, readAll } from "../record/check.ts"
import type { Sha256 } from "../record/log.ts"
import { type LogAct, readPayload } from "../record/payload.ts"
import type { Report } from "../record/report.ts"
import { checkTokens } from "../record/tokens.ts"
import { type FileDigest, type FileTree, headPath, logPath } from "../record/tree.ts"
import { bagPaths, documentsPrefix, exhibitsPrefix, recordPrefix, tokenPath, tokensPrefix } from "./bag.ts"
import { type ContentsRow, isPaper } from "./contents.ts"
import { checkContents, checkExtracts } from "./contents-check.ts"
import { checkManifests, type Inside } from "./manifests.ts"
import { type Chain, checkRecord, payloadPath } from "./record-check.ts"
import { checkTags, infoOf, isOfThisVersion, type Packer } from "./tags-check.ts"

/** Longer than the lists of a million files. */
const longestText = 2 ** 28
/** Payloads are kept while reading up to this length; longer ones (a seal of many items) are read again. */
const shortPayload = 65_536

/** Paths present, each named at once when it is no plain file or has no place in a bag. */
const survey = async (tree: FileTree, found: CheckFindings): Promise<Pick<Inside, "present" | "odd">> => {
  const present = new Set<string>()
  const odd = new Set<string>()
  const places = [exhibitsPrefix, documentsPrefix, `${recordPrefix}vault/`, tokensPrefix]
  const single = new Set([bagPaths.contents, recordPrefix + logPath, recordPrefix + headPath])
  for await (const { path, kind } of tree.list()) {
    if (kind === "other") {
      odd.add(path)
      found.lost(path, "not-a-plain-file")
    } else if (kind === "folder") found.lost(path, "unlisted")
    else present.add(path)
    if (kind === "file" && path.startsWith("data/") && !single.has(path) && !places.some((prefix) => path.startsWith(prefix)))
      found.lost(path, "unlisted")
  }
  return { present, odd }
}
interface Bytes {
  readonly read: ReadonlyMap<string, FileDigest>
  readonly acts: ReadonlyMap<string, LogAct>
  readonly total: number
}
/** Reads every file; payloads are taken apart as they come, so that none is held as bytes. */
const readEverything = async (
  tree: FileTree,
  present: ReadonlySet<string>,
  chain: Chain,
  progress: CheckOptions["progress"],
): Promise<Bytes> => {
  const kinds = new Map(chain.entries.map(({ entry }) => [payloadPath(entry), entry]))
  const read = new Map<string, FileDigest>()
  const acts = new Map<string, LogAct>()
  let total = 0
  const some = async (paths: readonly string[], keep: number): Promise<void> => {
    for await (const group of tree.digests(paths, keep)) {
      for (const { bytes, ...file } of group) {
        read.set(file.path, file)
        total += file.size
        const entry = kinds.get(file.path)
        if (!entry || file.digest !== entry.payload || file.size > longestText) continue
        const content = bytes ?? (await readAll(tree, file.path))
        const act = content && readPayload(content, entry.kind)
        if (act) acts.set(file.path, act)
      }
      progress?.(read.size, present.size)
    }
  }
  const paths = [...present]
  await some(
    paths.filter((path) => kinds.has(path)),
    shortPayload,
  )
  await some(
    paths.filter((path) => !kinds.has(path)),
    0,
  )
  return { read, acts, total }
}
const textIn =
  (tree: FileTree, read: ReadonlyMap<string, FileDigest>) =>
  async (path: string): Promise<string | undefined> => {
    if ((read.get(path)?.size ?? longestText) >= longestText) return undefined
    const bytes = await readAll(tree, path)
    try {
      return bytes && new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes)
    } catch {
      return undefined
    }
  }

/** Reads every byte of a bag. */
export const checkBag = async (tree: FileTree, sha256: Sha256, packer: Packer, options: CheckOptions = {}): Promise<Report> => {
  const found = checkFindings()
  for (const { what, why } of tree.faults ?? []) found.lost(what, why)
  const { present, odd } = await survey(tree, found)
  for (const path of [recordPrefix + logPath, recordPrefix + headPath])
    if (!present.has(path) && !odd.has(path)) found.lost(path, "missing")
  const chain = await checkChain(tree, sha256, found, recordPrefix, options.head)
  const { read, acts, total } = await readEverything(tree, present, chain, options.progress)
  const inside: Inside = { present, odd, read, text: textIn(tree, read) }
  const oxum = await checkManifests(inside, found)
  const info = infoOf((await inside.text(bagPaths.info)) ?? "")
  const { head } = chain
  await checkTags(inside, head && { head, last: chain.entries.at(-1)?.entry, oxum }, packer, found)
  const entire = info.get("Anning-Scope") === "all"
  const { items, papers, recorded } = checkRecord(chain, acts, inside, entire, found)
  const listing = { items, papers, extracts: !entire, ours: isOfThisVersion(info, packer.software), labelOf: packer.labelOf }
  const rows = await checkContents(inside, listing, found)
  await checkExtracts(tree, rows, inside, listing, found)
  tellLimits(rows, papers.length, found)
  const tokens = await checkTokens(
    recorded,
    async ({ item }, seq) => (read.get(tokenPath(seq))?.digest === item ? readAll(tree, tokenPath(seq)) : undefined),
    (_, seq) => tokenPath(seq),
    options,
    found,
    recordPrefix,
  )
  return found.report({ items: items.length, bytes: total, entries: chain.size, tokens })
}
/** What nothing in the record can bear out is said every time, so that "sound" is not taken for more. */
const tellLimits = (rows: readonly ContentsRow[], issued: number, found: CheckFindings): void => {
  const papers = rows.filter(isPaper)
  for (const row of papers) if (row["log-line"] !== "") found.note(row.path, "held-by-log", row.name)
  // Told of a bag without papers too: nothing in the record says that there were none.
  if (issued === 0) found.note(documentsPrefix, "by-manifest-only")
  else for (const row of papers) if (row["log-line"] === "") found.note(row.path, "by-manifest-only", row.name)
  if (rows.some(({ original }) => original !== "")) found.note(`${exhibitsPrefix}*.extract.txt`, "by-manifest-only")
}
