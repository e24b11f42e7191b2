/** Files and folders named on the command line, as the engine receives them; and results written whole or not at all. */
import { createReadStream } from "node:fs"
import { lstat, mkdir, open, readdir, realpath, rename, rm, stat } from "node:fs/promises"
import { basename, dirname, join } from "node:path"
import type { IncomingFile } from "../../engine/contract.ts"
import { shown } from "../../locales/sentence.ts"
import { Usage } from "./command.ts"

/** What operating systems leave in folders by themselves; never evidence. */
const litter = new Set([".DS_Store", "Thumbs.db", "desktop.ini"])
const incoming = (path: string, name: string, size: number): IncomingFile => ({
  name,
  size,
  open: () => createReadStream(path, { highWaterMark: 1 << 20 }),
})

async function* walk(folder: string, prefix: string, note: (line: string) => void): AsyncIterable<IncomingFile> {
  for (const entry of (await readdir(folder)).sort()) {
    const path = join(folder, entry)
    const info = await lstat(path)
    if (info.isDirectory()) yield* walk(path, `${prefix}${entry}/`, note)
    else if (info.isFile() && !litter.has(entry)) yield incoming(path, `${prefix}${entry}`, info.size)
    else note(`跳过 / skipped: ${shown(prefix + entry)}${info.isSymbolicLink() ? "(链接 / a link)" : ""}`)
  }
}
/** Throws `Usage` when a path does not exist, before anything is received. */
export const mustExist = async (paths: readonly string[]): Promise<void> => {
  for (const path of paths) {
    const there = await stat(path).then(
      () => true,
      () => false,
    )
    if (!there) throw new Usage(`没有这个文件或文件夹:${shown(path)}\nno such file or folder: ${shown(path)}`)
  }
}
/** Every file below the paths, in a stable order. A folder's files are named by their path inside it; links inside folders are not followed. */
export async function* incomingFiles(paths: readonly string[], note: (line: string) => void): AsyncIterable<IncomingFile> {
  for (const path of paths) {
    const real = await realpath(path)
    const info = await stat(real)
    if (info.isDirectory()) yield* walk(real, "", note)
    else yield incoming(real, basename(path), info.size)
  }
}
/** Writes a file beside its final name and moves it there when it is whole and durable. Returns the number of bytes. */
export const writeWhole = async (path: string, pieces: Iterable<Uint8Array> | AsyncIterable<Uint8Array>): Promise<number> => {
  await mkdir(dirname(path), { recursive: true })
  const partial = `${path}.partial-${process.pid}`
  const file = await open(partial, "w")
  let bytes = 0
  try {
    for await (const piece of pieces) {
      await file.write(piece)
      bytes += piece.length
    }
    await file.sync()
    await file.close()
    await rename(partial, path)
  } catch (error) {
    await file.close().catch(() => undefined)
    await rm(partial, { force: true })
    throw error
  }
  return bytes
}
