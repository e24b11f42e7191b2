/** Reads the record of a case: the log and the payloads, each checked against its digest. */
import { Broken } from "../case/broken.ts"
import type { Digest } from "../case/citation.ts"
import type { Entry } from "../case/item.ts"
import { encodeLine } from "../case/record/log.ts"
import { readPayload } from "../case/record/payload.ts"
import { assemble, type CaseRecord, type RecordedAct } from "../case/record/record.ts"
import { gatherBytes, idOfPath, vaultPath } from "../case/record/tree.ts"
import type { Ports } from "../ports.ts"

const keepUpTo = 65_536

const payloads = async (ports: Ports, caseId: string, entries: readonly Entry[]): Promise<ReadonlyMap<Digest, Uint8Array>> => {
  const tree = ports.tree(caseId)
  const read = new Map<Digest, Uint8Array>()
  for await (const group of tree.digests(
    entries.map((entry) => vaultPath(entry.payload)),
    keepUpTo,
  )) {
    for (const file of group) {
      const id = idOfPath(file.path) as Digest
      if (file.digest === undefined) continue
      if (file.digest !== id) throw new Broken("digest-differs", { path: file.path })
      read.set(id, file.bytes ?? (await gatherBytes(tree.open(file.path))))
    }
  }
  return read
}

/** The whole record. Throws Broken: no-case, chain-broken, digest-differs, payload-missing (none of them ever skipped). */
export const record = async (ports: Ports, caseId: string): Promise<CaseRecord> => {
  const entries: Entry[] = []
  for await (const entry of ports.store.read(caseId)) entries.push(entry)
  const last = entries.at(-1)
  if (!last) throw new Broken("no-case", { case: caseId })
  const content = await payloads(ports, caseId, entries)
  const hash = ports.hasher()
  hash.update(encodeLine(last))
  const head = hash.digest()
  const acts = entries.map((entry, index): RecordedAct => {
    const bytes = content.get(entry.payload)
    const act = bytes && readPayload(bytes, entry.kind)
    if (bytes && !act) throw new Broken("digest-differs", { path: vaultPath(entry.payload), line: entry.seq })
    return { entry, digest: entries[index + 1]?.prev ?? head, act }
  })
  const erased = new Set(acts.flatMap(({ act }) => (act?.kind === "erased" ? act.of : [])))
  for (const { entry, act } of acts)
    if (!act && !erased.has(entry.payload)) throw new Broken("payload-missing", { line: entry.seq, path: vaultPath(entry.payload) })
  return assemble(acts, { seq: last.seq, digest: head })
}
