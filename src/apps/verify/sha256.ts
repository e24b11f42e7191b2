/** SHA-256 in plain script: a file opened from a disk may have neither WebAssembly nor the browser's own hasher for streams. */
import type { Digest } from "../../engine/case/citation.ts"

const primes = (count: number): readonly number[] => {
  const found: number[] = []
  for (let n = 2; found.length < count; n++) if (found.every((prime) => n % prime !== 0)) found.push(n)
  return found
}
const fraction = (root: number): number => ((root - Math.floor(root)) * 2 ** 32) | 0
const start = primes(8).map((prime) => fraction(Math.sqrt(prime)))
const rounds = Int32Array.from(primes(64).map((prime) => fraction(Math.cbrt(prime))))
const blockLength = 64

/** One block of 64 bytes at `at` into the state. */
const mix = (state: Int32Array, words: Int32Array, bytes: Uint8Array, at: number): void => {
  for (let i = 0, p = at; i < 16; i++, p += 4)
    words[i] = ((bytes[p] as number) << 24) | ((bytes[p + 1] as number) << 16) | ((bytes[p + 2] as number) << 8) | (bytes[p + 3] as number)
  for (let i = 16; i < 64; i++) {
    const early = words[i - 15] as number
    const late = words[i - 2] as number
    const s0 = ((early >>> 7) | (early << 25)) ^ ((early >>> 18) | (early << 14)) ^ (early >>> 3)
    const s1 = ((late >>> 17) | (late << 15)) ^ ((late >>> 19) | (late << 13)) ^ (late >>> 10)
    words[i] = ((words[i - 16] as number) + s0 + (words[i - 7] as number) + s1) | 0
  }
  let [a, b, c, d, e, f, g, h] = state as unknown as [number, number, number, number, number, number, number, number]
  for (let i = 0; i < 64; i++) {
    const s1 = ((e >>> 6) | (e << 26)) ^ ((e >>> 11) | (e << 21)) ^ ((e >>> 25) | (e << 7))
    const one = (h + s1 + ((e & f) ^ (~e & g)) + (rounds[i] as number) + (words[i] as number)) | 0
    const s0 = ((a >>> 2) | (a << 30)) ^ ((a >>> 13) | (a << 19)) ^ ((a >>> 22) | (a << 10))
    const two = (s0 + ((a & b) ^ (a & c) ^ (b & c))) | 0
    h = g
    g = f
    f = e
    e = (d + one) | 0
    d = c
    c = b
    b = a
    a = (one + two) | 0
  }
  for (const [i, value] of [a, b, c, d, e, f, g, h].entries()) state[i] = ((state[i] as number) + value) | 0
}
/** A hasher that needs nothing of the browser. */
export const plainHasher = (): { update(bytes: Uint8Array): void; digest(): Digest } => {
  const state = Int32Array.from(start)
  const words = new Int32Array(64)
  const rest = new Uint8Array(blockLength)
  let kept = 0
  let length = 0
  const take = (bytes: Uint8Array): void => {
    let at = 0
    if (kept > 0) {
      at = Math.min(blockLength - kept, bytes.length)
      rest.set(bytes.subarray(0, at), kept)
      kept += at
      if (kept < blockLength) return
      mix(state, words, rest, 0)
      kept = 0
    }
    for (; at + blockLength <= bytes.length; at += blockLength) mix(state, words, bytes, at)
    rest.set(bytes.subarray(at))
    kept = bytes.length - at
  }
  return {
    update: (bytes) => {
      length += bytes.length
      take(bytes)
    },
    digest: () => {
      const end = new Uint8Array((kept + 9 > blockLength ? 2 : 1) * blockLength - kept)
      end[0] = 0x80
      const bits = new DataView(end.buffer)
      bits.setUint32(end.length - 8, Math.floor(length / 2 ** 29))
      bits.setUint32(end.length - 4, (length * 8) >>> 0)
      take(end)
      return `sha256:${Array.from(state, (word) => (word >>> 0).toString(16).padStart(8, "0")).join("")}`
    },
  }
}
