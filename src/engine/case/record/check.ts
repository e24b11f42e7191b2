/** What checking a case or a bag finds, and the part that both share: the chain of the log. */
import type { Digest } from "../citation.ts"
import type { Entry } from "../item.ts"
import type { TokenOptions } from "../timestamp.ts"
import { asDigest, follow, type Head, readHead, type Sha256 } from "./log.ts"
import type { LogAct } from "./payload.ts"
import type { NoteWhy, Report, Why } from "./report.ts"
import { type FileTree, gatherBytes, headPath, logPath } from "./tree.ts"

export interface CheckOptions {
  /** A head known from elsewhere: must be a line of the chain. */
  readonly head?: string | undefined
  readonly progress?: ((done: number, of: number) => void) | undefined
  /** How timestamps are judged; absent: they are counted and not judged. */
  readonly tokens?: TokenOptions | undefined
}
/** Collects findings, one per file and reason. */
export const checkFindings = () => {
  const broken = new Map<string, Report["broken"][number]>()
  const notes = new Map<string, Report["notes"][number]>()
  const lost = (what: string, why: Why, name?: string): void => {
    if (!broken.has(`${what}\0${why}`)) broken.set(`${what}\0${why}`, { what, why, ...(name === undefined ? {} : { name }) })
  }
  const note = (what: string, why: NoteWhy, name?: string): void =>
    void notes.set(`${what}\0${why}`, { what, why, ...(name === undefined ? {} : { name }) })
  const report = (checked: Report["checked"]): Report => ({
    ok: broken.size === 0,
    checked,
    broken: [...broken.values()],
    notes: [...notes.values()],
  })
  return { lost, note, report, faults: () => broken.size }
}
export type CheckFindings = ReturnType<typeof checkFindings>

/** The chain of a log and whether HEAD agrees. `prefix` stands before the names. */
export const checkChain = async (tree: FileTree, sha256: Sha256, found: CheckFindings, prefix: string, expected: string | undefined) => {
  const entries: { entry: Entry; digest: Digest }[] = []
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
    for await (const line of follow(bounded(log ?? noBytes()), sha256)) {
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
  const headFile = await readBegin(tree, prefix + headPath, longestHead)
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
  // A payload holds 128 random bits: two lines never name the same one.
  const payloads = new Set<Digest>()
  for (const { entry } of entries) {
    if (payloads.has(entry.payload)) found.lost(`${prefix}${logPath}:${entry.seq}`, "payload-twice")
    payloads.add(entry.payload)
  }
  const opened = entries.filter(({ entry }) => entry.kind === "opened")
  if (digests.length > 0 && (opened.length !== 1 || opened[0]?.entry.seq !== 1)) found.lost(prefix + logPath, "not-opened-once")
  if (log && digests.length === 0) found.lost(prefix + logPath, "missing")
  return { entries, bytes, head, size: digests.length }
}
async function* noBytes(): AsyncGenerator<Uint8Array> {}
const longestLine = 2 ** 20
/** HEAD has about a hundred bytes. */
const longestHead = 1000
/** Stops at what is no log: an entry has a few hundred bytes, and a line without end would fill the memory. */
async function* bounded(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let length = 0
  for await (const chunk of stream) {
    const last = chunk.lastIndexOf(10)
    length = last < 0 ? length + chunk.length : chunk.length - last - 1
    if (length > longestLine) throw new Error("a line without end")
    yield chunk
  }
}
export const readAll = async (tree: FileTree, path: string): Promise<Uint8Array | undefined> => {
  try {
    return await gatherBytes(tree.open(path))
  } catch {
    return undefined
  }
}
/** The first bytes of a file, `most` of them or few more. */
const readBegin = async (tree: FileTree, path: string, most: number): Promise<Uint8Array | undefined> => {
  const begin = async function* (): AsyncGenerator<Uint8Array> {
    let size = 0
    for await (const chunk of tree.open(path)) {
      yield chunk
      size += chunk.length
      if (size > most) return
    }
  }
  try {
    return await gatherBytes(begin())
  } catch {
    return undefined
  }
}
/** That something was erased belongs to what a record says of itself: a forged `erased` line would else pass without a word. */
export const noteErasures = (
  acts: readonly { readonly entry: Entry; readonly act: LogAct | undefined }[],
  prefix: string,
  found: CheckFindings,
): void => {
  for (const { entry, act } of acts)
    if (act?.kind === "erased") found.note(`${prefix}${logPath}:${entry.seq}`, "erasure-recorded", `${new Set(act.of).size}`)
}
const compareHead = (head: Head, digests: readonly Digest[], found: CheckFindings, prefix: string): void => {
  if (head.seq > digests.length) found.lost(prefix + logPath, "log-behind-head")
  else if (digests[head.seq - 1] !== head.digest) found.lost(prefix + headPath, "head-differs")
  else if (head.seq < digests.length) found.note(`${prefix}${logPath}:${head.seq + 1}`, "entries-ahead-of-head")
}
