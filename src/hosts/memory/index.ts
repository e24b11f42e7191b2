/** The memory host: a real adapter that keeps a case as the same files, in a map. Tests and browser workers run on it. */
import { Broken } from "../../engine/case/broken.ts"
import type { Digest } from "../../engine/case/citation.ts"
import type { Entry } from "../../engine/case/item.ts"
import { encodeHead, encodeLine, follow, type Head, type Sha256 } from "../../engine/case/record/log.ts"
import { gatherBytes, headPath, idOfPath, logPath, once, vaultPath } from "../../engine/case/record/tree.ts"
import type { Instant } from "../../engine/case/time.ts"
import type { CaseStorage, Clock, Entropy, Hasher, LawSource, Ports, Printer, Projections, Store, Vault } from "../../engine/ports.ts"
import { timestamps } from "../timestamp/index.ts"
import { wasmHasher } from "../wasm/hasher.ts"
import { type Files, filesTree } from "./tree.ts"

export interface MemoryOptions {
  readonly clock?: Clock
  readonly entropy?: Entropy
  readonly hasher?: () => Hasher
  readonly law?: LawSource
  readonly printer?: Printer
  /** Cases by id, each a map from path to bytes; give one to start from stored files or to look at them. */
  readonly cases?: Map<string, Files>
}
const fixedClock: Clock = { now: () => "2026-03-01T09:00:00+08:00" as Instant, today: () => "2026-03-01" as ReturnType<Clock["today"]> }
const webEntropy: Entropy = { bytes: (n) => globalThis.crypto.getRandomValues(new Uint8Array(n)) }
const joined = (parts: readonly Uint8Array[]): Uint8Array => {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}

/** What was put and not yet appended, by case. */
type Waiting = Map<string, Files>

const memoryStore = (cases: Map<string, Files>, waiting: Waiting, sha256: Sha256): Store => {
  async function* lines(caseId: string): AsyncGenerator<{ entry: Entry; digest: Digest }> {
    const log = cases.get(caseId)?.get(logPath)
    if (!log) return
    for await (const line of follow(once(log), sha256)) {
      if ("tail" in line) return
      if (line.fault || !line.entry) throw new Broken("chain-broken", { line: line.number, why: line.fault ?? "not-an-entry" })
      yield { entry: line.entry, digest: line.digest }
    }
  }
  const head = async (caseId: string): Promise<Head | undefined> => {
    let last: Head | undefined
    for await (const { entry, digest } of lines(caseId)) last = { seq: entry.seq, digest }
    return last
  }
  /** Appending, holding and removing come one after another, as under a lock. */
  let turn: Promise<unknown> = Promise.resolve()
  const alone = <T>(work: () => Promise<T>): Promise<T> => {
    const mine = turn.then(work)
    turn = mine.catch(() => undefined)
    return mine
  }
  const demandCase = async (caseId: string): Promise<void> => {
    if (!cases.get(caseId)?.has(logPath)) throw new Broken("no-case", { case: caseId })
  }
  const append: Store["append"] = async (caseId, expected, entries) => {
    const log = cases.get(caseId)?.get(logPath)
    const now = await head(caseId)
    // From here to the end nothing waits: another writer either came before or comes after.
    if (cases.get(caseId)?.get(logPath) !== log || now?.digest !== expected) throw new Broken("stale-head", { case: caseId })
    const added = entries.map(encodeLine)
    const last = added.at(-1)
    if (!last) throw new Broken("bad-argument", { reason: "no-entries" })
    const files: Files = cases.get(caseId) ?? new Map()
    cases.set(caseId, files)
    for (const [path, bytes] of waiting.get(caseId) ?? []) files.set(path, bytes)
    waiting.delete(caseId)
    files.set(logPath, joined([files.get(logPath) ?? new Uint8Array(0), ...added]))
    const made = { seq: (now?.seq ?? 0) + entries.length, digest: sha256(last) }
    files.set(headPath, encodeHead(made))
    return made.digest
  }
  return {
    async *read(caseId, from = 0) {
      if (!cases.get(caseId)?.has(logPath)) throw new Broken("no-case", { case: caseId })
      for await (const { entry } of lines(caseId)) if (entry.seq >= from) yield entry
    },
    head,
    append: (caseId, expected, entries) => alone(() => append(caseId, expected, entries)),
    hold: (caseId, work) =>
      alone(async () => {
        await demandCase(caseId)
        return work()
      }),
    demandCase,
    remove: (caseId) =>
      alone(async () => {
        await demandCase(caseId)
        cases.delete(caseId)
      }),
  }
}

