/** Finds the files to receive: the one way in for files that lie on this machine. */
import { closeSync, createReadStream, lstatSync, openSync, readdirSync, realpathSync, statSync } from "node:fs"
import { basename, join } from "node:path"
import { fileStream } from "./file-stream.ts"

export interface FileOnDisk {
  readonly name: string
  readonly size: number
  open(): AsyncIterable<Uint8Array>
}
/** Why something is not received. */
export type Skipped = "link" | "litter" | "no-file" | "unreadable"

/** What operating systems leave in folders by themselves; never evidence. */
const litter = new Set([".DS_Store", "Thumbs.db", "desktop.ini"])

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
const canRead = (path: string): boolean => {
  const file = allowed(() => openSync(path, "r"))
  if (file !== undefined) closeSync(file)
  return file !== undefined
}

function* walk(folder: string, prefix: string, skipped: (name: string, why: Skipped) => void): Generator<FileOnDisk> {
  const entries = allowed(() => readdirSync(folder))
  if (entries === undefined) skipped(prefix === "" ? basename(folder) : prefix, "unreadable")
  for (const entry of entries?.sort() ?? []) {
    const path = join(folder, entry)
    const name = `${prefix}${entry}`
    const info = lstatSync(path)
    if (info.isDirectory()) yield* walk(path, `${name}/`, skipped)
    else if (info.isSymbolicLink()) skipped(name, "link")
    else if (!info.isFile()) skipped(name, "no-file")
    else if (litter.has(entry)) skipped(name, "litter")
    else if (!canRead(path)) skipped(name, "unreadable")
    else yield { name, size: info.size, open: () => fileStream(path) }
  }
}
/**
 * Every file below the paths, in a stable order. A file has its own name, a folder's files their path inside it; links inside folders are not followed.
 * Throws the system's error for a path that is not there.
 */
export async function* filesAt(
  paths: readonly string[],
  skipped: (name: string, why: Skipped) => void = () => undefined,
): AsyncGenerator<FileOnDisk> {
  for (const path of paths) {
    const real = realpathSync(path)
    const info = statSync(real)
    const name = basename(path)
    if (info.isDirectory()) yield* walk(real, "", skipped)
    else if (info.isFile() && !canRead(real)) skipped(name, "unreadable")
    else yield { name, size: info.size, open: () => (info.isFile() ? fileStream(real) : createReadStream(real)) }
  }
}
