/** Decodes text that comes piece by piece. */

export interface PieceDecoder {
  push(bytes: Uint8Array): string
  finish(): string
}
/** Never part of a longer character in GB18030 (GB 18030-2022: trailing bytes are 30–39, 40–7E, 80–FE). */
const alone = (byte: number): boolean => byte < 0x30 || (byte > 0x39 && byte < 0x40)
/** No text goes on so long without a space, a mark or a tag; what does is no text, and is not gathered in memory. */
const longestHeld = 1 << 20
/**
 * Where the platform streams GB18030 it may throw at a damaged character that lies across two pieces, although it was told to replace;
 * so pieces are cut after a byte that stands alone, and every piece is decoded whole.
 */
const gb18030 = (): PieceDecoder => {
  const decoder = new TextDecoder("gb18030", { ignoreBOM: true })
  let held = new Uint8Array(0)
  const join = (bytes: Uint8Array): Uint8Array => {
    const all = new Uint8Array(held.length + bytes.length)
    all.set(held)
    all.set(bytes, held.length)
    return all
  }
  return {
    push: (bytes) => {
      let cut = bytes.length
      while (cut > 0 && !alone(bytes[cut - 1] as number)) cut--
      if (cut === 0 && held.length + bytes.length > longestHeld) cut = bytes.length
      if (cut === 0) {
        held = join(bytes).slice()
        return ""
      }
      const text = decoder.decode(join(bytes.subarray(0, cut)))
      held = bytes.slice(cut)
      return text
    },
    finish: () => decoder.decode(held),
  }
}
/** `encoding`: utf-8 or gb18030. Damaged characters become U+FFFD, the same wherever a piece ends. */
export const pieceDecoder = (encoding: string): PieceDecoder => {
  if (encoding === "gb18030") return gb18030()
  const decoder = new TextDecoder(encoding, { ignoreBOM: true })
  return { push: (bytes) => decoder.decode(bytes, { stream: true }), finish: () => decoder.decode() }
}
