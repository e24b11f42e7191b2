/** Writes ASCII text with many numbers in it as bytes, so that a million numbers do not make a million strings. */

const room = 65_536
/** No number and no text that is written at once is longer. */
const longest = 512
const zero = 48

export interface AsciiPieces {
  /** A short ASCII text: see `longest`. */
  text(text: string): void
  /** A whole number, not below 0. */
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
      for (let i = 0; i < text.length; i++) bytes[used++] = text.charCodeAt(i)
    },
    number: (value) => {
      let end = used + 1
      for (let rest = value; rest >= 10; rest = Math.floor(rest / 10)) end++
      used = end
      let rest = value
      do {
        bytes[--end] = zero + (rest % 10)
        rest = Math.floor(rest / 10)
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
