/** Files and folders named on the command line, as the engine receives them; and results written whole or not at all. */
import { mkdir, open, rename, rm } from "node:fs/promises"
import { dirname } from "node:path"
import type { IncomingFile } from "../../engine/verbs/receive.ts"
import { shown } from "../../locales/sentence.ts"
import { Usage } from "./command.ts"
import { demandOutside } from "./outside.ts"

/** Throws `Usage` when a path does not exist, before anything is received. */
export const mustExist = async (paths: readonly string[]): Promise<void> => {
  const { isOnDisk } = await import("../../hosts/node/files.ts")
  for (const path of paths) {
    if (!isOnDisk(path)) throw new Usage(`没有这个文件或文件夹：${shown(path)}\nno such file or folder: ${shown(path)}`)
  }
}
const left = {
  link: "（链接 / a link）",
  "no-file": "（不是普通文件 / no plain file）",
  unreadable: "（没有读取的权限，没有收进来 / no permission to read it; not received）",
} as const
/** How many files of the system were passed over, with the names of the first. */
const litterLine = (names: readonly string[]): string => {
  const some = names.slice(0, 5).map(shown).join(", ")
  const more = names.length > 5 ? " …" : ""
  return `跳过 ${names.length} 个系统或办公软件自动留下的文件，它们不是证据 / skipped ${names.length} left by the system or an office program, no evidence: ${some}${more}`
}
/** Every file below the paths (`filesAt` of the host); what is left out is told, and `unread` is called for each that the person must look at. */
export async function* incomingFiles(
  paths: readonly string[],
  note: (line: string) => void,
  unread: () => void = () => undefined,
): AsyncIterable<IncomingFile> {
  const { filesAt } = await import("../../hosts/node/files.ts")
  const litter: string[] = []
  yield* filesAt(paths, (name, why) => {
    if (why === "litter") litter.push(name)
    else note(`跳过 / skipped: ${shown(name)}${left[why]}`)
    if (why === "unreadable") unread()
  })
  if (litter.length > 0) note(litterLine(litter))
}
/** Writes a file beside its final name and moves it there when it is whole and durable. Returns the number of bytes. Throws `Usage` for a place inside a case folder. */
export const writeWhole = async (path: string, pieces: Iterable<Uint8Array> | AsyncIterable<Uint8Array>): Promise<number> => {
  demandOutside(path)
  await mkdir(dirname(path), { recursive: true })
  const partial = `${path}.partial-${process.pid}`
  const file = await open(partial, "w")
  let bytes = 0
  try {
    for await (const piece of pieces) {
      // One call may write a part only, as on a disk that is nearly full.
      for (let at = 0; at < piece.length; ) at += (await file.write(piece, at)).bytesWritten
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
