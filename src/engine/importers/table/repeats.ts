/** Knows a record that the file has already given: a restored or joined backup holds one message several times, a list pasted together one call twice. */

const least = 512
/** So many at most are made room for before they are there. */
const most = 1 << 20

/**
 * Says of each record, by what makes it itself, whether one with the same four values was there before. `at` may be in any unit; about `expected` records are to come.
 * A slot holds the hash beside the entry, so that a new record, the common case, costs one look far away in memory and none at any entry.
 */
export const repeatFinder = (expected = 0): ((at: number, a: number, b: number, c: number) => boolean) => {
  let room = least
  while (room < expected && room < most) room *= 2
  /** Pairs of a hash and an entry + 1; 0 where there is none. Half of them stay empty. */
  let slots = new Int32Array(room * 4)
  let times = new Float64Array(room)
  let rest = new Int32Array(room * 3)
  let size = 0
  const hashOf = (at: number, a: number, b: number, c: number): number => {
    let hash = Math.imul(at | 0, 0x9e3779b1) ^ Math.imul((at / 4_294_967_296) | 0, 0x85ebca6b)
    hash = Math.imul(hash ^ a, 0xc2b2ae35) ^ (hash >>> 15)
    hash = Math.imul(hash ^ b, 0x27d4eb2f) ^ (hash >>> 13)
    hash = Math.imul(hash ^ c, 0x165667b1)
    return hash ^ (hash >>> 16)
  }
  const grow = (): void => {
    const wideTimes = new Float64Array(times.length * 2)
    const wideRest = new Int32Array(rest.length * 2)
    wideTimes.set(times)
    wideRest.set(rest)
    times = wideTimes
    rest = wideRest
    const wide = new Int32Array(slots.length * 2)
    const mask = wide.length / 2 - 1
    for (let from = 0; from < slots.length; from += 2) {
      if (slots[from + 1] === 0) continue
      let slot = (slots[from] as number) & mask
      while (wide[slot * 2 + 1] !== 0) slot = (slot + 1) & mask
      wide[slot * 2] = slots[from] as number
      wide[slot * 2 + 1] = slots[from + 1] as number
    }
    slots = wide
  }
  return (at, a, b, c) => {
    if (size === times.length) grow()
    const hash = hashOf(at, a, b, c)
    const mask = slots.length / 2 - 1
    let slot = hash & mask
    for (;;) {
      const entry = (slots[slot * 2 + 1] as number) - 1
      if (entry < 0) break
      if (slots[slot * 2] === hash && times[entry] === at) {
        const three = entry * 3
        if (rest[three] === a && rest[three + 1] === b && rest[three + 2] === c) return true
      }
      slot = (slot + 1) & mask
    }
    times[size] = at
    rest[size * 3] = a
    rest[size * 3 + 1] = b
    rest[size * 3 + 2] = c
    slots[slot * 2] = hash
    slots[slot * 2 + 1] = ++size
    return false
  }
}
