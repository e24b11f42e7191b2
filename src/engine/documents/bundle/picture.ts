/** What kind of picture bytes are and how large it is: asked before it is printed, so that a long screenshot is cut over pages. */
export interface Picture {
  readonly format: "png" | "jpg"
  readonly width: number
  readonly height: number
}
const u16 = (bytes: Uint8Array, at: number): number => ((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0)
const begins = (bytes: Uint8Array, signature: readonly number[]): boolean => signature.every((byte, i) => bytes[i] === byte)
const sized = (format: Picture["format"], width: number, height: number): Picture | undefined =>
  width > 0 && height > 0 ? { format, width, height } : undefined
/** Walks the segments of a JPEG to the one that says its size. */
const jpegOf = (bytes: Uint8Array): Picture | undefined => {
  let at = 2
  while (at + 9 < bytes.length && bytes[at] === 0xff) {
    const kind = bytes[at + 1] as number
    if (kind === 0xff) at++
    else if (kind >= 0xc0 && kind <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(kind)) return sized("jpg", u16(bytes, at + 7), u16(bytes, at + 5))
    else at += 2 + Math.max(2, u16(bytes, at + 2))
  }
  return undefined
}
/** Undefined for what is no PNG and no JPEG. */
export const pictureOf = (bytes: Uint8Array): Picture | undefined => {
  if (begins(bytes, [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]) && bytes.length > 24)
    return sized("png", u16(bytes, 16) * 65_536 + u16(bytes, 18), u16(bytes, 20) * 65_536 + u16(bytes, 22))
  return begins(bytes, [0xff, 0xd8, 0xff]) ? jpegOf(bytes) : undefined
}
