/** Orders a million times without a comparator: a stable radix sort on seconds since the first, undated last. */

const digitBits = 11
const buckets = 1 << digitBits

const isAscending = (at: Float64Array): boolean => {
  for (let i = 1; i < at.length; i++) if (!((at[i] as number) >= (at[i - 1] as number))) return false
  return true
}
/** Positions of `at` in ascending order; equal times keep their order, NaN comes last in its order. */
export const orderByTime = (at: Float64Array): Int32Array => {
  const n = at.length
  const order = new Int32Array(n)
  let min = Number.POSITIVE_INFINITY
  let max = Number.NEGATIVE_INFINITY
  let dated = 0
  for (let i = 0; i < n; i++) {
    const t = at[i] as number
    if (Number.isNaN(t)) continue
    dated++
    if (t < min) min = t
    if (t > max) max = t
  }
  if (dated === n && isAscending(at)) {
    for (let i = 0; i < n; i++) order[i] = i
    return order
  }
  let undatedAt = dated
  let d = 0
  for (let i = 0; i < n; i++) {
    if (Number.isNaN(at[i] as number)) order[undatedAt++] = i
    else order[d++] = i
  }
  if (max - min >= 2 ** 32) {
    order.subarray(0, dated).sort((a, b) => (at[a] as number) - (at[b] as number) || a - b)
    return order
  }
  radix(at, order.subarray(0, dated), min, max)
  return order
}

const radix = (at: Float64Array, rows: Int32Array, min: number, max: number): void => {
  const n = rows.length
  let from: Int32Array = rows
  let to: Int32Array = new Int32Array(n)
  const keys = new Uint32Array(at.length)
  for (let i = 0; i < n; i++) keys[rows[i] as number] = Math.floor((at[rows[i] as number] as number) - min)
  const starts = new Int32Array(buckets)
  for (let shift = 0; shift < 32 && (max - min) / 2 ** shift >= 1; shift += digitBits) {
    starts.fill(0)
    for (let i = 0; i < n; i++) {
      const b = ((keys[from[i] as number] as number) >>> shift) & (buckets - 1)
      starts[b] = (starts[b] as number) + 1
    }
    let sum = 0
    for (let b = 0; b < buckets; b++) {
      const here = starts[b] as number
      starts[b] = sum
      sum += here
    }
    for (let i = 0; i < n; i++) {
      const row = from[i] as number
      const b = ((keys[row] as number) >>> shift) & (buckets - 1)
      to[starts[b] as number] = row
      starts[b] = (starts[b] as number) + 1
    }
    ;[from, to] = [to, from]
  }
  if (from !== rows) rows.set(from)
}
