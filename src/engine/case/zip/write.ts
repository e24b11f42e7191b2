/** Zip archives, written: apart from their reading, so that a page that only checks them does not carry it. */
import { type Reader, ZipWriter } from "@zip.js/zip.js"
import { pulled } from "../record/pulled.ts"
import { PushWriter } from "./push-writer.ts"

export interface ToPack {
  readonly path: string
  open(): AsyncIterable<Uint8Array>
}
/** 1980-01-01 00:00:00, the first moment that the format knows. */
const firstDosDate = 0x0021_0000
const opened = (stream: AsyncIterable<Uint8Array>): Reader<undefined> => {
  const iterator = stream[Symbol.asyncIterator]()
  return { readable: streamOf(iterator) } as unknown as Reader<undefined>
}
/** A web stream over an iterator. The class is taken from zip.js's own world: every host that runs it has one. */
const streamOf = (iterator: AsyncIterator<Uint8Array>): unknown => {
  const Stream = (globalThis as unknown as { ReadableStream: new (source: unknown) => unknown }).ReadableStream
  return new Stream({
    pull: async (controller: { enqueue(bytes: Uint8Array): void; close(): void }) => {
      const next = await iterator.next()
      if (next.done) controller.close()
      else controller.enqueue(next.value)
    },
    cancel: async () => void (await iterator.return?.()),
  })
}
/** Writes a zip as a stream: files stored as they are, all times 1980-01-01, so that the same files give the same bytes. */
export const writeArchive = (files: AsyncIterable<ToPack>): AsyncIterable<Uint8Array> =>
  pulled(async (push) => {
    const writer = new ZipWriter(new PushWriter(push), {
      level: 0,
      extendedTimestamp: false,
      rawLastModDate: firstDosDate,
      keepOrder: true,
    })
    for await (const file of files) await writer.add(file.path, opened(file.open()))
    await writer.close()
  })
