/** What stands in a case folder: whether content is what its name says, a stretch of it, the names in a folder, and what dead writers left announced. */
import { createHash } from "node:crypto"
import { closeSync, createReadStream, existsSync, promises as fs, readdirSync, readSync } from "node:fs"
import { join } from "node:path"
import type { Digest } from "../../engine/case/citation.ts"
import { lives } from "./lock.ts"
import { openPlain, readOnly } from "./plain.ts"

/** Reads the whole file. */
export const sameContent = async (path: string, id: Digest): Promise<boolean> => {
  const hash = createHash("sha256")
  for await (const chunk of createReadStream(path, { flags: readOnly as unknown as string })) hash.update(chunk as Buffer)
  return `sha256:${hash.digest("hex")}` === id
}
/** Announcements of writers that are no more. A link or a folder under such a name is none. */
export const deadLists = async (work: string): Promise<readonly string[]> =>
  (await fs.readdir(work, { withFileTypes: true }).catch(() => []))
    .filter((entry) => entry.isFile() && /^put-.*\.list$/.test(entry.name) && lives(entry.name.slice(4)) === false)
    .map((entry) => join(work, entry.name))
/** Names in folders, each folder read once; none where there is no folder. */
export const namesIn = (): ((folder: string) => ReadonlySet<string>) => {
  const known = new Map<string, ReadonlySet<string>>()
  return (folder) => {
    const names = known.get(folder) ?? new Set(existsSync(folder) ? readdirSync(folder) : [])
    known.set(folder, names)
    return names
  }
}
/** `to` is exclusive, and may lie beyond the end. */
export async function* slice(path: string, from: number, to: number): AsyncGenerator<Uint8Array> {
  const file = openPlain(path)
  try {
    const bytes = Buffer.allocUnsafe(Math.max(0, to - from))
    const read = readSync(file, bytes, 0, bytes.length, from)
    if (read > 0) yield bytes.subarray(0, read)
  } finally {
    closeSync(file)
  }
}
