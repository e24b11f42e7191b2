/** Packs a case into a bag that anyone can check: papers, exhibits under safe names, and the record. */

import { type BagFile, bagFile, bagOf, bagPaths, dayOfEntry, headFile, isFolderName, recordPrefix, tokenPath } from "../case/bag/bag.ts"
import { contentsText, exhibitRow, type Numbers, numbered, paperRow } from "../case/bag/contents.ts"
import { Broken } from "../case/broken.ts"
import type { Digest, ItemId } from "../case/citation.ts"
import { isEvidence } from "../case/origin.ts"
import { utf8 } from "../case/record/canonical.ts"
import { encodeLine, type Head, hexOf, type Sha256 } from "../case/record/log.ts"
import { isFiling, isNaming, type LogAct } from "../case/record/payload.ts"
import type { CaseRecord, RecordedItem } from "../case/record/record.ts"
import { vaultPath } from "../case/record/tree.ts"
import { writeArchive } from "../case/zip/write.ts"
import type { Ports } from "../ports.ts"
import { agent } from "./act.ts"
import type { Extract } from "./extract.ts"
import { record } from "./record.ts"
import { sha256Of } from "./verify.ts"

export interface BagOptions {
  /** Files of papers that were issued: as they were frozen. With everything, all of them go along. */
  readonly issued?: readonly ItemId[] | undefined
  /** Drafts to put in, under names for files. */
  readonly documents: readonly { readonly name: string; readonly bytes: Uint8Array }[]
  /** The items that the papers cite, or everything that the case holds. */
  readonly items: readonly ItemId[] | "all"
  /** Statements that stay at home while a paper in it tells them: their digests give nothing away. */
  readonly told?: readonly ItemId[] | undefined
  /** Under which numbers the papers name items; items without one come after them, in the order of the log. */
  readonly exhibits?: Numbers | undefined
  /** Given in place of the originals of these items; of the papers' statements and of whatever is not in it the original goes along. */
  readonly extracts?: ReadonlyMap<ItemId, Extract> | undefined
  /** Of the one folder that the zip unpacks into, and of the zip: ASCII letters, digits, `.`, `_` and `-`; from the head of the log when absent. */
  readonly name?: string | undefined
}
export interface PackedBag {
  /** A file name for the zip. */
  readonly name: string
  /** The last line of the log in it: what `verify` takes as `head` later. */
  readonly head: Head
  readonly stream: AsyncIterable<Uint8Array>
  /** Exhibits in it. */
  readonly items: number
  /** Of the whole zip, once the stream was read to its end: for the `.sha256` beside it (64 hex digits). */
  readonly sha256: Promise<string>
  readonly bytes: Promise<number>
}

/** Bytes of the vault, checked as they pass. */
async function* checked(ports: Ports, caseId: string, id: Digest): AsyncGenerator<Uint8Array> {
  const stream = ports.vault.open(caseId, id)
  if (!stream) throw new Broken("payload-missing", { path: vaultPath(id) })
  const hash = ports.hasher()
  for await (const chunk of stream) {
    hash.update(chunk)
    yield chunk
  }
  if (hash.digest() !== id) throw new Broken("digest-differs", { path: vaultPath(id) })
}
const isIssued = ({ view }: RecordedItem): boolean => view.origin.how === "issued"
const isTimestamp = ({ view }: RecordedItem): boolean => view.origin.how === "timestamp"
const chosen = (current: CaseRecord, wanted: readonly ItemId[] | "all"): readonly RecordedItem[] => {
  const live = current.items.filter((item) => !item.view.erased)
  if (wanted === "all") return live
  const ids = new Set<string>(wanted)
  for (const id of ids) if (!current.byId.has(id as ItemId)) throw new Broken("not-found", { item: id })
  // Timestamps belong to the log and go wherever it goes.
  return live.filter((item) => ids.has(item.view.id) || isTimestamp(item))
}
const vaultSizes = async (ports: Ports, caseId: string): Promise<ReadonlyMap<Digest, number>> => {
  const sizes = new Map<Digest, number>()
  for await (const { id, size } of ports.vault.list(caseId)) sizes.set(id, size)
  return sizes
}
/** Payloads that go along: those of the chosen items, and those that name no item (seals, withdrawals, erasures); the title and filings with everything alone. */
const payloadsOf = (current: CaseRecord, items: readonly RecordedItem[], entire: boolean): readonly Digest[] => {
  const ofItems = new Set(items.flatMap((item) => item.named.map(({ entry }) => entry.payload)))
  const isPrivate = (act: LogAct): boolean => isFiling(act) || act.kind === "opened"
  return current.acts
    .filter(({ entry, act }) => act && (ofItems.has(entry.payload) || !(isNaming(act) || (isPrivate(act) && !entire))))
    .map(({ entry }) => entry.payload)
}
/**
 * Issued files whose payloads tell nothing that stays at home. The payload of a paper names every item that the paper cites by its digest, and a short answer, a telephone
 * number, can be guessed from its digest: where one of the items does not go along, the payload does not, and the file goes as a draft would.
 */
