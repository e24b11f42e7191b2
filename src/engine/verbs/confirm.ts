/** Keeps the person's word on what was recognised: from then on the confirmed pieces are read like any evidence, and cite the original. */
import { Broken } from "../case/broken.ts"
import type { Digest, ItemId } from "../case/citation.ts"
import { writtenOrigin } from "../case/origin.ts"
import { gatherBytes, once } from "../case/record/tree.ts"
import type { Ports } from "../ports.ts"
import { confirmationBytes, confirming } from "../recognised/confirmation.ts"
import { readRecognised } from "../recognised/recognised.ts"
import { act, alone } from "./act.ts"
import { itemOf } from "./withdraw.ts"

/**
 * `pieces` as the person reads them; the others stay unconfirmed. A later word on the same item goes beside the earlier one, which can be withdrawn. Throws Broken("not-found") for an
 * item that the case does not hold, Broken("bad-argument") for one that is no recognised item or set aside, and for a piece that it does not have.
 */
export const confirm = (
  ports: Ports,
  caseId: string,
  id: ItemId,
  pieces: readonly { readonly id: number; readonly text: string }[],
): Promise<{ readonly item: ItemId; readonly head: Digest }> =>
  alone(ports, caseId, async () => {
    const { head, result } = await act(ports, caseId, async (current) => {
      const { view } = itemOf(current, id)
      const stream = ports.vault.open(caseId, id)
      const recognised =
        view.origin.how === "recognised" && !view.withdrawn && stream ? readRecognised(await gatherBytes(stream)) : undefined
      const confirmation = recognised && confirming(id, recognised, pieces)
      if (!confirmation) throw new Broken("bad-argument", { what: "pieces", value: id })
      const { id: item, size } = await ports.vault.put(caseId, once(confirmationBytes(confirmation)))
      const known = current.byId.get(item)?.view
      if (known && !known.withdrawn) return { acts: [], result: item }
      const obtained = writtenOrigin({ how: "confirmed", from: id })
      return {
        acts: [{ kind: "confirmed", item, size, name: `${view.name}.confirmed.json`, evidence: "当事人陈述", obtained, issues: [] }],
        result: item,
      }
    })
    return { item: result, head }
  })
