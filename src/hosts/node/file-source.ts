/** A file on this machine as importers see it; what is not there is read as empty. */
import { closeSync, readSync } from "node:fs"
import type { Source } from "../../engine/importers/importer.ts"
import type { ToRead } from "../../engine/ports.ts"
import { beginningOf, openIfThere } from "./beginning.ts"

const headBytes = 65_536
const piece = 1 << 18

async function* pieces(path: string): AsyncGenerator<Uint8Array> {
  const file = openIfThere(path)
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
  head: beginningOf(path, Math.min(headBytes, item.size)),
  stream: () => pieces(path),
  bytes: async () => beginningOf(path, item.size),
})
