/** How a verb writes: read the record, plan the acts, append them; when another writer was first, read and plan again. */

import { Broken } from "../case/broken.ts"
import type { Digest } from "../case/citation.ts"
import type { Entry } from "../case/item.ts"
import { emptyLog, encodeLine } from "../case/record/log.ts"
import { encodePayload, type LogAct } from "../case/record/payload.ts"
import type { CaseRecord } from "../case/record/record.ts"
import { once } from "../case/record/tree.ts"
import type { Ports, Store } from "../ports.ts"
import { engineVersion } from "../version.ts"
import { finishErasures } from "./finish.ts"
import { record } from "./record.ts"

/** Who acts; stands in every entry. */
export const agent = `anning/${engineVersion}`
const tries = 100
/** Payloads put at once. */
const together = 512

const queues = new WeakMap<Store, Map<string, Promise<unknown>>>()
/** The four digits of a log line's year can hold these; a line outside of them would be refused by the next reader. */
const firstInstant = "1970-01-01T00:00:00+08:00"
/** Throws Broken("bad-clock") when the clock shows a time that no line of the log can carry: before anything is written. */
export const demandClock = ({ clock }: Ports): void => {
  const at = clock.now()
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\+08:00$/.test(at) || at < firstInstant) throw new Broken("bad-clock", { at })
}
/** Lets one writing verb of this process at a time work on a case; other processes are kept apart by the store's lock. Throws Broken("bad-clock"). */
export const alone = async <T>(ports: Ports, caseId: string, work: () => Promise<T>): Promise<T> => {
  demandClock(ports)
  const queue = queues.get(ports.store) ?? new Map<string, Promise<unknown>>()
  queues.set(ports.store, queue)
  // Whatever was put and did not get into the record is taken back, however the work ended.
  const mine = (queue.get(caseId) ?? Promise.resolve()).then(work).finally(() => ports.vault.takeBack(caseId))
  const quiet = mine.catch(() => undefined)
  queue.set(caseId, quiet)
  try {
    return await mine
  } finally {
    if (queue.get(caseId) === quiet) queue.delete(caseId)
  }
}

/** Puts the payloads and appends the entries after `head`. Takes its payloads back when another writer was first. */
export const append = async (
  ports: Ports,
  caseId: string,
  head: { seq: number; digest: Digest | undefined },
  acts: readonly LogAct[],
): Promise<Digest> => {
  const entries: Entry[] = []
  const sums: Digest[] = []
  let prev = head.digest ?? emptyLog
  for (let from = 0; from < acts.length; from += together) {
    const some = acts.slice(from, from + together).map((act) => ports.vault.put(caseId, once(encodePayload(act, ports.entropy.bytes(16)))))
    for (const put of await every(some)) sums.push(put.id)
  }
  for (const [index, act] of acts.entries()) {
    const id = sums[index] as Digest
    const entry: Entry = { v: 1, seq: head.seq + entries.length + 1, prev, at: ports.clock.now(), by: agent, kind: act.kind, payload: id }
    entries.push(entry)
    prev = lineDigest(ports, entry)
  }
  try {
    return await ports.store.append(caseId, head.digest, entries)
  } catch (error) {
    await ports.vault.takeBack(caseId, sums)
    throw error
  }
}
/** All results, or the first failure once none is under way any more. */
const every = async <T>(work: readonly Promise<T>[]): Promise<readonly T[]> => {
  await Promise.allSettled(work)
  return Promise.all(work)
}
const lineDigest = (ports: Ports, entry: Entry): Digest => {
  const hash = ports.hasher()
  hash.update(encodeLine(entry))
  return hash.digest()
}

/** Appends what `plan` decides on the record as it stands; no acts, no entry. Returns the head and what `plan` made of it. */
export const act = async <T>(
  ports: Ports,
  caseId: string,
  plan: (record: CaseRecord) => Promise<{ readonly acts: readonly LogAct[]; readonly result: T }>,
): Promise<{ readonly head: Digest; readonly result: T }> => {
  for (let round = 0; ; round++) {
    const before = await record(ports, caseId)
    await finishErasures(ports, caseId, before)
    const { acts, result } = await plan(before)
    if (acts.length === 0) return { head: before.head.digest, result }
    try {
      return { head: await append(ports, caseId, before.head, acts), result }
    } catch (error) {
      if (!(error instanceof Broken) || error.code !== "stale-head" || round >= tries) throw error
    }
  }
}
