/** Reads every item of a case once, apart from the program where the host can; what was read before is taken from the host's cache. */
import type { Extraction } from "../case/batch.ts"
import type { ItemId } from "../case/citation.ts"
import type { EvidenceItem } from "../case/item.ts"
import type { Day } from "../case/time.ts"
import { decodeExtraction, encodeExtraction, extractionFormat } from "../importers/extraction-bytes.ts"
import type { Ended, Source } from "../importers/importer.ts"
import { endedExtraction, importersWord, readItem } from "../importers/index.ts"
import type { Ports, ToRead } from "../ports.ts"
import { type GivenUp, givenUpBefore } from "./given-up.ts"
import type { Progress } from "./progress.ts"
import { readWords } from "./words.ts"

const headBytes = 65_536
/** Small files are read again faster than a cache answers. */
const cachedFrom = 200_000
/** A long list is packed into a fifth of itself; what stays longer, such as messages with their words, would make the cache a second vault. */
const longestCached = 32_000_000
const isCached = ({ size }: Pick<EvidenceItem, "size">): boolean => size >= cachedFrom

async function* nothing(): AsyncGenerator<Uint8Array> {}
const whole = async (stream: AsyncIterable<Uint8Array>, size: number): Promise<Uint8Array> => {
  const bytes = new Uint8Array(size)
  let at = 0
  for await (const chunk of stream) {
    bytes.set(chunk, at)
    at += chunk.length
  }
  return at === size ? bytes : bytes.subarray(0, at)
}
/** An item as readers are given it. */
export const toRead = (item: EvidenceItem): ToRead => ({
  item: item.id,
  name: item.name,
  size: item.size,
  receivedOn: item.receivedAt.slice(0, 10) as Day,
})
/** An item as importers see it, for hosts where nothing runs apart. */
export const sourceOf = async (ports: Ports, caseId: string, item: EvidenceItem): Promise<Source> => {
  const open = (to?: number): AsyncIterable<Uint8Array> =>
    ports.vault.open(caseId, item.id, to === undefined ? undefined : [0, to]) ?? nothing()
  const headSize = Math.min(headBytes, item.size)
  return {
    ...toRead(item),
    head: await whole(open(headSize), headSize),
    stream: () => open(),
    bytes: () => whole(open(), item.size),
  }
}
/** What was read, with its bytes where they are at hand; or how the reader ended. */
type Read = { readonly extraction: Extraction; readonly bytes?: Uint8Array } | Ended
const readOnce = async (ports: Ports, caseId: string, item: EvidenceItem): Promise<Read> => {
  if (!ports.readers) return { extraction: await readItem(await sourceOf(ports, caseId, item)) }
  const read = await ports.readers.extract(caseId, toRead(item))
  return "ended" in read ? read : { extraction: decodeExtraction(read.bytes), bytes: read.bytes }
}
const keyOf = ({ id, name, receivedAt }: EvidenceItem): string =>
  `extraction/${id}/${importersWord}/${extractionFormat}/${receivedAt.slice(0, 10)}/${encodeURIComponent(name)}`

/** The rows of an item, from the cache or from a reader. */
const rowsOf = async (ports: Ports, caseId: string, item: EvidenceItem, key: string, givenUp: GivenUp): Promise<Extraction> => {
  const keep = isCached(item)
  const kept = keep ? await ports.projections.get(caseId, key) : undefined
  if (kept) {
    try {
      return decodeExtraction(kept)
    } catch {
      // A damaged cache entry is no loss: the item is read again and the entry replaced.
    }
  }
  const read = await readOnce(ports, caseId, item)
  if ("ended" in read) {
    if (read.ended !== "fault" && !read.passing) await givenUp.remember(key, read)
    return endedExtraction(read)
  }
  if (keep) {
    const bytes = read.bytes ?? encodeExtraction(read.extraction)
    if (bytes.length <= longestCached) await ports.projections.put(caseId, key, bytes)
  }
  return read.extraction
}
const extract = async (ports: Ports, caseId: string, item: EvidenceItem, givenUp: GivenUp, afresh: boolean): Promise<Extraction> => {
  const key = keyOf(item)
  const before = afresh ? undefined : await givenUp.get(key)
  if (before) return endedExtraction(before)
  const extraction = await rowsOf(ports, caseId, item, key, givenUp)
  await readWords(ports, caseId, item.id, extraction)
  // Erased by somebody while it was read: then its rows and words must not outlive it.
  if (!(await ports.vault.has(caseId, item.id))) {
    await ports.projections.purge(caseId, `extraction/${item.id}/`)
    await givenUp.forget()
  }
  return extraction
}
const isGivenUp = (extraction: Extraction): boolean => extraction.issues.some(({ code }) => code === "reader-gave-up")

/** Extractions of one case over calls within one process, those under way included, by item and day of receipt: another day may read another year. */
export type Memo = Map<string, Promise<Extraction>>
const placeOf = ({ id, receivedAt }: EvidenceItem): string => `${id} ${receivedAt.slice(0, 10)}`
export interface ReadOptions {
  readonly progress?: Progress | undefined
  /** Files whose reader gave up before are tried once more: the person handed them in again. */
  readonly afresh?: boolean
}
/** Lets the host's readers start while something else is done first; not where the cache is likely to answer. */
export const readSoon = ({ readers }: Ports, items: readonly EvidenceItem[], memo: Memo): void => {
  if (items.some((item) => !item.withdrawn && !item.erased && !isCached(item) && !memo.has(placeOf(item)))) readers?.soon?.()
}
/** One extraction per item that is neither withdrawn nor erased. `memo` keeps them over calls within one process. */
export const readItems = async (
  ports: Ports,
  caseId: string,
  items: readonly EvidenceItem[],
  memo: Memo,
  { progress, afresh = false }: ReadOptions = {},
): Promise<ReadonlyMap<ItemId, Extraction>> => {
  const live = items.filter((item) => !item.withdrawn && !item.erased)
  const found = new Map<ItemId, Extraction>()
  const givenUp = givenUpBefore(ports.projections, caseId, (item) => ports.vault.has(caseId, item))
  for (const [done, item] of live.entries()) {
    const known = await memo.get(placeOf(item))
    const extraction = known && !(afresh && isGivenUp(known)) ? known : await begin(ports, caseId, item, givenUp, afresh, memo)
    found.set(item.id, extraction)
    progress?.({ what: "读取 / reading", done: done + 1, of: live.length })
  }
  return found
}
/** Whoever asks for the same item meanwhile waits for the same reader. */
const begin = (ports: Ports, caseId: string, item: EvidenceItem, givenUp: GivenUp, afresh: boolean, memo: Memo): Promise<Extraction> => {
  const going = extract(ports, caseId, item, givenUp, afresh)
  memo.set(placeOf(item), going)
  going.catch(() => memo.delete(placeOf(item)))
  return going
}
