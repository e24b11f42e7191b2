/** Receives files: each original is stored untouched before anything reads it; what lies in a zip becomes items too. */
import { Broken } from "../case/broken.ts"
import type { Digest, ItemId } from "../case/citation.ts"
import type { Issue } from "../case/issue.ts"
import type { EvidenceKind } from "../case/item.ts"
import { type Origin, originOf, writtenOrigin } from "../case/origin.ts"
import type { Head } from "../case/record/log.ts"
import { shownName } from "../case/record/names.ts"
import type { Received as ReceivedAct } from "../case/record/payload.ts"
import { isAudiovisual } from "../importers/media.ts"
import type { Ports } from "../ports.ts"
import { alone, append } from "./act.ts"
import { finishErasures } from "./finish.ts"
import { record } from "./record.ts"
import { damagedOf } from "./sound.ts"
import { defaultLimits, looksLikeZip, startOf, type Unpacked, type UnpackLimits, unpack } from "./unpack.ts"

/** A file handed in; `size` in bytes where it is known before it is read. */
export interface IncomingFile {
  readonly name: string
  readonly size?: number
  open(): AsyncIterable<Uint8Array>
}
export interface ReceivedItem {
  readonly id: ItemId
  readonly name: string
  readonly duplicate: boolean
  /** What the same bytes were called when they came before. */
  readonly earlier?: string
  /** True when what the vault held of it was damaged or gone, and these bytes took its place. */
  readonly mended?: true
  readonly issues: readonly Issue[]
}
export interface ReceiveOptions {
  readonly password?: string | undefined
  readonly kind?: EvidenceKind | undefined
  readonly limits?: UnpackLimits | undefined
  readonly progress?: ((done: number) => void) | undefined
}
/** One append for so many files or bytes: few syncs, and little to do again after a stop. */
const batchFiles = 16_384
const batchBytes = 1 << 30
/** Files in flight at once: the host's threads and the disk all stay busy. */
const window = 48

type Put = Unpacked & { readonly order: number }
const guessKind = (name: string): EvidenceKind => (isAudiovisual(name) ? "视听资料" : "电子数据")

/** Puts one file, and whatever lies in it when it is an archive. */
const putFile = async (ports: Ports, caseId: string, file: IncomingFile, options: ReceiveOptions): Promise<readonly Unpacked[]> => {
  const shown = shownName(file.name)
  const { id, size, begins } = await ports.vault.put(caseId, file.open())
  const issues: Issue[] = shown.unsafe ? [{ code: "unsafe-name", params: { name: shown.name } }] : []
  const own: Unpacked = { id, size, name: shown.name, origin: { how: "file" }, issues }
  if (!looksLikeZip(begins ?? (await startOf(ports, caseId, id)))) return [own]
  const inside = await unpack(ports, caseId, { id, size }, options.password, options.limits ?? defaultLimits)
  return [{ ...own, issues: [...issues, ...inside.issues] }, ...inside.items]
}
/** How an item stands in the record, as far as receiving cares. */
interface Standing {
  readonly name: string
  readonly origin: Origin
  readonly withdrawn: boolean
  readonly issues: readonly Issue[]
}
const isLocked = (issues: readonly Issue[]): boolean => issues.some(({ code }) => code === "needs-password")
interface Known {
  readonly head: Head
  readonly items: ReadonlyMap<ItemId, Standing>
}
/** Reads the record, and finishes what an earlier writer could not. */
const look = async (ports: Ports, caseId: string): Promise<Known> => {
  const current = await record(ports, caseId)
  await finishErasures(ports, caseId, current)
  return { head: current.head, items: new Map([...current.byId].map(([id, item]) => [id, item.view])) }
}
/** What a batch adds to the record: nothing for bytes that are already items, unless they were withdrawn, only known from within an archive, are an archive that opens now, or are no longer whole in the vault. */
const plan = (
  known: Known["items"],
  put: readonly Put[],
  kind: EvidenceKind | undefined,
  damaged: ReadonlyMap<ItemId, unknown>,
): { acts: ReceivedAct[]; items: ReceivedItem[] } => {
  const acts: ReceivedAct[] = []
  const items: ReceivedItem[] = []
  const now = new Map<ItemId, Standing>()
  for (const one of put) {
    const before = now.get(one.id) ?? known.get(one.id)
    const duplicate = before !== undefined
    const again = duplicate && (before.withdrawn || (one.origin.how === "file" && before.origin.how === "unpacked"))
    const mends = duplicate && !now.has(one.id) && damaged.has(one.id)
    // An archive that opens now is said to be open, also where all that came out of it had been handed in before.
    const opens = duplicate && isLocked(before.issues) && !isLocked(one.issues)
    const issues: readonly Issue[] = [
      ...one.issues,
      ...(duplicate ? [{ code: "duplicate-item", params: { of: before.name } } as const] : []),
      ...(mends ? [{ code: "original-mended", params: {} } as const] : []),
    ]
    if (!duplicate || again || mends || opens) {
      const { id: item, size } = one
      // Mending and opening change nothing about what the item is called and where it came from.
      const { name, origin } = (mends || opens) && !again ? before : one
      acts.push({
        kind: "received",
        item,
        size,
        name,
        evidence: kind ?? guessKind(name),
        obtained: writtenOrigin(origin),
        issues: one.issues,
      } satisfies ReceivedAct)
      now.set(one.id, { name, origin, withdrawn: false, issues: one.issues })
    }
    const earlier = before ? { earlier: before.name } : {}
    items.push({ id: one.id, name: one.name, duplicate, issues, ...earlier, ...(mends ? { mended: true as const } : {}) })
  }
  return { acts, items }
}
/** Appends a batch; when another writer was first, looks again at what is new. */
const settle = async (
  ports: Ports,
  caseId: string,
  before: Known,
  put: readonly Put[],
  kind: EvidenceKind | undefined,
): Promise<{ items: readonly ReceivedItem[]; known: Known }> => {
  for (let current = before; ; ) {
    const again = put.filter(({ id }) => current.items.has(id)).map(({ id }) => id)
    const damaged = await damagedOf(ports, caseId, again)
    const { acts, items } = plan(current.items, put, kind, damaged)
    if (acts.length === 0) return { items, known: current }
    try {
      const digest = await append(ports, caseId, current.head, acts)
      const added = acts.map(
        ({ item, name, obtained, issues }) => [item, { name, origin: originOf(obtained), withdrawn: false, issues }] as const,
      )
      return { items, known: { head: { seq: current.head.seq + acts.length, digest }, items: new Map([...current.items, ...added]) } }
    } catch (error) {
      if (!(error instanceof Broken) || error.code !== "stale-head") throw error
      current = await look(ports, caseId)
    }
  }
}

