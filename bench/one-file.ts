/** One file to receive, read in large pieces. */
import { createReadStream } from "node:fs"
import { basename } from "node:path"

export async function* fileAt(path: string): AsyncGenerator<{ name: string; open(): AsyncIterable<Uint8Array> }> {
  yield { name: basename(path), open: () => createReadStream(path, { highWaterMark: 1 << 20 }) }
}
