/** Removes the bytes of an item for good, and keeps the fact that it was there. */
import type { Digest, ItemId } from "../case/citation.ts"
import type { CaseRecord, RecordedItem } from "../case/record.ts"
import type { Ports } from "../ports.ts"
import { act, alone } from "./act.ts"
import { finishErasures } from "./finish.ts"
import { record } from "./record.ts"
import { itemOf } from "./withdraw.ts"

/** The item and everything unpacked from it. */
const withDerived = (record: CaseRecord, item: RecordedItem): readonly RecordedItem[] => [
  item,
  ...record.items.filter((other) => other.view.obtained === `zip:${item.view.id}`).flatMap((other) => withDerived(record, other)),
]

/**
 * Erases an item, what was unpacked from it, and every cached row of the case. `stillIn` names archives of the case that hold a copy of its bytes.
 * Throws Broken("not-found") for an item that the case does not hold.
 */
export const erase = (
  ports: Ports,
  caseId: string,
  id: ItemId,
): Promise<{ readonly head: Digest; readonly erased: readonly ItemId[]; readonly stillIn: readonly ItemId[] }> =>
  alone(ports, caseId, async () => {
    const { head, result } = await act(ports, caseId, async (before) => {
      const item = itemOf(before, id)
      const all = withDerived(before, item)
      const named = all.flatMap((one) => one.named).sort((a, b) => a.entry.seq - b.entry.seq)
      const archive = item.view.obtained.startsWith("zip:") ? [item.view.obtained.slice(4) as ItemId] : []
      return {
        acts: [{ kind: "erased", of: named.map(({ entry }) => entry.payload), entries: named.map(({ entry }) => entry.seq) }],
        result: { erased: all.map((one) => one.view.id), stillIn: archive },
      }
    })
    await finishErasures(ports, caseId, await record(ports, caseId))
    await ports.projections.purge(caseId)
    return { head, ...result }
  })
