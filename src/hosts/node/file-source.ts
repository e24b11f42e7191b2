/** A file on this machine as importers see it; what is not there, or is no plain file, is read as empty. */
import { closeSync, constants, fstatSync, openSync, readSync } from "node:fs"
import type { Source } from "../../engine/importers/importer.ts"
import type { ToRead } from "../../engine/ports.ts"

const headBytes = 65_536
const piece = 1 << 18

/** A FIFO would make the opener wait for its other end. */
const openPlain = (path: string): number | undefined => {
  let file: number
  try {
    file = openSync(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0))
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined
    throw error
  }
  if (fstatSync(file).isFile()) return file
  closeSync(file)
  return undefined
}
const fill = (file: number, into: Uint8Array): Uint8Array => {
  let read = 0
  for (let got = -1; got !== 0 && read < into.length; read += got) got = readSync(file, into, read, into.length - read, read)
  return read === into.length ? into : into.subarray(0, read)
}
const first = (path: string, size: number): Uint8Array => {
  const file = openPlain(path)
  if (file === undefined) return new Uint8Array(0)
  try {
    return fill(file, new Uint8Array(size))
  } finally {
    closeSync(file)
  }
}
async function* pieces(path: string): AsyncGenerator<Uint8Array> {
  const file = openPlain(path)
  if (file === undefined) return
  try {
    for (;;) {
      // A new piece each time: importers may keep views of what they were given.
      const bytes = new Uint8Array(piece)
      const got = readSync(file, bytes, 0, piece, null)
      if (got === 0) return
      yield got === piece ? bytes : bytes.subarray(0, got)
    }
  } finally {
    closeSync(file)
  }
}
/** Reads as it is asked, on the thread that asks: for a process that does nothing else. Throws the system's error when asked. */
export const fileSource = (path: string, item: ToRead): Source => ({
  ...item,
  head: first(path, Math.min(headBytes, item.size)),
  stream: () => pieces(path),
  bytes: async () => first(path, item.size),
})
