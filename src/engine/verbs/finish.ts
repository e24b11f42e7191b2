/** Finishes what a power cut or a kill interrupted, before the next act: erasures, and announcements of content that came in after all or never did. */
import { namesItem } from "../case/record/payload.ts"
import type { CaseRecord, RecordedAct } from "../case/record/record.ts"
import type { Ports } from "../ports.ts"
import { record as read } from "./record.ts"

/** Acts that were erased and whose payloads are still there. */
const unfinished = (record: CaseRecord): readonly RecordedAct[] => {
  const erased = new Set(record.acts.flatMap(({ act }) => (act?.kind === "erased" ? act.of : [])))
  return record.acts.filter(({ entry, act }) => act !== undefined && erased.has(entry.payload))
}
/** Rows before bytes, originals before payloads: whatever remains half-way still says what it belongs to. */
const finish = async (ports: Ports, caseId: string, record: CaseRecord): Promise<void> => {
  const left = unfinished(record)
  if (left.length === 0) return
  await ports.projections.purge(caseId)
  for (const { act } of left) {
    if (namesItem(act) && !record.byId.has(act.item)) await ports.vault.erase(caseId, act.item)
  }
  for (const { entry } of left) await ports.vault.erase(caseId, entry.payload)
  // Whoever read an original just before it went may have put rows of it back.
  await ports.projections.purge(caseId)
}

/**
 * Nothing to do in a case whose writers all came to their end. Bytes are removed by the only writer and on the record as that writer finds it: what another
 * process was told is kept, is kept.
 */
export const finishErasures = async (ports: Ports, caseId: string, record: CaseRecord): Promise<void> => {
  if (unfinished(record).length === 0 && !(await ports.vault.interrupted?.(caseId))) return
  await ports.store.hold(caseId, async () => {
    const now = await read(ports, caseId)
    await finish(ports, caseId, now)
    await ports.vault.tidy?.(caseId, new Set([...now.acts.map(({ entry }) => entry.payload), ...now.byId.keys()]))
  })
}
