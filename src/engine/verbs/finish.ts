/** Removes bytes that an `erased` entry names and that a power cut left behind. */
import type { CaseRecord } from "../case/record.ts"
import type { Ports } from "../ports.ts"

/** Originals first, payloads after: whatever remains half-way still says what it belongs to. */
export const finishErasures = async (ports: Ports, caseId: string, record: CaseRecord): Promise<void> => {
  const erased = new Set(record.acts.flatMap(({ act }) => (act?.kind === "erased" ? act.of : [])))
  const left = record.acts.filter(({ entry, act }) => act !== undefined && erased.has(entry.payload))
  if (left.length === 0) return
  for (const { act } of left) {
    if ((act?.kind === "received" || act?.kind === "stated") && !record.byId.has(act.item)) await ports.vault.erase(caseId, act.item)
  }
  for (const { entry } of left) await ports.vault.erase(caseId, entry.payload)
  await ports.projections.purge(caseId)
}
