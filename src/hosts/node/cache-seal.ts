/** Seals rows of the index with a key that does not lie in it: whoever can write the index alone cannot make a row that is believed. */
import { createHmac, randomBytes, timingSafeEqual } from "node:crypto"
import {
  closeSync,
  constants,
  fchmodSync,
  fstatSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from "node:fs"
import { dirname } from "node:path"

const size = 32
export interface CacheSeal {
  /** Of a row: its place and its value. Undefined where no key can be kept; then nothing may be believed. */
  of(caseId: string, key: string, value: Uint8Array): string | undefined
  /** Whether a row stands as it was put. */
  holds(caseId: string, key: string, value: Uint8Array, seal: string): boolean
}
/**
 * Makes a key, whole under its name or not at all: a full disk or a kill must not leave half a key, with which nothing would ever be remembered again. Of two processes
 * that make one at once the later prevails; what the other put meanwhile is read anew.
 */
const makeKey = (path: string): void => {
  const partial = `${path}-${process.pid}-${randomBytes(6).toString("hex")}`
  try {
    const made = openSync(partial, "wx", 0o600)
    try {
      if (writeSync(made, randomBytes(size)) !== size) return
    } finally {
      closeSync(made)
    }
    renameSync(partial, path)
  } finally {
    rmSync(partial, { force: true })
  }
}
/** A disk that keeps no rights, as sticks have them, has none to close. */
const closed = (file: number): void => {
  try {
    fchmodSync(file, 0o600)
  } catch {}
}
/** The key at a path, made when there is none, or none of its length; undefined when it cannot be had or no plain file stands there. */
const keyAt = (path: string): Buffer | undefined => {
  try {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
    const standing = lstatSync(path, { throwIfNoEntry: false })
    if (!standing || (standing.isFile() && standing.size !== size)) makeKey(path)
    const file = openSync(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0))
    try {
      const stats = fstatSync(file)
      if (!stats.isFile()) return undefined
      if (process.platform !== "win32" && (stats.mode & 0o077) !== 0) closed(file)
      const key = readFileSync(file)
      return key.length === size ? key : undefined
    } finally {
      closeSync(file)
    }
  } catch {
    return undefined
  }
}
/** The key is looked for at the first use, and again as long as it cannot be had. */
export const cacheSeal = (path: string): CacheSeal => {
  let key: Buffer | undefined
  const of: CacheSeal["of"] = (caseId, name, value) => {
    key ??= keyAt(path)
    if (!key) return undefined
    const sum = createHmac("sha256", key)
    for (const part of [caseId, name]) sum.update(`${Buffer.byteLength(part)}:${part}`)
    return sum.update(value).digest("hex")
  }
  return {
    of,
    holds(caseId, name, value, seal) {
      const own = Buffer.from(of(caseId, name, value) ?? "")
      const given = Buffer.from(seal)
      return own.length > 0 && own.length === given.length && timingSafeEqual(own, given)
    },
  }
}
