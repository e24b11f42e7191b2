/** The Node host: cases as folders, node:crypto, a disposable SQLite index, the law folder. */
import { createHash, randomBytes } from "node:crypto"
import { open } from "node:fs/promises"
import { join, resolve } from "node:path"
import type { RandomAccess } from "../../engine/case/archive.ts"
import type { Clock, Hasher, Ports, Printer } from "../../engine/ports.ts"
import { chinaClock } from "./clock.ts"
import { type Disk, nodeDisk } from "./disk.ts"
import { folderTree } from "./folder-tree.ts"
import { lawFolder } from "./law-folder.ts"
import { dataHome, placesOf } from "./paths.ts"
import { sqliteProjections } from "./projections.ts"
import { nodeStore } from "./store.ts"
import { nodeVault } from "./vault.ts"

export interface NodeOptions {
  /** The folder in which cases lie. Case ids are paths below it, or absolute ones. */
  readonly home: string
  /** The folder of law files. */
  readonly lawFolder: string
  /** The index file, never inside a case; `index.sqlite` below `dataHome()` when absent. */
  readonly index?: string
  readonly printer?: Printer
  readonly clock?: Clock
  readonly disk?: Disk
}
export const nodeHasher = (): Hasher => {
  const hash = createHash("sha256")
  return { update: (bytes) => void hash.update(bytes), digest: () => `sha256:${hash.digest("hex")}` }
}
/** The system is asked for many bytes at once: asking costs more than the bytes. None is given out twice. */
const pooledEntropy = (): ((n: number) => Uint8Array) => {
  let pool: Uint8Array = new Uint8Array(0)
  return (n) => {
    if (n > 1024) return randomBytes(n)
    if (pool.length < n) pool = randomBytes(4096)
    const given = new Uint8Array(pool.subarray(0, n))
    pool = pool.subarray(n)
    return given
  }
}
/** Ports over the file system. Case ids are paths of folders. */
export const openNodePorts = (options: NodeOptions): Ports & { close(): Promise<void> } => {
  const root = resolve(options.home)
  const disk = options.disk ?? nodeDisk
  const vault = nodeVault(root, disk)
  const index = sqliteProjections(options.index ?? join(dataHome(), "index.sqlite"))
  const key = (caseId: string): string => placesOf(root, caseId).folder
  return {
    store: nodeStore(root, disk, vault),
    vault,
    clock: options.clock ?? chinaClock,
    entropy: { bytes: pooledEntropy() },
    hasher: nodeHasher,
    projections: {
      get: (caseId, name) => index.get(key(caseId), name),
      put: (caseId, name, value) => index.put(key(caseId), name, value),
      purge: (caseId, prefix) => index.purge(key(caseId), prefix),
    },
    law: lawFolder(options.lawFolder),
    tree: (caseId) => folderTree(key(caseId)),
    close: () => index.close(),
    ...(options.printer ? { printer: options.printer } : {}),
  }
}

/** A file for reading anywhere in it, as `zipTree` and `openArchive` of the engine want it. Close it after use. */
export const fileAccess = async (path: string): Promise<RandomAccess & { close(): Promise<void> }> => {
  const file = await open(path, "r")
  const { size } = await file.stat()
  return {
    size,
    async range(from, to) {
      const bytes = Buffer.allocUnsafe(Math.max(0, Math.min(to, size) - from))
      let read = 0
      while (read < bytes.length) {
        const { bytesRead } = await file.read(bytes, read, bytes.length - read, from + read)
        if (bytesRead === 0) break
        read += bytesRead
      }
      return new Uint8Array(bytes.buffer, bytes.byteOffset, read)
    },
    close: () => file.close(),
  }
}
export { type FileOnDisk, filesAt, type Skipped } from "./files.ts"
export { folderTree } from "./folder-tree.ts"
export { dataHome } from "./paths.ts"
