/** Says whether the originals about to be used are the bytes that were handed in: each is read against its digest once per process, whatever is cached of it. */
import type { Extraction } from "../case/batch.ts"
import type { Digest, ItemId } from "../case/citation.ts"
import type { EvidenceItem } from "../case/item.ts"
import type { CaseRecord } from "../case/record/record.ts"
import { idOfPath, vaultPath } from "../case/record/tree.ts"
import { type DamagedOriginal, demandNone } from "../case/unsound.ts"
import { nothingRead } from "../importers/index.ts"
import type { Ports } from "../ports.ts"
import type { Progress } from "./progress.ts"

/**
 * Reads every byte of the originals that are not yet in `sound` and names those that are not what was recorded; the others are put into `sound`.
 * By the host's fastest way, beside the reading and not within it: a cached extraction reads no original, and no importer has to read one to its end.
 */
export const damagedOf = async (
  ports: Ports,
  caseId: string,
  ids: readonly ItemId[],
  sound: Set<ItemId> = new Set(),
  progress?: Progress,
): Promise<ReadonlyMap<ItemId, DamagedOriginal>> => {
  const unchecked = [...new Set(ids)].filter((id) => !sound.has(id))
  const found = new Map<ItemId, DamagedOriginal>()
  let done = 0
  for await (const group of ports.tree(caseId).digests(unchecked.map(vaultPath))) {
    for (const file of group) {
      const id = idOfPath(file.path) as Digest
      if (file.digest === id) sound.add(id)
      else if (file.digest !== undefined || (await ports.vault.has(caseId, id))) found.set(id, "original-altered")
      else found.set(id, "original-missing")
    }
    done += group.length
    progress?.({ what: "核对原件 / checking originals", done, of: unchecked.length })
  }
  return found
}

/** The extractions with those of unsound originals; an answer whose newer word is lost is silent too, since it no longer stands. */
export const withDamaged = (
  extractions: ReadonlyMap<ItemId, Extraction>,
  unsound: ReadonlyMap<ItemId, DamagedOriginal>,
  { byId }: CaseRecord,
): ReadonlyMap<ItemId, Extraction> => {
  if (unsound.size === 0) return extractions
  const lost = new Map<string, number>()
  for (const id of unsound.keys()) {
    const item = byId.get(id)
    if (item?.key !== undefined) lost.set(item.key, Math.max(lost.get(item.key) ?? 0, item.view.seq))
  }
  const all = new Map<ItemId, Extraction>()
  for (const [id, extraction] of extractions) {
    const seq = byId.get(id)?.view.seq ?? 0
    const statements = extraction.statements.filter(({ key }) => seq > (lost.get(key) ?? 0))
    all.set(id, statements.length === extraction.statements.length ? extraction : { ...extraction, statements })
  }
  for (const [id, code] of unsound) all.set(id, nothingRead(code))
  return all
}

/** Reads every byte of the originals of these items now, whatever was checked before. Throws Broken("original-unsound"). */
export const demandSound = async (
  ports: Ports,
  caseId: string,
  items: readonly Pick<EvidenceItem, "id" | "name" | "erased">[],
): Promise<void> => {
  const held = items.filter((item) => !item.erased)
  const unsound = await damagedOf(
    ports,
    caseId,
    held.map(({ id }) => id),
  )
  demandNone(held.filter(({ id }) => unsound.has(id)))
}
