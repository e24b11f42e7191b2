/** What a writer announces in `work/put-….list` before it moves content into the vault: upon which head, and which digests. Rules: docs/case-format.md, 7. */
import type { Digest } from "../citation.ts"
import { emptyLog, hexOf } from "./log.ts"

/** The list: the head that the lines to come stand upon, then a digest a line. */
export const announcement = (after: Digest | undefined, ids: readonly Digest[]): Uint8Array =>
  new TextEncoder().encode(`after ${hexOf(after ?? emptyLog)}\n${ids.map((id) => `${hexOf(id)}\n`).join("")}`)

const hex = /^[0-9a-f]{64}$/
/** The head that a list stands upon; undefined for what is no list as this program writes it. */
export const standsUpon = (list: string): Digest | undefined => {
  const head = /^after ([0-9a-f]{64})\n/.exec(list)?.[1]
  return head === undefined ? undefined : `sha256:${head}`
}
/** The digests that a list names; lines that are none count for nothing. */
export const announcedIn = (list: string): readonly Digest[] =>
  list.split("\n").flatMap((line): Digest[] => (hex.test(line) ? [`sha256:${line}`] : []))
/** Of a writer: `put-<host>.<pid>.<start>.<random>.list`. */
export const isListPath = (path: string): boolean => /^work\/put-[A-Za-z0-9_-]{1,40}\.\d+\.\d+\.[0-9a-f]{12}\.list$/.test(path)
