/** The rows that tell of the same act as growing lists, and what two lists share. */
import type { Part, Rows } from "./parts.ts"

/** The lists being built, and what two of them share. */
export const joining = (rows: Rows) => {
  let next: Int32Array | undefined
  const part = (row: number): Part => rows.parts[rows.partOf(row)] as Part
  const after = (row: number): number => (next ? (next[row] as number) : -1)
  const some = (a: number, b: number, test: (p: Part, q: Part) => boolean): boolean => {
    for (let i = a; i >= 0; i = after(i)) for (let j = b; j >= 0; j = after(j)) if (test(part(i), part(j))) return true
    return false
  }
  return {
    rows,
    part,
    next: () => next,
    join: (head: number, other: number): void => {
      next ??= new Int32Array(rows.size).fill(-1)
      let last = head
      while (after(last) >= 0) last = after(last)
      next[last] = other
    },
    /** Puts a row right behind the head, however many there are already. */
    joinFirst: (head: number, other: number): void => {
      next ??= new Int32Array(rows.size).fill(-1)
      next[other] = after(head)
      next[head] = other
    },
    shareItem: (a: number, b: number): boolean => some(a, b, (p, q) => p.source === q.source),
    shareReader: (a: number, b: number): boolean => some(a, b, (p, q) => p.reader === q.reader),
    differentLines: (a: number, b: number): boolean =>
      some(a, b, (p, q) => p.ownNumber !== undefined && q.ownNumber !== undefined && p.ownNumber !== q.ownNumber),
  }
}
export type Joining = ReturnType<typeof joining>
