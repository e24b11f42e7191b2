/** Has an original recognised, and keeps what was seen in it as an item of its own: a proposal, never a fact. */
import type { Digest, ItemId } from "../case/citation.ts"
import { writtenOrigin } from "../case/origin.ts"
import { once } from "../case/record/tree.ts"
import type { Ports, Recognizer } from "../ports.ts"
import { recognisedBytes } from "../recognised/recognised.ts"
import { act, alone } from "./act.ts"
import { sourceOf } from "./read.ts"
import { record } from "./record.ts"
import { itemOf } from "./withdraw.ts"

export interface RecogniseResult {
  /** The recognised item; undefined where the recogniser takes no such original, or saw nothing in it. */
  readonly item: ItemId | undefined
  readonly head: Digest
}
/** The same pieces once more add nothing. Throws Broken("not-found") for an item that the case does not hold. */
export const recognise = async (ports: Ports, caseId: string, id: ItemId, by: Recognizer): Promise<RecogniseResult> => {
  const before = await record(ports, caseId)
  const { view } = itemOf(before, id)
  const source = await sourceOf(ports, caseId, view)
  const pieces = !view.withdrawn && by.takes(source) ? await by.pieces(source) : []
  if (pieces.length === 0) return { item: undefined, head: before.head.digest }
  const bytes = recognisedBytes({ v: 1, of: id, tool: by.tool, model: by.model, pieces })
  return alone(ports, caseId, async () => {
    const put = await ports.vault.put(caseId, once(bytes))
    const { head } = await act(ports, caseId, async (current) => {
      // Erased or set aside while it was recognised: then nothing of it may come back.
      const original = current.byId.get(id)?.view
      const known = current.byId.get(put.id)?.view
      if (!original || original.withdrawn || (known && !known.withdrawn)) return { acts: [], result: undefined }
      const name = `${view.name}.${by.tool}.json`
      const named = {
        item: put.id,
        size: put.size,
        name,
        evidence: view.kind,
        obtained: writtenOrigin({ how: "recognised", from: id }),
        issues: [],
      }
      return { acts: [{ kind: "derived", ...named }], result: undefined }
    })
    const kept = (await record(ports, caseId)).byId.has(put.id)
    return { item: kept ? put.id : undefined, head }
  })
}
