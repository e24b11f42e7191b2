/** A folder as a tree of files: links and devices are named, never followed. */
import { createReadStream } from "node:fs"
import { readdir } from "node:fs/promises"
import { join } from "node:path"
import type { Digest } from "../../engine/case/citation.ts"
import type { FileTree, TreeFile } from "../../engine/case/record/tree.ts"
import { hashAll } from "./hashing/pool.ts"
import { readOnly } from "./plain.ts"

async function* walk(root: string, below: string): AsyncGenerator<TreeFile> {
  const entries = await readdir(join(root, below), { withFileTypes: true })
  if (entries.length === 0 && below !== "") yield { path: below, kind: "folder" }
  for (const entry of entries) {
    const path = below === "" ? entry.name : `${below}/${entry.name}`
    if (entry.isDirectory()) yield* walk(root, path)
    // U+FFFD stands where a name is not UTF-8; such a file cannot be opened by its name.
    else if (!entry.isFile() || path.includes("\ufffd")) yield { path, kind: "other" }
    else yield { path, kind: "file" }
  }
}
/** `list` throws when there is no such folder. */
export const folderTree = (root: string): FileTree => ({
  list: () => walk(root, ""),
  open: (path) =>
    createReadStream(join(root, path), {
      flags: readOnly as unknown as string,
      highWaterMark: 1 << 18,
    }),
  async *digests(paths, keepUpTo = 0) {
    for await (const group of hashAll(root, paths, keepUpTo)) {
      yield group.map(({ path, size, hex, bytes }) => ({
        path,
        size,
        digest: hex === undefined ? undefined : (`sha256:${hex}` as Digest),
        ...(bytes ? { bytes } : {}),
      }))
    }
  },
})
