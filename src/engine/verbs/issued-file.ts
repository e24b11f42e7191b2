/** Gives out a file of an issued paper, as it was frozen. */
import { Broken } from "../case/broken.ts"
import type { ItemId } from "../case/citation.ts"
import { gatherBytes, vaultPath } from "../case/record/tree.ts"
import type { Ports } from "../ports.ts"
import { record } from "./record.ts"
import { sha256Of } from "./verify.ts"

/** Throws Broken("not-found") for what is no file of an issued paper, Broken("payload-missing") and Broken("digest-differs") where its bytes are not those that were frozen. */
export const issuedFile = async (ports: Ports, caseId: string, id: ItemId): Promise<Uint8Array> => {
  const current = await record(ports, caseId)
  if (current.byId.get(id)?.view.origin.how !== "issued") throw new Broken("not-found", { id })
  const stream = ports.vault.open(caseId, id)
  if (!stream) throw new Broken("payload-missing", { path: vaultPath(id) })
  const bytes = await gatherBytes(stream)
  if (sha256Of(ports.hasher)(bytes) !== id) throw new Broken("digest-differs", { path: vaultPath(id) })
  return bytes
}
