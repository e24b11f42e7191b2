/** Finishes what a power cut or a kill interrupted, before the next act: erasures, and announcements of content that came in after all. */
import type { CaseRecord } from "../case/record.ts"
import type { Ports } from "../ports.ts"

/** Originals first, payloads after: whatever remains half-way still says what it belongs to. */
const finish = async (ports: Ports, caseId: string, record: CaseRecord): Promise<void> => {
  const erased = new Set(record.acts.flatMap(({ act }) => (act?.kind === "erased" ? act.of : [])))
  const left = record.acts.filter(({ entry, act }) => act !== undefined && erased.has(entry.payload))
  if (left.length === 0) return
  for (const { act } of left) {
    if ((act?.kind === "received" || act?.kind === "stated") && !record.byId.has(act.item)) await ports.vault.erase(caseId, act.item)
  }
  for (const { entry } of left) await ports.vault.erase(caseId, entry.payload)
  await ports.projections.purge(caseId)
}

/** Nothing to do in a case whose writers all came to their end. */
export const finishErasures = async (ports: Ports, caseId: string, record: CaseRecord): Promise<void> => {
  await finish(ports, caseId, record)
  await ports.vault.tidy?.(caseId, new Set([...record.acts.map(({ entry }) => entry.payload), ...record.byId.keys()]))
}
