/** Begins to read a stream, so that what is small is at hand whole before anything is written. */
/** Bytes that are held in memory. */
export const inMemory = 1 << 20

/** The first megabyte gathered; the rest, if there is more, as a stream that begins with it. */
export const begin = async (stream: AsyncIterable<Uint8Array>): Promise<Uint8Array | AsyncIterable<Uint8Array>> => {
  const iterator = stream[Symbol.asyncIterator]()
  const chunks: Uint8Array[] = []
  let size = 0
  while (size <= inMemory) {
    const next = await iterator.next()
    if (next.done) return chunks.length === 1 ? (chunks[0] as Uint8Array) : Buffer.concat(chunks, size)
    chunks.push(next.value)
    size += next.value.length
  }
  return (async function* () {
    try {
      yield* chunks
      for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value
    } finally {
      await iterator.return?.()
    }
  })()
}
