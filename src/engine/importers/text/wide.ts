/** Knows UTF-16 without a byte order mark: of the two bytes of an ASCII character one is zero, always on the same side. */

const looked = 4096
/** Where zeros of both sides begin: a hole, which says nothing of the encoding. */
const hole = (bytes: Uint8Array): number => {
  for (let at = bytes.indexOf(0); at >= 0; at = bytes.indexOf(0, at + 1))
    if (bytes.subarray(at, at + 4).every((byte) => byte === 0)) return at
  return bytes.length
}
/** UTF-16 by its zeros; undefined for anything else. At least one character in five must be ASCII, as delimiters, digits and tags are. */
export const wideEncoding = (head: Uint8Array): { readonly encoding: "utf-16le" | "utf-16be"; readonly skip: 0 } | undefined => {
  const bytes = head.subarray(0, looked)
  const length = hole(bytes) & ~1
  const zeros = [0, 0] as [number, number]
  for (let i = 0; i < length; i++) if (bytes[i] === 0) zeros[(i & 1) as 0 | 1]++
  const [even, odd] = zeros
  const [few, many] = even < odd ? [even, odd] : [odd, even]
  // Some wide characters, such as U+5F00, have a zero on the other side.
  if (length < 8 || many < length / 10 || few > many / 8) return undefined
  const encoding = odd > even ? "utf-16le" : "utf-16be"
  const text = new TextDecoder(encoding).decode(bytes.subarray(0, length))
  // Numbers of two bytes, as sound and pictures have them, make characters that no text has.
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that no text has
  return /[\u0001-\u0008\u000e-\u001f\ufffd-\uffff]/.test(text) ? undefined : { encoding, skip: 0 }
}
