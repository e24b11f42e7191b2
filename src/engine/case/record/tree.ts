/** Files as a checker sees them: a case or a bag, in a folder, an archive or memory. */

import type { Digest } from "../citation.ts"
import { hexOf } from "./log.ts"
import type { Why } from "./report.ts"

export interface TreeFile {
  /** Below the root, parts joined by `/`. */
  readonly path: string
  /** `folder`: an empty one. `other`: a link, a device, a name that cannot be read: never followed, always named. */
  readonly kind: "file" | "folder" | "other"
}
export interface FileDigest {
  readonly path: string
  /** Bytes really read. */
  readonly size: number
  /** Undefined when the file could not be read. */
  readonly digest: Digest | undefined
  /** The content, when asked for and not longer than asked. */
  readonly bytes?: Uint8Array
}
export interface FileTree {
  /** What is wrong with the container of the files: of a zip, all that an unpacker may see otherwise. */
  readonly faults?: readonly { readonly what: string; readonly why: Why }[]
  /** Everything below the root, in no particular order. */
  list(): AsyncIterable<TreeFile>
  /** Throws when there is no such file. */
  open(path: string): AsyncIterable<Uint8Array>
  /** Reads every byte of the given files, by the host's fastest way, and yields results in groups, in any order. A missing file comes with digest undefined. */
  digests(paths: readonly string[], keepUpTo?: number): AsyncIterable<readonly FileDigest[]>
}
export const logPath = "log.jsonl"
export const headPath = "HEAD"
export const vaultPath = (id: Digest): string => `vault/${hexOf(id).slice(0, 2)}/${hexOf(id)}`
/** The digest that a vault path promises; undefined when it is no vault path. */
export const idOfPath = (path: string): Digest | undefined => {
  const m = /^vault\/([0-9a-f]{2})\/([0-9a-f]{64})$/.exec(path)
  return m && m[2]?.startsWith(m[1] as string) ? `sha256:${m[2]}` : undefined
}
export const isWorkPath = (path: string): boolean => /^work(\/(lock-[\w.-]+|head-[\w.-]+|put-[\w.-]+|put-[\w.-]+\/[\w.-]+))?$/.test(path)

/** All bytes of a stream at once, for what is known to be small. */
export const gatherBytes = async (stream: AsyncIterable<Uint8Array>): Promise<Uint8Array> => {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of stream) {
    chunks.push(chunk)
    size += chunk.length
  }
  if (chunks.length === 1) return chunks[0] as Uint8Array
  const all = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) {
    all.set(chunk, at)
    at += chunk.length
  }
  return all
}
export async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}
