/** Compares lists of rows, each in ascending order, by walking along both. */
import type { Indices } from "./rows.ts"

/** The rows of the first list that are in the second as well; the first itself when all are. */
export const inBoth = (a: Indices, b: Indices): Indices => {
  const both = new Int32Array(Math.min(a.length, b.length))
  let k = 0
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [x, y] = [a[i] as number, b[j] as number]
    if (x === y) both[k++] = x
    if (x <= y) i++
    if (y <= x) j++
  }
  return k === a.length ? a : both.slice(0, k)
}
/** The rows of the first list that are not in the second; the first itself when none is. */
export const inFirstAlone = (a: Indices, b: Indices): Indices => {
  if (a.length === 0 || b.length === 0) return a
  const alone = new Int32Array(a.length)
  let k = 0
  for (let i = 0, j = 0; i < a.length; i++) {
    const row = a[i] as number
    while (j < b.length && (b[j] as number) < row) j++
    if (b[j] !== row) alone[k++] = row
  }
  return k === a.length ? a : alone.slice(0, k)
}
/** Whether any row is in both. */
export const meet = (a: Indices, b: Indices): boolean => {
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const [x, y] = [a[i] as number, b[j] as number]
    if (x === y) return true
    if (x < y) i++
    else j++
  }
  return false
}
