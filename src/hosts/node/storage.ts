/** Cases as folders: log and vault over the same disk, which commit together (`store.ts` says in which order). */
import type { CaseStorage } from "../../engine/ports.ts"
import type { Disk } from "./disk.ts"
import { nodeStore } from "./store.ts"
import { nodeVault } from "./vault.ts"

/** `root`: the folder below which cases lie. No file stays open between two calls, so that there is nothing to give back. */
export const nodeStorage = (root: string, disk: Disk): CaseStorage => {
  const vault = nodeVault(root, disk)
  return { log: nodeStore(root, disk, vault), vault, close: async () => undefined }
}
