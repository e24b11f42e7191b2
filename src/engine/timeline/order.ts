/** Orders a million times without a comparator: a stable radix sort on seconds since the first, undated last. */

/** Two passes for up to two years of seconds. */
const digitBits = 13
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

/** Moves rows together with their keys, so that no pass reads at random. */
const radix = (at: Float64Array, rows: Int32Array, min: number, max: number): void => {
  const n = rows.length
  let from = rows
  let to: Int32Array = new Int32Array(n)
  let keys = new Uint32Array(n)
  let keysTo = new Uint32Array(n)
  for (let i = 0; i < n; i++) keys[i] = Math.floor((at[rows[i] as number] as number) - min)
  const starts = new Int32Array(buckets)
  for (let shift = 0; shift < 32 && (max - min) / 2 ** shift >= 1; shift += digitBits) {
    starts.fill(0)
    for (let i = 0; i < n; i++) {
      const b = ((keys[i] as number) >>> shift) & (buckets - 1)
      starts[b] = (starts[b] as number) + 1
    }
    let sum = 0
    for (let b = 0; b < buckets; b++) {
      const here = starts[b] as number
      starts[b] = sum
      sum += here
    }
    for (let i = 0; i < n; i++) {
      const key = keys[i] as number
      const b = (key >>> shift) & (buckets - 1)
      const place = starts[b] as number
      to[place] = from[i] as number
      keysTo[place] = key
      starts[b] = place + 1
    }
    ;[from, to] = [to, from]
    ;[keys, keysTo] = [keysTo, keys]
  }
  if (from !== rows) rows.set(from)
}
