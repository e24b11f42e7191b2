/** Which encoding a text file is in: byte order mark, else the zeros of UTF-16, else UTF-8, strict or damaged, else GB18030. */
import type { Source } from "../importer.ts"
import { pieceDecoder } from "./piece-decoder.ts"
import { mostlyUtf8, utf8Check } from "./utf8.ts"
import { wideEncoding } from "./wide.ts"

export type Encoding = "utf-8" | "gb18030" | "utf-16le" | "utf-16be"
/** Encoding by byte order mark, with the length of the mark. */
export const markedEncoding = (head: Uint8Array): { readonly encoding: Encoding; readonly skip: number } | undefined => {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return { encoding: "utf-8", skip: 3 }
  if (head[0] === 0xff && head[1] === 0xfe) return { encoding: "utf-16le", skip: 2 }
  if (head[0] === 0xfe && head[1] === 0xff) return { encoding: "utf-16be", skip: 2 }
  return undefined
}
/** Encoding of a head that shows it beyond doubt. */
const evidentEncoding = (head: Uint8Array): { readonly encoding: Encoding; readonly skip: number } | undefined =>
  markedEncoding(head) ?? wideEncoding(head)
/** The encoding as far as the head shows it; a file that is plain so far may still turn out to be GB18030. */
export const guessEncoding = (head: Uint8Array): Encoding =>
  evidentEncoding(head)?.encoding ?? (utf8Check().push(head) || mostlyUtf8(head) ? "utf-8" : "gb18030")

export interface Decided {
  readonly encoding: Encoding
  /** Length of the mark. */
  readonly skip: number
  /** True for UTF-8 with bytes in it that are none: damage, or a part in another encoding. */
  readonly damaged: boolean
}
/** The encoding of the whole file; reads it once more only when its head could be UTF-8. */
export const decideEncoding = async (source: Source): Promise<Decided> => {
  const evident = evidentEncoding(source.head)
  if (evident && evident.encoding !== "utf-8") return { ...evident, damaged: false }
  const skip = evident ? evident.skip : 0
  const check = utf8Check()
  if (check.push(source.head)) {
    const whole = utf8Check()
    for await (const bytes of source.stream()) if (!whole.push(bytes)) break
    if (whole.finished()) return { encoding: "utf-8", skip, damaged: false }
  }
  const damaged = evident !== undefined || mostlyUtf8(source.head)
  return { encoding: damaged ? "utf-8" : "gb18030", skip, damaged }
}
/** The text of a head, cut at the last whole line where there is one. */
export const headText = (head: Uint8Array): string => {
  const skip = markedEncoding(head)?.skip ?? 0
  return new TextDecoder(guessEncoding(head), { ignoreBOM: true }).decode(head.subarray(skip))
}
/** The file's bytes without a mark, brought to UTF-8 when they are UTF-16 (whose bytes are no superset of ASCII). */
export async function* plainBytes(source: Source, encoding: Encoding, skip: number): AsyncGenerator<Uint8Array> {
  let toSkip = skip
  const wide = encoding.startsWith("utf-16") ? new TextDecoder(encoding, { ignoreBOM: true }) : undefined
  const encoder = new TextEncoder()
  for await (const piece of source.stream()) {
    const bytes = toSkip ? piece.subarray(Math.min(toSkip, piece.length)) : piece
    toSkip -= Math.min(toSkip, piece.length)
    yield wide ? encoder.encode(wide.decode(bytes, { stream: true })) : bytes
  }
  if (wide) yield encoder.encode(wide.decode())
}
/** The file's bytes as UTF-8 with another character for commas of full width: for delimiters that bytes of GB18030 hold too, or that are no single byte. */
export async function* recodedBytes(
  source: Source,
  encoding: Encoding,
  skip: number,
  change: (text: string) => string,
): AsyncGenerator<Uint8Array> {
  const decoder = pieceDecoder(encoding.startsWith("utf-16") ? "utf-8" : encoding)
  const encoder = new TextEncoder()
  for await (const bytes of plainBytes(source, encoding, skip)) yield encoder.encode(change(decoder.push(bytes)))
  yield encoder.encode(change(decoder.finish()))
}
const LF = 10
const CR = 13
/** True for lines that end with CR alone, as old programs write them. */
export const endsLinesWithCr = (bytes: Uint8Array): boolean => bytes.includes(CR) && !bytes.includes(LF)
/** The bytes with LF for CR. */
export const withLf = (bytes: Uint8Array): Uint8Array => bytes.map((byte) => (byte === CR ? LF : byte))
