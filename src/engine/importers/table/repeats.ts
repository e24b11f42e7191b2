/** Knows a record that the file has already given: a restored or joined backup holds one message several times, a list pasted together one call twice. */

/** Says of each record, by what makes it itself, whether one with the same four values was there before. `at` may be in any unit. */
export const repeatFinder = (): ((at: number, a: number, b: number, c: number) => boolean) => {
  let times = new Float64Array(256)
  let rest = new Int32Array(256 * 3)
  let slots = new Int32Array(1024)
  let size = 0
  const hashOf = (at: number, a: number, b: number, c: number): number => {
    let hash = Math.imul(at | 0, 0x9e3779b1) ^ Math.imul((at / 4_294_967_296) | 0, 0x85ebca6b)
    hash = Math.imul(hash ^ a, 0xc2b2ae35) ^ (hash >>> 15)
    hash = Math.imul(hash ^ b, 0x27d4eb2f) ^ (hash >>> 13)
    hash = Math.imul(hash ^ c, 0x165667b1)
    return hash ^ (hash >>> 16)
  }
  const place = (table: Int32Array, entry: number): void => {
    const [a, b, c] = [rest[entry * 3] as number, rest[entry * 3 + 1] as number, rest[entry * 3 + 2] as number]
    let slot = hashOf(times[entry] as number, a, b, c) & (table.length - 1)
    while (table[slot] !== 0) slot = (slot + 1) & (table.length - 1)
    table[slot] = entry + 1
  }
  const grow = (): void => {
    const wideTimes = new Float64Array(times.length * 2)
    const wideRest = new Int32Array(rest.length * 2)
    wideTimes.set(times)
    wideRest.set(rest)
    times = wideTimes
    rest = wideRest
    slots = new Int32Array(times.length * 4)
    for (let entry = 0; entry < size; entry++) place(slots, entry)
  }
  return (at, a, b, c) => {
    let slot = hashOf(at, a, b, c) & (slots.length - 1)
    for (;;) {
      const entry = (slots[slot] as number) - 1
      if (entry < 0) break
      if (times[entry] === at && rest[entry * 3] === a && rest[entry * 3 + 1] === b && rest[entry * 3 + 2] === c) return true
      slot = (slot + 1) & (slots.length - 1)
    }
    if (size === times.length) grow()
    times[size] = at
    rest[size * 3] = a
    rest[size * 3 + 1] = b
    rest[size * 3 + 2] = c
    place(slots, size++)
    return false
  }
}
