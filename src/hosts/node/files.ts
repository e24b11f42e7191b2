/** Finds the files to receive: the one way in for files that lie on this machine. */
import { createReadStream, lstatSync, readdirSync, realpathSync, statSync } from "node:fs"
import { basename, join } from "node:path"
import { fileStream } from "./file-stream.ts"

export interface FileOnDisk {
  readonly name: string
  readonly size: number
  open(): AsyncIterable<Uint8Array>
}
/** Why something in a folder is not received. */
export type Skipped = "link" | "litter" | "no-file"

/** What operating systems leave in folders by themselves; never evidence. */
const litter = new Set([".DS_Store", "Thumbs.db", "desktop.ini"])

function* walk(folder: string, prefix: string, skipped: (name: string, why: Skipped) => void): Generator<FileOnDisk> {
  for (const entry of readdirSync(folder).sort()) {
    const path = join(folder, entry)
    const name = `${prefix}${entry}`
    const info = lstatSync(path)
    if (info.isDirectory()) yield* walk(path, `${name}/`, skipped)
    else if (info.isSymbolicLink()) skipped(name, "link")
    else if (!info.isFile()) skipped(name, "no-file")
    else if (litter.has(entry)) skipped(name, "litter")
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
    else yield { name, size: info.size, open: () => (info.isFile() ? fileStream(real) : createReadStream(real)) }
  }
}
