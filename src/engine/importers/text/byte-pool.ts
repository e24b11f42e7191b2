/** Distinct strings kept as bytes and decoded on demand, so that a million rows do not make a million strings. */
import type { StringPool } from "../../case/batch.ts"
import type { CellText } from "./cell-text.ts"
import { cellText } from "./cell-text.ts"
import type { Encoding } from "./encoding.ts"

export interface BytePool extends StringPool {
  /** Index of these bytes, added when new. */
  intern(bytes: Uint8Array, from: number, to: number): number
  /** Index of this text, added when new. */
  internText(text: string): number
  /** Number of bytes held, without the tables. */
  readonly bytes: number
  /** The bytes of all entries end to end, and where each ends: what a cache stores. */
  raw(): { readonly data: Uint8Array; readonly ends: Uint32Array }
}
const encoder = new TextEncoder()
const same = (data: Uint8Array, at: number, bytes: Uint8Array, from: number, length: number): boolean => {
  for (let i = 0; i < length; i++) if (data[at + i] !== bytes[from + i]) return false
  return true
}
const isAscii = (bytes: Uint8Array, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if ((bytes[i] as number) > 127) return false
  return true
}
const asciiText = (bytes: Uint8Array, from: number, to: number): string => {
  let text = ""
  for (let i = from; i < to; i++) text += String.fromCharCode(bytes[i] as number)
  return text
}
/** Text of a range; short ASCII, the common case, without the decoder. */
export const decodeRange = (decode: CellText, bytes: Uint8Array, from: number, to: number): string =>
  to - from <= 32 && isAscii(bytes, from, to) ? asciiText(bytes, from, to) : decode(bytes.subarray(from, to))

const hashOf = (bytes: Uint8Array, from: number, to: number): number => {
  let hash = 0x811c9dc5
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ (bytes[i] as number), 0x01000193)
  hash ^= hash >>> 15
  hash = Math.imul(hash, 0x2c1b3c6d)
  return hash ^ (hash >>> 13)
}
/** A pool over bytes of one encoding. `stored` brings back what `raw` gave. */
export const bytePool = (encoding: Encoding = "utf-8", stored?: { readonly data: Uint8Array; readonly ends: Uint32Array }): BytePool => {
  const decode = cellText(encoding)
  let data = stored ? stored.data : new Uint8Array(1024)
  let ends = stored ? stored.ends : new Uint32Array(256)
  let size = stored ? stored.ends.length : 0
  let used = size ? (ends[size - 1] as number) : 0
  let slots = new Int32Array(0)
  let hashes = new Int32Array(0)
  const startOf = (index: number): number => (index === 0 ? 0 : (ends[index - 1] as number))

  /** Doubles the table (slot → index + 1); hashes are kept so that no entry is read again. */
  const rehash = (): void => {
    const wide = new Int32Array(Math.max(512, slots.length * 2))
    const kept = new Int32Array(wide.length / 2)
    kept.set(hashes.subarray(0, size))
    for (let index = 0; index < size; index++) {
      if (slots.length === 0) kept[index] = hashOf(data, startOf(index), ends[index] as number)
      let slot = (kept[index] as number) & (wide.length - 1)
      while (wide[slot] !== 0) slot = (slot + 1) & (wide.length - 1)
      wide[slot] = index + 1
    }
    slots = wide
    hashes = kept
  }
  const append = (bytes: Uint8Array, from: number, to: number, hash: number): number => {
    const length = to - from
    if (used + length > data.length) {
      const wider = new Uint8Array(Math.max(data.length * 2, used + length))
      wider.set(data.subarray(0, used))
      data = wider
    }
    if (size === ends.length) {
      const wider = new Uint32Array(Math.max(256, ends.length * 2))
      wider.set(ends)
      ends = wider
    }
    data.set(length === bytes.length ? bytes : bytes.subarray(from, to), used)
    used += length
    ends[size] = used
    hashes[size] = hash
    return size++
  }
  const intern = (bytes: Uint8Array, from: number, to: number): number => {
    while (size * 2 >= slots.length) rehash()
    const hash = hashOf(bytes, from, to)
    const length = to - from
    const mask = slots.length - 1
    let slot = hash & mask
    for (;;) {
      const index = (slots[slot] as number) - 1
      if (index < 0) {
        slots[slot] = size + 1
        return append(bytes, from, to, hash)
      }
      if (hashes[index] === hash) {
        const at = startOf(index)
        if ((ends[index] as number) - at === length && same(data, at, bytes, from, length)) return index
      }
      slot = (slot + 1) & mask
    }
  }
  return {
    get size() {
      return size
    },
    get bytes() {
      return used
    },
    get: (index) => (index < 0 || index >= size ? "" : decodeRange(decode, data, startOf(index), ends[index] as number)),
    intern,
    internText: (text) => {
      const bytes = encoder.encode(text)
      return intern(bytes, 0, bytes.length)
    },
    raw: () => ({ data: data.subarray(0, used), ends: ends.subarray(0, size) }),
  }
}
