/** Encodes text as GB18030, which the platform only decodes: for fixtures, examples and benchmarks in the encoding that carriers use. */
const table = (() => {
  const decoder = new TextDecoder("gb18030")
  const codes = new Map<string, readonly [number, number]>()
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) {
      if (trail === 0x7f) continue
      const text = decoder.decode(Uint8Array.of(lead, trail))
      if ([...text].length === 1 && text !== "\ufffd" && !codes.has(text)) codes.set(text, [lead, trail])
    }
  }
  return codes
})()
/** Bytes of `text`; throws on a character outside of the two-byte range. */
export const encodeGb18030 = (text: string): Uint8Array => {
  const bytes: number[] = []
  for (const char of text) {
    const code = char.codePointAt(0) as number
    const pair = table.get(char)
    if (code < 0x80) bytes.push(code)
    else if (pair) bytes.push(...pair)
    else throw new Error(`no two-byte GB18030 code for ${char}`)
  }
  return Uint8Array.from(bytes)
}
