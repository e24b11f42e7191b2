/** Finds the pool index of a mobile number with one look into memory: nine of ten numbers in a call list are eleven digits. */
import type { BytePool } from "../text/byte-pool.ts"

/** Numbers from 13000000000 to 19999999999 fit 33 bits: the low 32 in one slot, the 33rd beside the index in the next. */
const least = 13_000_000_000
const two32 = 4_294_967_296
const highBit = 1 << 30

/** Gives the index in `numbers` of a plain mobile number, adding it when new; -1 when the bytes are anything else. */
export const mobileIndex = (numbers: BytePool): ((bytes: Uint8Array, from: number, to: number) => number) => {
  let bits = 10
  let slots = new Int32Array(2 << bits)
  let held = 0
  const place = (table: Int32Array, shift: number, low: number): number => {
    const mask = table.length / 2 - 1
    let slot = Math.imul(low, 0x9e3779b1) >>> shift
    while (table[slot * 2 + 1] !== 0) slot = (slot + 1) & mask
    return slot * 2
  }
  const grow = (): void => {
    bits++
    const wide = new Int32Array(2 << bits)
    for (let at = 0; at < slots.length; at += 2) {
      if (slots[at + 1] === 0) continue
      const to = place(wide, 32 - bits, slots[at] as number)
      wide[to] = slots[at] as number
      wide[to + 1] = slots[at + 1] as number
    }
    slots = wide
  }
  return (bytes, from, to) => {
    if (to - from !== 11 || bytes[from] !== 49 || (bytes[from + 1] as number) < 51) return -1
    let value = 0
    for (let i = from; i < to; i++) {
      const digit = (bytes[i] as number) - 48
      if (digit < 0 || digit > 9) return -1
      value = value * 10 + digit
    }
    value -= least
    const high = value >= two32 ? highBit : 0
    const low = (high ? value - two32 : value) | 0
    const mask = slots.length / 2 - 1
    let slot = Math.imul(low, 0x9e3779b1) >>> (32 - bits)
    for (;;) {
      const entry = slots[slot * 2 + 1] as number
      if (entry === 0) break
      if (slots[slot * 2] === low && (entry & highBit) === high) return (entry & ~highBit) - 1
      slot = (slot + 1) & mask
    }
    const index = numbers.intern(bytes, from, to)
    slots[slot * 2] = low
    slots[slot * 2 + 1] = (index + 1) | high
    if (++held * 2 > mask) grow()
    return index
  }
}
