/** Takes an item out of use; its bytes stay. */
import { Broken } from "../case/broken.ts"
import type { Digest, ItemId } from "../case/citation.ts"
import { isFiling } from "../case/record/payload.ts"
import type { CaseRecord, RecordedItem } from "../case/record/record.ts"
import type { Ports } from "../ports.ts"
import { act, alone } from "./act.ts"

/** The item of an id; throws Broken("not-found"). */
export const itemOf = (record: CaseRecord, id: ItemId): RecordedItem => {
  const item = record.byId.get(id)
  if (!item) throw new Broken("not-found", { item: id })
  return item
}
/** Withdrawing what is withdrawn changes nothing. Throws Broken("not-found") for an item that the case does not hold. */
export const withdraw = (ports: Ports, caseId: string, id: ItemId): Promise<{ readonly head: Digest }> =>
  alone(ports, caseId, async () => {
    const { head } = await act(ports, caseId, async (record) => {
      // What was handed in, or answered, by mistake is withdrawn by its own line.
      const filing = record.acts.find(({ entry }) => entry.payload === id && isFiling(entry))
      if (filing) {
        const gone = record.acts.some(({ act: one }) => one?.kind === "withdrawn" && one.of.includes(filing.entry.payload))
        return { acts: gone ? [] : [{ kind: "withdrawn", of: [filing.entry.payload] }], result: undefined }
      }
      const item = itemOf(record, id)
      return {
        acts: item.view.withdrawn ? [] : [{ kind: "withdrawn", of: item.named.map(({ entry }) => entry.payload) }],
        result: undefined,
      }
    })
    return { head }
  })
