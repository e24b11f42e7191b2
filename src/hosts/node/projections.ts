/**
 * Disposable answers as plain files, beside the cases and outside every case folder: one file an answer, under a name that tells nothing. What is damaged, forged or unreadable is as
 * if it were not there; nothing depends on it. What is forgotten is in no file when `sift` resolves: docs/decisions/0012-the-index-lies-beside-the-cases.md.
 */
import { createHash, randomBytes } from "node:crypto"
import { constants, promises as fs, lstatSync } from "node:fs"
import { join } from "node:path"
import type { Projections } from "../../engine/ports.ts"
import { cacheSeal } from "./cache-seal.ts"
import { forOwner, tightenIndex } from "./private.ts"

/** The first line of a file; the answer's bytes follow. Its seal is over all of the three: of which case, under which key, which bytes. */
interface Head {
  readonly case: string
  readonly key: string
  readonly seal: string
}
/** No head is longer: the place of a case, a digest, a key and a seal. */
const longestHead = 8192
const isHead = (value: unknown): value is Head =>
  typeof value === "object" &&
  value !== null &&
  ["case", "key", "seal"].every((name) => typeof (value as Record<string, unknown>)[name] === "string")
/** The head of bytes and where the answer begins; undefined where there is none. */
const headIn = (bytes: Uint8Array): (Head & { readonly end: number }) | undefined => {
  const end = bytes.subarray(0, longestHead).indexOf(10)
  if (end < 0) return undefined
  try {
    const head: unknown = JSON.parse(Buffer.from(bytes.buffer, bytes.byteOffset, end).toString("utf8"))
    return isHead(head) ? { ...head, end: end + 1 } : undefined
  } catch {
    return undefined
  }
}
const nameOf = (caseId: string, key: string): string =>
  createHash("sha256")
    .update(`${Buffer.byteLength(caseId)}:${caseId}${key}`)
    .digest("hex")
/** Plain files alone are read: a link or a pipe in the place of one is none of ours. */
const readOnly = constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0)
/** The whole of a file, or its first bytes; undefined where no plain file can be read. */
const bytesAt = async (path: string, most = Number.POSITIVE_INFINITY): Promise<Uint8Array | undefined> => {
  try {
    const file = await fs.open(path, readOnly)
    try {
      const stats = await file.stat()
      if (!stats.isFile()) return undefined
      if (stats.size <= most) return await file.readFile()
      const { buffer, bytesRead } = await file.read(Buffer.alloc(most), 0, most, 0)
      return buffer.subarray(0, bytesRead)
    } finally {
      await file.close()
    }
  } catch {
    return undefined
  }
}

export interface NodeProjections extends Pick<Projections, "get" | "put"> {
  /** Forgets every answer for which `keep` says no, asked once for each, and whatever is none. Throws when a file cannot be looked for or removed. */
  sift(keep: (caseId: string, key: string) => boolean): Promise<void>
}
/** Files of earlier versions, which kept the answers in a database. */
export const oldIndex = (path: string): readonly string[] => ["", "-journal", "-wal", "-shm", ".key"].map((suffix) => path + suffix)
const answers = /^[0-9a-f]{64}$/
/** An answer that is being written, or whose writer was ended. */
const partial = /^[0-9a-f]{64}-/

/** Answers in a folder that is made at the first of them. Reading and writing never throw: where nothing can be kept, nothing is remembered. Forgetting throws when a file cannot be removed. */
export const fileProjections = (folder: string): NodeProjections => {
  const seal = cacheSeal(join(folder, "key"))
  let closed = false
  /** A folder of that name, and no link to one; closed to others at the first look, however it came to stand open. */
  const isOwn = (): boolean => {
    try {
      if (!lstatSync(folder).isDirectory()) return false
      if (!closed) tightenIndex(folder)
      closed = true
      return true
    } catch {
      return false
    }
  }
  /** Only where nothing stands in the folder's place is there nothing to forget. */
  const names = async (): Promise<readonly string[]> => {
    if (isOwn()) return fs.readdir(folder)
    try {
      lstatSync(folder)
    } catch (error) {
      if (["ENOENT", "ENOTDIR"].includes(`${(error as NodeJS.ErrnoException).code}`)) return []
      throw error
    }
    throw new Error(`${folder} is no folder: what it should hold cannot be forgotten`)
  }
  /** Removes what is unreadable, what was being written, and each answer for which `keep` says no. */
  const sift: NodeProjections["sift"] = async (keep) => {
    for (const name of await names()) {
      const path = join(folder, name)
      if (answers.test(name)) {
        const head = await bytesAt(path, longestHead).then((bytes) => bytes && headIn(bytes))
        if (head && keep(head.case, head.key)) continue
      } else if (!partial.test(name)) continue
      await fs.rm(path, { force: true, recursive: true })
    }
  }
  return {
    async get(caseId, key) {
      if (!isOwn()) return undefined
      const bytes = await bytesAt(join(folder, nameOf(caseId, key)))
      const head = bytes && headIn(bytes)
      if (!head) return undefined
      const value = new Uint8Array(bytes.buffer, bytes.byteOffset + head.end, bytes.length - head.end)
      return seal.holds(caseId, key, value, head.seal) ? value : undefined
    },
    async put(caseId, key, value) {
      const path = join(folder, nameOf(caseId, key))
      const part = `${path}-${process.pid}-${randomBytes(6).toString("hex")}`
      try {
        await fs.mkdir(folder, { recursive: true, mode: forOwner.folder })
        if (!isOwn()) return
        const sum = seal.of(caseId, key, value)
        if (sum === undefined) return
        const head = Buffer.from(`${JSON.stringify({ case: caseId, key, seal: sum } satisfies Head)}\n`)
        if (head.length > longestHead) return
        const file = await fs.open(part, "wx", forOwner.file)
        try {
          await file.writeFile(head)
          await file.writeFile(value)
        } finally {
          await file.close()
        }
        await fs.rename(part, path)
      } catch {
        await fs.rm(part, { force: true }).catch(() => undefined)
      }
    },
    sift,
  }
}
