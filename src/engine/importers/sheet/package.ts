/** A spreadsheet that is a zip inside: its parts by name, unpacked as a stream and counted on the bytes that really come out. */
import { type ArchiveFile, openArchive } from "../../case/zip/archive.ts"
import { type Budget, beyondBounds, bounds, lockedSheet } from "./bounds.ts"

export interface SheetPackage {
  /** Names of all parts, with `/` between folders and none before, in lower case. */
  readonly names: readonly string[]
  /** A part's bytes as they come out; empty for a part that is not there. Throws `beyondBounds`. */
  bytes(name: string): AsyncIterable<Uint8Array>
  /** A part's text. */
  text(name: string): AsyncIterable<string>
}
const partName = (name: string): string => name.replaceAll("\\", "/").replace(/^\/+/, "").toLowerCase()

async function* counted(file: ArchiveFile | undefined, budget: Budget): AsyncGenerator<Uint8Array> {
  if (!file) return
  if (file.encrypted) throw lockedSheet
  let left = bounds.partBytes
  // What it says of itself need not be true, but may spare the work.
  if (file.claimedSize > left) throw beyondBounds
  for await (const piece of file.open()) {
    left -= piece.length
    budget.bytes -= piece.length
    if (left < 0 || budget.bytes < 0) throw beyondBounds
    yield piece
  }
}
const declared = /^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w-]{1,40})["']/
const decoderOf = (first: Uint8Array): TextDecoder => {
  if (first[0] === 0xff && first[1] === 0xfe) return new TextDecoder("utf-16le")
  if (first[0] === 0xfe && first[1] === 0xff) return new TextDecoder("utf-16be")
  if (first[0] === 0x3c && first[1] === 0) return new TextDecoder("utf-16le")
  const label = declared.exec(String.fromCharCode(...first.subarray(0, 256)))?.[1]
  try {
    return new TextDecoder(label === undefined || /^utf-?16/i.test(label) ? "utf-8" : label)
  } catch {
    return new TextDecoder("utf-8")
  }
}
async function* decoded(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  let decoder: TextDecoder | undefined
  for await (const piece of pieces) {
    decoder ??= decoderOf(piece)
    yield decoder.decode(piece, { stream: true })
  }
  if (decoder) yield decoder.decode()
}
/** Throws `beyondBounds`, and what the zip reader throws. */
export const openPackage = async (bytes: Uint8Array, budget: Budget): Promise<SheetPackage> => {
  const { files, more } = await openArchive({ size: bytes.length, range: async (from, to) => bytes.subarray(from, to) }, bounds.entries)
  if (more) throw beyondBounds
  const byName = new Map(files.map((file) => [partName(file.name), file]))
  return {
    names: [...byName.keys()],
    bytes: (name) => counted(byName.get(partName(name)), budget),
    text: (name) => decoded(counted(byName.get(partName(name)), budget)),
  }
}
