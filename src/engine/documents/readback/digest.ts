/** SHA-256 of a text, computed at once and without a host: what names a sentence must not wait for anybody. */

/** The first 32 bits of the fractional parts of the cube roots of the first 64 primes, and of the square roots of the first eight. */
const primes = (() => {
  const found: number[] = []
  for (let n = 2; found.length < 64; n++) if (found.every((prime) => n % prime !== 0)) found.push(n)
  return found
})()
const fraction = (root: number): number => ((root - Math.floor(root)) * 2 ** 32) | 0
const rounds = Int32Array.from(primes, (prime) => fraction(Math.cbrt(prime)))
const start = Int32Array.from(primes.slice(0, 8), (prime) => fraction(Math.sqrt(prime)))
const right = (word: number, by: number): number => (word >>> by) | (word << (32 - by))

const padded = (bytes: Uint8Array): DataView => {
  const length = (((bytes.length + 8) >> 6) + 1) << 6
  const all = new Uint8Array(length)
  all.set(bytes)
  all[bytes.length] = 0x80
  const view = new DataView(all.buffer)
  view.setUint32(length - 8, Math.floor(bytes.length / 2 ** 29))
  view.setUint32(length - 4, (bytes.length << 3) >>> 0)
  return view
}
/** 64 lower-case hex digits. */
export const sha256Text = (text: string): string => {
  const data = padded(new TextEncoder().encode(text))
  const state = Int32Array.from(start)
  const words = new Int32Array(64)
  const at = (i: number): number => words[i] as number
  for (let block = 0; block < data.byteLength; block += 64) {
    for (let i = 0; i < 16; i++) words[i] = data.getInt32(block + i * 4)
    for (let i = 16; i < 64; i++) {
      const [early, late] = [at(i - 15), at(i - 2)]
      const low = right(early, 7) ^ right(early, 18) ^ (early >>> 3)
      const high = right(late, 17) ^ right(late, 19) ^ (late >>> 10)
      words[i] = (at(i - 16) + low + at(i - 7) + high) | 0
    }
    let [a, b, c, d, e, f, g, h] = state as unknown as [number, number, number, number, number, number, number, number]
    for (let i = 0; i < 64; i++) {
      const first = (h + (right(e, 6) ^ right(e, 11) ^ right(e, 25)) + ((e & f) ^ (~e & g)) + (rounds[i] as number) + at(i)) | 0
      const second = ((right(a, 2) ^ right(a, 13) ^ right(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0
      h = g
      g = f
      f = e
      e = (d + first) | 0
      d = c
      c = b
      b = a
      a = (first + second) | 0
    }
    const next = [a, b, c, d, e, f, g, h]
    for (let i = 0; i < 8; i++) state[i] = ((state[i] as number) + (next[i] as number)) | 0
  }
  return Array.from(state, (word) => (word >>> 0).toString(16).padStart(8, "0")).join("")
}
