/** What the record asks of a file system, small enough to be recorded and replayed in tests of power cuts and full disks. */
import { execFile } from "node:child_process"
import { constants, promises as fs, renameSync, unlinkSync } from "node:fs"
import { promisify } from "node:util"
import { unfollowed } from "./plain.ts"
import { forOwner } from "./private.ts"
import { putFile, type Taken } from "./taking/files.ts"
import { put, take } from "./taking/pool.ts"

export interface Disk {
  /** Creates a new file (fails when there is one) with these bytes; not yet durable. Files of one folder share a lane. */
  create(path: string, chunks: Uint8Array | AsyncIterable<Uint8Array>, lane?: number): Promise<void>
  /** Creates a new file (fails when there is one) with the bytes of another and says what they were; not yet durable. */
  takeIn(path: string, from: string, lane: number): Promise<Taken>
  append(path: string, bytes: Uint8Array): Promise<void>
  truncate(path: string, size: number): Promise<void>
  /** Makes a file's bytes, or a folder's names, durable. */
  sync(path: string): Promise<void>
  /** Makes many files and folders below a folder durable at once; false when the system has no such means. */
  syncAll(folder: string): Promise<boolean>
  rename(from: string, to: string): Promise<void>
  remove(path: string): Promise<void>
  makeFolder(path: string): Promise<void>
  removeFolder(path: string): Promise<void>
}
/** Up to so many bytes a call that waits returns sooner than the thread pool answers: as for names, which are made, moved and removed at once. */
const small = 1 << 20
/** Up to so many bytes it is the names that cost, and other threads can make them. */
const tiny = 16_384

const run = promisify(execFile)
const failed = (code: string) => (error: NodeJS.ErrnoException) => {
  if (error.code !== code) throw error
}

/** The real file system. */
export const nodeDisk: Disk = {
  async create(path, chunks, lane) {
    if (chunks instanceof Uint8Array && chunks.length <= tiny && lane !== undefined) return put(path, chunks, lane)
    if (chunks instanceof Uint8Array && chunks.length <= small) return putFile(path, chunks)
    if (chunks instanceof Uint8Array) return fs.writeFile(path, chunks, { flag: "wx", mode: forOwner.file })
    const file = await fs.open(path, "wx", forOwner.file)
    try {
      for await (const chunk of chunks) await file.writeFile(chunk)
    } finally {
      await file.close()
    }
  },
  takeIn: (path, from, lane) => take(from, path, lane),
  async append(path, bytes) {
    const file = await fs.open(path, constants.O_WRONLY | constants.O_APPEND | constants.O_CREAT | unfollowed, forOwner.file)
    try {
      await file.writeFile(bytes)
    } finally {
      await file.close()
    }
  },
  async truncate(path, size) {
    const file = await fs.open(path, constants.O_RDWR | unfollowed)
    try {
      await file.truncate(size)
    } finally {
      await file.close()
    }
  },
  async sync(path) {
    // Windows cannot open folders; its file systems keep names in order by themselves.
    const file = await fs.open(path, "r").catch((error) => {
      if (process.platform === "win32") return undefined
      throw error
    })
    try {
      await file?.sync().catch((error) => {
        if (process.platform !== "win32" || error.code !== "EPERM") throw error
      })
    } finally {
      await file?.close()
    }
  },
  async syncAll(folder) {
    // `sync -f` is syncfs(2): one journal commit for ten thousand files, and it reports write errors (Linux 5.8 and later).
    if (process.platform !== "linux") return false
    try {
      await run("sync", ["-f", folder])
      return true
    } catch {
      return false
    }
  },
  rename: async (from, to) => renameSync(from, to),
  remove: async (path) => {
    try {
      unlinkSync(path)
    } catch (error) {
      failed("ENOENT")(error as NodeJS.ErrnoException)
    }
  },
  makeFolder: (path) => fs.mkdir(path, { mode: forOwner.folder }).catch(failed("EEXIST")),
  removeFolder: (path) => fs.rmdir(path).catch(failed("ENOENT")),
}
