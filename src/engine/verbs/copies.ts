/** Where bytes that are to be erased, or were, stand once more: found by reading what the case keeps, not by what was noted about it. */

import type { Digest, ItemId } from "../case/citation.ts"
import { madeFrom } from "../case/origin.ts"
import type { CaseRecord, RecordedItem } from "../case/record/record.ts"
import { type ArchiveFile, openArchive } from "../case/zip/archive.ts"
import { isDocumentArchive } from "../importers/archive-head.ts"
import type { Ports } from "../ports.ts"
import { defaultLimits, fromVault, litterIn, looksLikeZip, startOf, type UnpackLimits } from "./unpack.ts"

/** An item of the case that stays and holds the same bytes. */
export interface SameBytes {
  readonly id: ItemId
  readonly name: string
  /** False where it cannot be looked into (locked, damaged, too large, of a kind that is not read), so that it can only be said that it may hold them. */
  readonly certain: boolean
}
/** What erasing an item would remove, and where the same bytes would stand still. */
export interface Copies {
  readonly erases: readonly { readonly id: ItemId; readonly name: string }[]
  readonly copies: readonly SameBytes[]
}
interface Inside {
  /** Digests of the files in it, of archives within it as well. Empty files are no content. */
  readonly files: ReadonlySet<Digest>
  /** Something in it could not be looked at. */
  readonly hidden: boolean
  /** It is one document that happens to be a zip. */
  readonly document: boolean
}
const nothingInside: Inside = { files: new Set(), hidden: false, document: false }
/** Archives and disguises of them that this program does not look into: rar, 7z, gzip, bzip2, xz, zstd, cab, and tar by its magic further on. */
const closedArchives: readonly (readonly number[])[] = [
  [0x52, 0x61, 0x72, 0x21],
  [0x37, 0x7a, 0xbc, 0xaf],
  [0x1f, 0x8b],
  [0x42, 0x5a, 0x68],
  [0xfd, 0x37, 0x7a, 0x58],
  [0x28, 0xb5, 0x2f, 0xfd],
  [0x4d, 0x53, 0x43, 0x46],
]
const tarMagicAt = 257
const isClosedArchive = (head: Uint8Array): boolean =>
  closedArchives.some((magic) => magic.every((byte, at) => head[at] === byte)) ||
  [0x75, 0x73, 0x74, 0x61, 0x72].every((byte, at) => head[tarMagicAt + at] === byte)

interface Budget {
  files: number
  bytes: number
}
/** An archive within an archive is looked into from memory; a larger one is not. */
const mostNested = 128 * 2 ** 20
/** More than the archive may hold by the limits of unpacking. */
const spent = Symbol("spent")

/** Reads a file of an archive to its end: its digest, and its bytes where it is an archive itself and small enough to be held. */
const readFile = async (
  ports: Ports,
  file: ArchiveFile,
  budget: Budget,
): Promise<{ digest: Digest; size: number; nested: boolean; zip: Uint8Array | undefined }> => {
  const hash = ports.hasher()
  let kept: Uint8Array[] | undefined
  let nested = false
  let size = 0
  for await (const chunk of file.open()) {
    if (size === 0 && looksLikeZip(chunk)) [nested, kept] = [true, []]
    size += chunk.length
    budget.bytes -= chunk.length
    if (budget.bytes < 0) throw spent
    hash.update(chunk)
    if (size > mostNested) kept = undefined
    kept?.push(new Uint8Array(chunk))
  }
  return { digest: hash.digest(), size, nested, zip: kept && joined(kept, size) }
}
const joined = (chunks: readonly Uint8Array[], size: number): Uint8Array => {
  const all = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) {
    all.set(chunk, at)
    at += chunk.length
  }
  return all
}
type Access = Parameters<typeof openArchive>[0]
const insideOf = async (ports: Ports, source: Access, budget: Budget, depth: number): Promise<Inside> => {
  const files = new Set<Digest>()
  let listed: Awaited<ReturnType<typeof openArchive>>
  try {
    listed = await openArchive(source, budget.files)
  } catch {
    return { files, hidden: true, document: false }
  }
  let hidden = listed.more
  const litter = await litterIn(listed.files)
  for (const file of listed.files) {
    if (litter.has(file)) continue
    if (budget.files-- <= 0 || budget.bytes < 0)
      return { files, hidden: true, document: isDocumentArchive(listed.files.map((file) => file.name)) }
    try {
      if (file.encrypted) throw new Error("encrypted")
      const { digest, size, nested, zip } = await readFile(ports, file, budget)
      if (size > 0) files.add(digest)
      if (!nested) continue
      if (!zip || depth === 0) hidden = true
      else {
        const within = await insideOf(ports, { size: zip.length, range: async (from, to) => zip.subarray(from, to) }, budget, depth - 1)
        for (const id of within.files) files.add(id)
        hidden ||= within.hidden
      }
    } catch (error) {
      if (error instanceof Error && error.name === "Broken") throw error
      hidden = true
    }
  }
  return { files, hidden, document: isDocumentArchive(listed.files.map((file) => file.name)) }
}
const lookInto = async (ports: Ports, caseId: string, { view }: RecordedItem, limits: UnpackLimits): Promise<Inside> => {
  const head = await startOf(ports, caseId, view.id, 512)
  if (!looksLikeZip(head)) return isClosedArchive(head) ? { ...nothingInside, hidden: true } : nothingInside
  const bytes = Math.min(limits.bytes, Math.max(limits.freeBytes, view.size * limits.ratio))
  return insideOf(ports, fromVault(ports, caseId, view.id, view.size), { files: limits.files, bytes }, limits.depth)
}

/** The item and everything that was made from it, or from that. */
export const withDerived = (record: CaseRecord, item: RecordedItem): readonly RecordedItem[] => [
  item,
  ...record.items.filter((other) => madeFrom(other.view.origin) === item.view.id).flatMap((other) => withDerived(record, other)),
]
/**
 * The items that stay when `going` are erased and hold bytes of theirs: archives that hold one of them, or a file that one of them holds, and files handed in
 * alone that lie in an archive among them. Never a message of the same words elsewhere: these are other bytes. Reads every archive that the case keeps.
 */
export const copiesOf = async (
  ports: Ports,
  caseId: string,
  record: CaseRecord,
  going: readonly RecordedItem[],
  limits: UnpackLimits = defaultLimits,
): Promise<readonly SameBytes[]> => {
  const gone = new Set<ItemId>(going.map(({ view }) => view.id))
  const wanted = new Set<Digest>(going.flatMap(({ view }) => (view.size > 0 ? [view.id] : [])))
  for (const item of going) {
    const inside = await lookInto(ports, caseId, item, limits)
    // What a spreadsheet consists of lies in every other one too.
    if (!inside.document) for (const id of inside.files) wanted.add(id)
  }
  const madeOf = new Set(going.map(({ view }) => madeFrom(view.origin)))
  const copies: SameBytes[] = []
  for (const item of record.items) {
    const { id, name, erased } = item.view
    if (erased || gone.has(id)) continue
    // What came out of an archive with its password is in it, though it cannot be looked into now.
    const known = wanted.has(id) || madeOf.has(id)
    const inside = known ? nothingInside : await lookInto(ports, caseId, item, limits)
    const certain = known || [...inside.files].some((one) => wanted.has(one))
    if (certain || inside.hidden) copies.push({ id, name, certain })
  }
  return copies
}
