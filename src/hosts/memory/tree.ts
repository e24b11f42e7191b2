/** A map of paths to bytes as a tree of files. */
import type { Sha256 } from "../../engine/case/record/log.ts"
import { type FileTree, once } from "../../engine/case/record/tree.ts"

export type Files = Map<string, Uint8Array>

export const filesTree = (files: ReadonlyMap<string, Uint8Array>, sha256: Sha256): FileTree => ({
  async *list() {
    for (const path of files.keys()) yield { path, kind: "file" }
  },
  open(path) {
    const bytes = files.get(path)
    if (!bytes) throw new Error(`no file ${path}`)
    return once(bytes)
  },
  async *digests(paths, keepUpTo = 0) {
    for (const path of paths) {
      const bytes = files.get(path)
      yield [
        bytes
          ? { path, size: bytes.length, digest: sha256(bytes), ...(bytes.length <= keepUpTo ? { bytes } : {}) }
          : { path, size: 0, digest: undefined },
      ]
    }
  },
})
