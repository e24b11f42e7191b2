/** Streams of files on disk that still know their file, so that the vault can take it in without passing every byte through this thread. */
import { createReadStream } from "node:fs"

const paths = new WeakMap<AsyncIterable<Uint8Array>, string>()

/** The bytes of a plain file, read when somebody iterates. */
export const fileStream = (path: string): AsyncIterable<Uint8Array> => {
  const stream: AsyncIterable<Uint8Array> = {
    [Symbol.asyncIterator]: () => createReadStream(path, { highWaterMark: 1 << 18 })[Symbol.asyncIterator](),
  }
  paths.set(stream, path)
  return stream
}
/** The file behind a stream made by `fileStream`; undefined for any other. */
export const pathOf = (stream: AsyncIterable<Uint8Array>): string | undefined => paths.get(stream)
