/** Streams of files on disk that still know their file, so that the vault can take it in without passing every byte through this thread. */
import { createReadStream } from "node:fs"

const paths = new WeakMap<AsyncIterable<Uint8Array>, string>()

/** The bytes of a plain file, read when somebody iterates. A path in bytes is of a name that is no text: the vault takes it in as a stream. */
export const fileStream = (path: string | Buffer): AsyncIterable<Uint8Array> => {
  const stream: AsyncIterable<Uint8Array> = {
    [Symbol.asyncIterator]: () => createReadStream(path, { highWaterMark: 1 << 18 })[Symbol.asyncIterator](),
  }
  if (typeof path === "string") paths.set(stream, path)
  return stream
}
/** The file behind a stream made by `fileStream`; undefined for any other. */
export const pathOf = (stream: AsyncIterable<Uint8Array>): string | undefined => paths.get(stream)