const memoryVault = (cases: Map<string, Files>, waiting: Waiting, sha256: Sha256): Vault => ({
  async put(caseId, stream) {
    const bytes = joined([await gatherBytes(stream)])
    const id = sha256(bytes)
    const files: Files = waiting.get(caseId) ?? new Map()
    waiting.set(caseId, files)
    files.set(vaultPath(id), bytes)
    return { id, size: bytes.length }
  },
  open(caseId, id, range) {
    const bytes = waiting.get(caseId)?.get(vaultPath(id)) ?? cases.get(caseId)?.get(vaultPath(id))
    return bytes && once(range ? bytes.slice(range[0], range[1]) : bytes)
  },
  has: async (caseId, id) => (waiting.get(caseId)?.has(vaultPath(id)) || cases.get(caseId)?.has(vaultPath(id))) ?? false,
  async *list(caseId) {
    for (const [path, bytes] of cases.get(caseId) ?? []) {
      const id = idOfPath(path)
      if (id) yield { id, size: bytes.length }
    }
  },
  async erase(caseId, id) {
    cases.get(caseId)?.delete(vaultPath(id))
  },
  async takeBack(caseId, ids) {
    if (ids) for (const id of ids) waiting.get(caseId)?.delete(vaultPath(id))
    else waiting.delete(caseId)
  },
})
const memoryProjections = (): Projections => {
  const kept = new Map<string, Map<string, Uint8Array>>()
  return {
    get: async (caseId, key) => kept.get(caseId)?.get(key),
    async put(caseId, key, value) {
      const rows = kept.get(caseId) ?? new Map<string, Uint8Array>()
      kept.set(caseId, rows.set(key, value.slice()))
    },
    async purge(caseId, prefix = "") {
      for (const key of kept.get(caseId)?.keys() ?? []) if (key.startsWith(prefix)) kept.get(caseId)?.delete(key)
    },
  }
}

/** Nothing of the system is held, so that there is nothing to give back. */
const memoryStorage = (cases: Map<string, Files>, sha256: Sha256): CaseStorage => {
  const waiting: Waiting = new Map()
  return { log: memoryStore(cases, waiting, sha256), vault: memoryVault(cases, waiting, sha256), close: async () => undefined }
}

/** Ports over memory. Without options: a fixed clock (2026-03-01), the platform's randomness, no law, no printer. */
export const memoryHost = async (options: MemoryOptions = {}): Promise<Ports> => {
  const cases = options.cases ?? new Map<string, Files>()
  const hasher = options.hasher ?? (await wasmHasher())
  const sha256: Sha256 = (bytes) => {
    const hash = hasher()
    hash.update(bytes)
    return hash.digest()
  }
  const storage = memoryStorage(cases, sha256)
  return {
    store: storage.log,
    vault: storage.vault,
    clock: options.clock ?? fixedClock,
    entropy: options.entropy ?? webEntropy,
    hasher,
    timestamps,
    projections: memoryProjections(),
    law: options.law ?? { files: async () => [] },
    tree: (caseId) => filesTree(cases.get(caseId) ?? new Map(), sha256),
    ...(options.printer ? { printer: options.printer } : {}),
  }
}
