/** Files and folders named on the command line, as the engine receives them; and results written whole or not at all. */
import { mkdir, open, rename, rm, stat } from "node:fs/promises"
import { dirname } from "node:path"
import type { IncomingFile } from "../../engine/contract.ts"
import { shown } from "../../locales/sentence.ts"
import { Usage } from "./command.ts"

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
/** Every file below the paths (`filesAt` of the host); what is left out is told. */
export async function* incomingFiles(paths: readonly string[], note: (line: string) => void): AsyncIterable<IncomingFile> {
  const { filesAt } = await import("../../hosts/node/files.ts")
  yield* filesAt(paths, (name, why) => note(`跳过 / skipped: ${shown(name)}${why === "link" ? "(链接 / a link)" : ""}`))
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
