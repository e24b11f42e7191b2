/** Finds the files to receive: the one way in for files that lie on this machine. */
import { isUtf8 } from "node:buffer"
import { closeSync, createReadStream, lstatSync, openSync, readdirSync, readSync, realpathSync, statSync } from "node:fs"
import { basename, join, sep } from "node:path"
import { isLitter, isLitterName } from "../../engine/case/litter.ts"
import { decodeName } from "../../engine/case/record/names.ts"
import { fileStream } from "./file-stream.ts"

export interface FileOnDisk {
  readonly name: string
  readonly size: number
  open(): AsyncIterable<Uint8Array>
}
/** Why something is not received. */
export type Skipped = "link" | "litter" | "no-file" | "unreadable"

/** Undefined for what the system does not let us open, so that one such file does not stop the others. */
const allowed = <T>(open: () => T): T | undefined => {
  try {
    return open()
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === "EACCES" || code === "EPERM") return undefined
    throw error
  }
}
/** A path of the system: text, or bytes where some name in it is no UTF-8 (seen where an archive of another system was unpacked). */
type Path = string | Buffer
const canRead = (path: Path): boolean => {
  const file = allowed(() => openSync(path, "r"))
  if (file !== undefined) closeSync(file)
  return file !== undefined
}
const beginning = (path: Path): Uint8Array => {
  const first = new Uint8Array(4)
  const file = allowed(() => openSync(path, "r"))
  if (file === undefined) return first
  try {
    readSync(file, first, 0, first.length, 0)
  } finally {
    closeSync(file)
  }
  return first
}
const within = (folder: Path, name: Buffer): Path =>
  typeof folder === "string" && isUtf8(name)
    ? join(folder, name.toString())
    : Buffer.concat([typeof folder === "string" ? Buffer.from(folder) : folder, Buffer.from(sep), name])

async function* walk(folder: Path, prefix: string, skipped: (name: string, why: Skipped) => void): AsyncGenerator<FileOnDisk> {
  const names = allowed(() => readdirSync(folder, { encoding: "buffer" }))
  if (names === undefined) skipped(prefix === "" ? basename(folder.toString()) : prefix, "unreadable")
  const entries = (names ?? []).map((raw) => ({ entry: decodeName(raw), path: within(folder, raw) }))
  entries.sort((a, b) => (a.entry < b.entry ? -1 : 1))
  const here = new Set(entries.map(({ entry }) => `${prefix}${entry}`))
  for (const { entry, path } of entries) {
    const name = `${prefix}${entry}`
    const info = lstatSync(path)
    if (info.isDirectory() && isLitterName(entry)) skipped(`${name}/`, "litter")
    else if (info.isDirectory()) yield* walk(path, `${name}/`, skipped)
    else if (info.isSymbolicLink()) skipped(name, "link")
    else if (!info.isFile()) skipped(name, "no-file")
    else if (await isLitter({ path: name, size: info.size, beside: (other) => here.has(other), begins: () => beginning(path) }))
      skipped(name, "litter")
    else if (!canRead(path)) skipped(name, "unreadable")
    else yield { name, size: info.size, open: () => fileStream(path) }
  }
}
/** A path as the system knows it. One given as text for a name in bytes comes with signs in place of them: it is looked for beside its neighbours. */
const onDisk = (path: string): Path => {
  try {
    return realpathSync(path)
  } catch (error) {
    const folder = join(path, "..")
    const lost = path.includes("\ufffd") ? allowed(() => readdirSync(folder, { encoding: "buffer" })) : undefined
    const found = lost?.filter((raw) => raw.toString() === basename(path)) ?? []
    if (found.length !== 1) throw error
    return within(realpathSync(folder), found[0] as Buffer)
  }
}
/** Whether something is there that `filesAt` can find. */
export const isOnDisk = (path: string): boolean => {
  try {
    statSync(onDisk(path))
    return true
  } catch {
    return false
  }
}
/**
 * Every file below the paths, in a stable order. A file has its own name, a folder's files their path inside it; links inside folders are not followed, and litter in them is passed over; a path that is given is received whatever it is called.
 * Throws the system's error for a path that is not there.
 */
export async function* filesAt(
  paths: readonly string[],
  skipped: (name: string, why: Skipped) => void = () => undefined,
): AsyncGenerator<FileOnDisk> {
  for (const path of paths) {
    const real = onDisk(path)
    const info = statSync(real)
    const name = typeof real === "string" ? basename(path) : decodeName(real.subarray(real.lastIndexOf(sep) + 1))
    if (info.isDirectory()) yield* walk(real, "", skipped)
    else if (info.isFile() && !canRead(real)) skipped(name, "unreadable")
    else yield { name, size: info.size, open: () => (info.isFile() ? fileStream(real) : createReadStream(real)) }
  }
}
