/** Writes ASCII text with many numbers in it as bytes, so that a million numbers do not make a million strings. */

const room = 65_536
/** No number and no text that is written at once is longer. */
const longest = 512
const zero = 48

export interface AsciiPieces {
  /** A short ASCII text: see `longest`. */
  text(text: string): void
  /** A whole number, not below 0 and below 2³¹. */
  number(value: number): void
  /** True once there is so much that it is to be taken. */
  readonly full: boolean
  /** What was written since the last time. */
  take(): string
}
export const asciiPieces = (): AsciiPieces => {
  const bytes = new Uint8Array(room)
  const decoder = new TextDecoder()
  let used = 0
  return {
    text: (text) => {
      let at = used
      for (let i = 0; i < text.length; i++) bytes[at++] = text.charCodeAt(i)
      used = at
    },
    number: (value) => {
      let end = used + 1
      for (let above = 10; above <= value; above *= 10) end++
      used = end
      let rest = value
      do {
        const tens = (rest / 10) | 0
        bytes[--end] = zero + rest - tens * 10
        rest = tens
      } while (rest > 0)
    },
    get full() {
      return used > room - longest
    },
    take: () => {
      const text = decoder.decode(bytes.subarray(0, used))
      used = 0
      return text
    },
  }
}
