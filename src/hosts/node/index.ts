/** The Node host: cases as folders, node:crypto, a disposable index of plain files, the law folder. */
import { createHash, randomBytes } from "node:crypto"
import { closeSync, existsSync, lstatSync, openSync, readSync, rmSync } from "node:fs"
import { open } from "node:fs/promises"
import { join, relative, resolve } from "node:path"
import type { Digest } from "../../engine/case/citation.ts"
import type { RandomAccess } from "../../engine/case/zip/random-access.ts"
import type { Clock, Hasher, Ports, Printer } from "../../engine/ports.ts"
import { timestamps } from "../timestamp/index.ts"
import { keepAwake } from "./awake.ts"
import { chinaClock } from "./clock.ts"
import { type Disk, nodeDisk } from "./disk.ts"
import { folderTree } from "./folder-tree.ts"
import { lawFolder } from "./law-folder.ts"
import { dataHome, placesOf } from "./paths.ts"
import { indexFolder } from "./private.ts"
import { fileProjections, oldIndex } from "./projections.ts"
import { type ReaderOptions, readersApart } from "./readers/pool.ts"
import { finishRemovals } from "./removal.ts"
import { nodeStorage } from "./storage.ts"
import { httpTimestamper } from "./timestamper.ts"
import { sha256 } from "./vault.ts"

export interface NodeOptions {
  /** The folder in which cases lie. Case ids are paths below it, or absolute ones. */
  readonly home: string
  /** The folder of law files. */
  readonly lawFolder: string
  /** The folder of the index, never inside a case; below the home when absent, so that no word of a case leaves the disk that was chosen for it. */
  readonly index?: string
  readonly printer?: Printer
  readonly clock?: Clock
  readonly disk?: Disk
  readonly readers?: ReaderOptions
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
/** Earlier versions kept a database of all cases in the system's folder, wherever the cases lay, and later one beside them: words of messages may stand in it. */
const dropOldIndex = (home: string): void => {
  for (const folder of [dataHome(), join(home, indexFolder)]) {
    if (lstatSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) continue
    for (const file of oldIndex(join(folder, "index.sqlite")))
      try {
        rmSync(file, { force: true })
      } catch {
        // A file that is not ours to remove: then no version of ours wrote it, or it is in use; the next start tries again.
      }
  }
}
/** The digest of a log's first line, which no other case has; empty where there is no log. */
const firstLine = (log: string): string => {
  try {
    const file = openSync(log, "r")
    try {
      const bytes = Buffer.alloc(4096)
      const read = bytes.subarray(0, readSync(file, bytes, 0, bytes.length, 0))
      const end = read.indexOf(10)
      return sha256(end < 0 ? read : read.subarray(0, end))
    } finally {
      closeSync(file)
    }
  } catch {
    return ""
  }
}
/** Ports over the file system. Case ids are paths of folders. */
export const openNodePorts = (options: NodeOptions): Ports & { close(): Promise<void> } => {
  keepAwake()
  const root = resolve(options.home)
  const disk = options.disk ?? nodeDisk
  const storage = nodeStorage(root, disk)
  const index = fileProjections(options.index ?? join(root, indexFolder))
  if (options.index === undefined) dropOldIndex(root)
  const folderOf = (caseId: string): string => placesOf(root, caseId).folder
  /** A case is known by its place below the home and its first line: another case in the same place is another one. */
  const key = (caseId: string): string => `${relative(root, folderOf(caseId))}\n${firstLine(placesOf(root, caseId).log)}`
  const readers = readersApart((caseId, item) => placesOf(root, caseId).content(item), options.readers)
  return {
    store: storage.log,
    vault: storage.vault,
    clock: options.clock ?? chinaClock,
    entropy: { bytes: pooledEntropy() },
    hasher: nodeHasher,
    projections: {
      get: (caseId, name) => index.get(key(caseId), name),
      put: (caseId, name, value) => index.put(key(caseId), name, value),
      // Of this place, whatever case it was by then, and of this case under whatever name it was opened: a copy of it is read anew at worst.
      purge: (caseId, prefix = "") => {
        const [place, line] = key(caseId).split("\n")
        return index.sift((kept, name) => {
          const [itsPlace, itsLine] = kept.split("\n")
          return (itsPlace !== place && (line === "" || itsLine !== line)) || !name.startsWith(prefix)
        })
      },
      async tidy() {
        await finishRemovals(root)
        const now = new Map<string, boolean>()
        const sifted = index.sift((kept, name) => {
          const [place = ""] = kept.split("\n")
          const there = now.get(kept) ?? (existsSync(placesOf(root, place).log) && key(place) === kept)
          now.set(kept, there)
          const original = /^extraction\/(sha256:[0-9a-f]{64})\//.exec(name)?.[1]
          return there && (original === undefined || existsSync(placesOf(root, place).content(original as Digest)))
        })
        // Nobody asked for it: a stick that is write-protected is looked at all the same.
        await sifted.catch(() => undefined)
      },
    },
    law: lawFolder(options.lawFolder),
    tree: (caseId) => folderTree(folderOf(caseId)),
    timestamps,
    timestamper: httpTimestamper,
    readers,
    async close() {
      readers.close()
      await storage.close()
    },
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
export { timestamps } from "../timestamp/index.ts"
export { chinaClock } from "./clock.ts"
export { type FileOnDisk, filesAt, type Skipped } from "./files.ts"
export { folderTree } from "./folder-tree.ts"
export { dataHome } from "./paths.ts"
