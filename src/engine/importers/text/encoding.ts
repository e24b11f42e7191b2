/** Which encoding a text file is in: byte order mark, else strict UTF-8 over the whole file, else GB18030 (formats.md 0.2). */
import type { Source } from "../importer.ts"

export type Encoding = "utf-8" | "gb18030" | "utf-16le" | "utf-16be"
/** Says whether bytes given piece by piece are UTF-8 so far; `finished` also asks that no sequence is left open. */
export interface Utf8Check {
  push(bytes: Uint8Array): boolean
  finished(): boolean
}

export const utf8Check = (): Utf8Check => {
  let ok = true
  let left = 0
  let low = 0x80
  let high = 0xbf
  return {
    push: (bytes) => {
      for (let i = 0; ok && i < bytes.length; i++) {
        const c = bytes[i] as number
        if (left > 0) {
          if (c < low || c > high) ok = false
          low = 0x80
          high = 0xbf
          left--
        } else if (c >= 0x80) {
          if (c < 0xc2 || c > 0xf4) ok = false
          left = c < 0xe0 ? 1 : c < 0xf0 ? 2 : 3
          low = c === 0xe0 ? 0xa0 : c === 0xf0 ? 0x90 : 0x80
          high = c === 0xed ? 0x9f : c === 0xf4 ? 0x8f : 0xbf
        }
      }
      return ok
    },
    finished: () => ok && left === 0,
  }
}
/** Encoding by byte order mark, with the length of the mark. */
export const markedEncoding = (head: Uint8Array): { readonly encoding: Encoding; readonly skip: number } | undefined => {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return { encoding: "utf-8", skip: 3 }
  if (head[0] === 0xff && head[1] === 0xfe) return { encoding: "utf-16le", skip: 2 }
  if (head[0] === 0xfe && head[1] === 0xff) return { encoding: "utf-16be", skip: 2 }
  return undefined
}
/** The encoding as far as the head shows it; a file that is plain so far may still turn out to be GB18030. */
export const guessEncoding = (head: Uint8Array): Encoding =>
  markedEncoding(head)?.encoding ?? (utf8Check().push(head) ? "utf-8" : "gb18030")

/** The encoding of the whole file; reads it once more only when its head could be UTF-8. */
export const decideEncoding = async (source: Source): Promise<{ readonly encoding: Encoding; readonly skip: number }> => {
  const marked = markedEncoding(source.head)
  if (marked && marked.encoding !== "utf-8") return marked
  const skip = marked ? marked.skip : 0
  if (!utf8Check().push(source.head)) return { encoding: "gb18030", skip }
  const check = utf8Check()
  for await (const bytes of source.stream()) if (!check.push(bytes)) break
  return { encoding: check.finished() ? "utf-8" : "gb18030", skip }
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
