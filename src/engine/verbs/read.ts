/** Reads every item of a case once, with the importer that claims it; what was read before is taken from the host's cache. */
import type { Extraction } from "../case/batch.ts"
import type { ItemId } from "../case/citation.ts"
import type { EvidenceItem } from "../case/item.ts"
import type { Day } from "../case/time.ts"
import type { Progress } from "../contract.ts"
import { decodeExtraction, encodeExtraction, extractionFormat } from "../importers/extraction-bytes.ts"
import type { Source } from "../importers/importer.ts"
import { identify, readItem } from "../importers/index.ts"
import type { Ports } from "../ports.ts"

const headBytes = 65_536
/** Small files are read again faster than a cache answers; a file above the upper bound would make the cache a second vault. */
const cached = { from: 200_000, to: 16_000_000 } as const

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
/** An item as importers see it. */
export const sourceOf = async (ports: Ports, caseId: string, item: EvidenceItem): Promise<Source> => {
  const open = (to?: number): AsyncIterable<Uint8Array> =>
    ports.vault.open(caseId, item.id, to === undefined ? undefined : [0, to]) ?? nothing()
  const headSize = Math.min(headBytes, item.size)
  return {
    item: item.id,
    name: item.name,
    size: item.size,
    head: await whole(open(headSize), headSize),
    receivedOn: item.receivedAt.slice(0, 10) as Day,
    stream: () => open(),
    bytes: () => whole(open(), item.size),
  }
}
const extract = async (ports: Ports, caseId: string, item: EvidenceItem): Promise<Extraction> => {
  const source = await sourceOf(ports, caseId, item)
  if (item.size < cached.from || item.size > cached.to) return readItem(source)
  const importer = identify(source)
  const key = `extraction/${item.id}/${importer?.id ?? "none"}/${importer?.version ?? 0}/${extractionFormat}/${source.receivedOn}`
  const kept = await ports.projections.get(caseId, key)
  if (kept) {
    try {
      return decodeExtraction(kept)
    } catch {
      // A damaged cache entry is no loss: the item is read again and the entry replaced.
    }
  }
  const extraction = await readItem(source)
  await ports.projections.put(caseId, key, encodeExtraction(extraction))
  // Erased by somebody while it was read: then its rows must not outlive it.
  if (!(await ports.vault.has(caseId, item.id))) await ports.projections.purge(caseId, `extraction/${item.id}/`)
  return extraction
}

/** One extraction per item that is neither withdrawn nor erased. `memo` keeps them over calls within one process. */
export const readItems = async (
  ports: Ports,
  caseId: string,
  items: readonly EvidenceItem[],
  memo: Map<ItemId, Extraction>,
  progress?: Progress,
): Promise<ReadonlyMap<ItemId, Extraction>> => {
  const live = items.filter((item) => !item.withdrawn && !item.erased)
  const found = new Map<ItemId, Extraction>()
  for (const [done, item] of live.entries()) {
    const extraction = memo.get(item.id) ?? (await extract(ports, caseId, item))
    memo.set(item.id, extraction)
    found.set(item.id, extraction)
    progress?.({ what: "读取 / reading", done: done + 1, of: live.length })
  }
  return found
}
