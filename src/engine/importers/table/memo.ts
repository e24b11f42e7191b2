/** Works out a value once per distinct cell: most cells of a call list repeat. */
import { bytePool } from "../text/byte-pool.ts"
import type { Encoding } from "../text/encoding.ts"

/** Takes a cell's bytes and gives what `of` gave for its text the first time. */
export const cellMemo = (encoding: Encoding, of: (text: string) => number): ((bytes: Uint8Array, from: number, to: number) => number) => {
  const pool = bytePool(encoding)
  let values = new Int32Array(64)
  let known = 0
  return (bytes, from, to) => {
    const index = pool.intern(bytes, from, to)
    if (index < known) return values[index] as number
    if (index === values.length) {
      const wider = new Int32Array(values.length * 2)
      wider.set(values)
      values = wider
    }
    known = index + 1
    const value = of(pool.get(index))
    values[index] = value
    return value
  }
}
