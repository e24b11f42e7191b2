/** What a person chose in the browser, as the checker reads it: a file anywhere in it, a folder as a tree. */
import { type FileTree, gatherBytes, once } from "../../engine/case/record/tree.ts"
import type { RandomAccess } from "../../engine/case/zip/random-access.ts"
import { plainHasher } from "./sha256.ts"

const piece = 2 ** 20
const bytesOf = async (blob: Blob): Promise<Uint8Array> => new Uint8Array(await blob.arrayBuffer())
/** A file of the browser's. */
export const blobAccess = (file: Blob): RandomAccess => ({ size: file.size, range: (from, to) => bytesOf(file.slice(from, to)) })
async function* piecesOf(file: Blob): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < file.size; at += piece) yield await bytesOf(file.slice(at, at + piece))
}
/** The folder that was chosen, with its own name away. */
export const chosenTree = (files: readonly File[]): FileTree => {
  const byPath = new Map(files.map((file) => [file.webkitRelativePath.replace(/^[^/]*\//, ""), file]))
  const open = (path: string): AsyncIterable<Uint8Array> => {
    const file = byPath.get(path)
    if (!file) throw new Error(`no file ${path}`)
    return piecesOf(file)
  }
  return {
    async *list() {
      for (const path of byPath.keys()) yield { path, kind: "file" }
    },
    open,
    async *digests(paths, keepUpTo = 0) {
      for (const path of paths) {
        try {
          const hash = plainHasher()
          const kept: Uint8Array[] = []
          let size = 0
          for await (const bytes of open(path)) {
            hash.update(bytes)
            size += bytes.length
            if (size <= keepUpTo) kept.push(bytes)
          }
          const whole = async (): Promise<Uint8Array> => gatherBytes(kept.length === 0 ? once(new Uint8Array(0)) : each(kept))
          yield [{ path, size, digest: hash.digest(), ...(size <= keepUpTo ? { bytes: await whole() } : {}) }]
        } catch {
          yield [{ path, size: 0, digest: undefined }]
        }
      }
    },
  }
}
async function* each(all: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* all
}