/**
 * Receives files in the order given. The same bytes are one item (issue duplicate-item on the second). Everything acknowledged by an earlier batch stays when a later one fails.
 * Throws Broken: no-case, disk-full, write-failed, and what reading the record throws.
 */
export const receive = async (
  ports: Ports,
  caseId: string,
  files: AsyncIterable<IncomingFile>,
  options: ReceiveOptions = {},
): Promise<{ readonly items: readonly ReceivedItem[]; readonly head: Digest }> => {
  const source = files[Symbol.asyncIterator]()
  const all: ReceivedItem[] = []
  let known: Known | undefined
  let ended = false
  const batch = async (): Promise<void> => {
    // Read once: whether somebody else wrote in between is told when this batch is appended.
    known ??= await look(ports, caseId)
    const put: Put[] = []
    let taken = 0
    let bytes = 0
    let failed: { error: unknown } | undefined
    const fail = (error: unknown): void => {
      failed = failed ?? { error }
    }
    const next = serial(() => source.next())
    const lane = async (): Promise<void> => {
      while (!ended && !failed && taken < batchFiles && bytes < batchBytes) {
        const order = taken++
        const step = await next()
        if (step.done) {
          ended = true
          return
        }
        for (const one of await putFile(ports, caseId, step.value, options)) {
          put.push({ ...one, order })
          bytes += one.size
        }
        options.progress?.(all.length + put.length)
      }
    }
    await Promise.all(Array.from({ length: window }, () => lane().catch(fail)))
    // What was put before a failure is kept: it was handed in, and it is whole.
    put.sort((a, b) => a.order - b.order)
    if (put.length > 0) {
      const settled = await settle(ports, caseId, known, put, options.kind)
      all.push(...settled.items)
      known = settled.known
    }
    if (failed) throw withKept(failed.error, all.length)
  }
  while (!ended) await alone(ports, caseId, batch)
  return { items: all, head: (known as Known | undefined)?.head.digest as Digest }
}
/** A full disk says how many were received all the same. */
const withKept = (error: unknown, kept: number): unknown =>
  error instanceof Broken && error.code === "disk-full" && kept > 0 ? new Broken(error.code, { ...error.params, kept }) : error
/** Calls one after another, in the order asked. */
const serial = <T>(call: () => Promise<T>): (() => Promise<T>) => {
  let last: Promise<unknown> = Promise.resolve()
  return () => {
    const mine = last.then(call)
    last = mine.catch(() => undefined)
    return mine
  }
}
