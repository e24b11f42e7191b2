/** Removes the bytes of an item for good, and keeps the fact that it was there. */
import { Broken } from "../case/broken.ts"
import type { Digest, ItemId } from "../case/citation.ts"
import type { Ports } from "../ports.ts"
import { act, alone } from "./act.ts"
import { type Copies, copiesOf, type SameBytes, withDerived } from "./copies.ts"
import { finishErasures } from "./finish.ts"
import { record } from "./record.ts"
import { itemOf } from "./withdraw.ts"

export interface Erased {
  readonly head: Digest
  /** The item and what was unpacked from it. */
  readonly erased: readonly ItemId[]
  /** Items that stay and certainly hold the same bytes. */
  readonly stillIn: readonly ItemId[]
  /** These, and those that may hold them, with their names. */
  readonly copies: readonly SameBytes[]
}
/** What erasing an item would remove, and where its bytes would stand still. Changes nothing. Throws Broken("not-found"). */
export const beforeErasing = async (ports: Ports, caseId: string, id: ItemId): Promise<Copies> => {
  const current = await record(ports, caseId)
  const going = withDerived(current, itemOf(current, id))
  return { erases: going.map(({ view }) => ({ id: view.id, name: view.name })), copies: await copiesOf(ports, caseId, current, going) }
}
type Plan<T> = Parameters<typeof act<T>>[2]
const isFull = (error: unknown): boolean => error instanceof Broken && error.code === "disk-full"
/**
 * The entry stands before anything goes, so that an erasure is never told by a missing file alone. Where the disk has no room for it, the rows that the index keeps
 * make some: they would go anyway. Throws Broken("disk-full-erasing") when even that is not enough: then nothing was erased.
 */
const withRoom = async <T>(ports: Ports, caseId: string, plan: Plan<T>): ReturnType<typeof act<T>> => {
  try {
    return await act(ports, caseId, plan)
  } catch (error) {
    if (!isFull(error)) throw error
  }
  await ports.vault.takeBack(caseId)
  await ports.projections.purge(caseId)
  try {
    return await act(ports, caseId, plan)
  } catch (error) {
    throw isFull(error) ? new Broken("disk-full-erasing") : error
  }
}
/**
 * Erases an item, what was unpacked from it, and every cached row of the case, and says where the same bytes still stand.
 * Throws Broken("not-found") for an item that the case does not hold, Broken("disk-full-erasing") when not even that can be written down.
 */
export const erase = (ports: Ports, caseId: string, id: ItemId): Promise<Erased> =>
  alone(ports, caseId, async () => {
    const { head, result } = await withRoom(ports, caseId, async (before) => {
      const all = withDerived(before, itemOf(before, id))
      const named = all.flatMap((one) => one.named).sort((a, b) => a.entry.seq - b.entry.seq)
      const copies = await copiesOf(ports, caseId, before, all)
      return {
        acts: [{ kind: "erased", of: named.map(({ entry }) => entry.payload), entries: named.map(({ entry }) => entry.seq) }],
        result: {
          erased: all.map((one) => one.view.id),
          stillIn: copies.filter((copy) => copy.certain).map((copy) => copy.id),
          copies,
        },
      }
    })
    await finishErasures(ports, caseId, await record(ports, caseId))
    await ports.projections.purge(caseId)
    return { head, ...result }
  })
