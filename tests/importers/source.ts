/** Files and bytes as importers see them. */
import { readFileSync } from "node:fs"
import { basename } from "node:path"
import type { Day } from "../../src/engine/case/time.ts"
import type { Source } from "../../src/engine/importers/importer.ts"

/** A source over bytes in memory, given in pieces of `piece` bytes. */
export const sourceOf = (name: string, bytes: Uint8Array, { receivedOn = "2026-04-01", piece = 65_536 } = {}): Source => ({
  item: `sha256:${"0".repeat(64)}`,
  name,
  size: bytes.length,
  head: bytes.slice(0, 65_536),
  receivedOn: receivedOn as Day,
  async *stream() {
    for (let at = 0; at < bytes.length; at += piece) yield bytes.slice(at, at + piece)
  },
  bytes: async () => bytes.slice(),
})
export const sourceOfFile = (path: string, options?: { receivedOn?: string; piece?: number }): Source =>
  sourceOf(basename(path), new Uint8Array(readFileSync(path)), options)
export const sourceOfText = (name: string, text: string, options?: { receivedOn?: string; piece?: number }): Source =>
  sourceOf(name, new TextEncoder().encode(text), options)