const tellable = (issued: readonly RecordedItem[], going: ReadonlySet<ItemId>): ReadonlySet<RecordedItem> => {
  const acts = issued.flatMap(({ named }) => named.flatMap(({ act }) => (act?.kind === "issued" ? [act] : [])))
  const telling = new Set(acts.flatMap(({ paper, sheet }) => (sheet?.exhibits.some(({ item }) => !going.has(item)) ? [paper] : [])))
  return new Set(issued.filter(({ named }) => named.every(({ act }) => act?.kind !== "issued" || !telling.has(act.paper))))
}
const joined = (parts: readonly Uint8Array[]): Uint8Array => {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}
const payloadFiles = async (ports: Ports, caseId: string, current: CaseRecord, options: BagOptions, sha256: Sha256) => {
  const wanted = options.items === "all" ? "all" : [...options.items, ...(options.issued ?? [])]
  const all = chosen(current, wanted)
  const items = all.filter(({ view }) => isEvidence(view.origin))
  const sizes = await vaultSizes(ports, caseId)
  const stored = (path: string, id: Digest): BagFile => ({
    path,
    digest: id,
    size: sizes.get(id) ?? 0,
    open: () => checked(ports, caseId, id),
  })
  const papers = all.filter(isIssued)
  const held =
    options.items === "all" ? new Set(papers) : tellable(papers, new Set([...items.map(({ view }) => view.id), ...(options.told ?? [])]))
  const issued = papers.map((paper, index) => {
    const { view } = paper
    const recorded = held.has(paper) ? { item: view.id, name: view.name, at: view.receivedAt, line: view.seq } : undefined
    const row = paperRow(index, view.name, view.id, recorded)
    return { row, file: stored(row.path, view.id) }
  })
  const drafted = options.documents.map((document, index) => {
    const row = paperRow(issued.length + index, document.name, sha256(document.bytes))
    return { row, file: bagFile(row.path, document.bytes, sha256) }
  })
  const views = items.map(({ view }) => view)
  const exhibits = numbered(views, options.exhibits).map(({ item, as }) => {
    const extract = options.items === "all" ? undefined : options.extracts?.get(item.id)
    const row = exhibitRow(item, as, extract && { digest: sha256(extract.bytes), rows: `${extract.rows}/${extract.of}` })
    return { row, file: extract ? bagFile(row.path, extract.bytes, sha256) : stored(row.path, item.id) }
  })
  const listed = [...issued, ...drafted, ...exhibits]
  const stamps = all.filter(isTimestamp)
  const tokens = stamps.flatMap(({ view, named }) => named.map(({ entry }) => stored(tokenPath(entry.seq), view.id)))
  const log = bagFile(`${recordPrefix}log.jsonl`, joined(current.acts.map(({ entry }) => encodeLine(entry))), sha256)
  const payloads = payloadsOf(current, [...items, ...stamps, ...held], wanted === "all").map((id) =>
    stored(recordPrefix + vaultPath(id), id),
  )
  const contents = bagFile(bagPaths.contents, utf8(contentsText(listed.map(({ row }) => row))), sha256)
  return {
    files: [contents, ...listed.map(({ file }) => file), log, headFile(current.head, sha256), ...tokens, ...payloads],
    items: items.length,
  }
}

/**
 * The same case, papers, items and name give the same bytes. Throws Broken("not-found") for an item that the case does not hold, Broken("bad-argument") for a
 * name that is none, and what reading the record throws.
 */
export const pack = async (ports: Ports, caseId: string, options: BagOptions): Promise<PackedBag> => {
  const sha256 = sha256Of(ports.hasher)
  const current = await record(ports, caseId)
  const { files, items } = await payloadFiles(ports, caseId, current, options, sha256)
  const folder = options.name ?? `anning-${hexOf(current.head.digest).slice(0, 12)}`
  if (!isFolderName(folder)) throw new Broken("bad-argument", { what: "name", value: folder })
  const page = await ports.checkPage?.()
  const day = dayOfEntry(current.acts.at(-1)?.entry)
  const info = { folder, head: current.head, day, scope: options.items === "all" ? "all" : "cited", software: agent, page } as const
  const bag = bagOf(files, info, sha256)
  const hash = ports.hasher()
  let size = 0
  let done: (end: { sha256: string; bytes: number }) => void = () => undefined
  let failed: (error: unknown) => void = () => undefined
  const end = new Promise<{ sha256: string; bytes: number }>((resolve, reject) => {
    done = resolve
    failed = reject
  })
  const stream = async function* (): AsyncGenerator<Uint8Array> {
    try {
      for await (const chunk of writeArchive(within(folder, bag))) {
        hash.update(chunk)
        size += chunk.length
        yield chunk
      }
      done({ sha256: hexOf(hash.digest()), bytes: size })
    } catch (error) {
      failed(error)
      throw error
    }
  }
  const sum = end.then((it) => it.sha256)
  const bytes = end.then((it) => it.bytes)
  sum.catch(() => undefined)
  bytes.catch(() => undefined)
  return { name: `${folder}.zip`, head: current.head, stream: stream(), items, sha256: sum, bytes }
}
/** One folder at the top, as RFC 8493, section 4, wants it of a serialized bag. */
async function* within(folder: string, files: readonly BagFile[]): AsyncGenerator<BagFile> {
  for (const file of files) yield { ...file, path: `${folder}/${file.path}` }
}
