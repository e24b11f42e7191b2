/** Tells UTF-8, and UTF-8 with a few damaged bytes, from text in another encoding. */

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
/** Enough to tell by; what follows may come from another file. */
const looked = 24
/** True when few bytes are no UTF-8 among wide characters that are, more than `times` as many: damaged, not of another encoding. Looks at the first. */
export const mostlyUtf8 = (bytes: Uint8Array, times = 2): boolean => {
  let sound = 0
  let odd = 0
  for (let i = 0; i < bytes.length && sound + odd < looked; i++) {
    const c = bytes[i] as number
    if (c < 0x80) continue
    const length = c >= 0xe1 && c <= 0xef ? 3 : c >= 0xf0 && c <= 0xf4 ? 4 : 1
    const tail = bytes.subarray(i + 1, i + length)
    if (length > 1 && tail.every((next) => next >= 0x80 && next <= 0xbf)) {
      sound++
      i += tail.length
    } else odd++
  }
  return sound > times * odd
}
