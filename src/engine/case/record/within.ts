/** Which rows lie in the places of citations. */
import type { RowRange } from "../citation.ts"

/** Says of rows asked for in any order whether one of the ranges holds them. */
export const within = (places: readonly { readonly ranges: readonly RowRange[] }[]): ((row: number) => boolean) => {
  const ranges: RowRange[] = places.flatMap((place) => [...place.ranges]).sort((a, b) => a[0] - b[0])
  // Ranges that overlap are joined, so that the last one that begins before a row decides.
  const joined: [number, number][] = []
  for (const [from, to] of ranges) {
    const last = joined.at(-1)
    if (last && from <= last[1] + 1) last[1] = Math.max(last[1], to)
    else joined.push([from, to])
  }
  return (row) => {
    let [low, high] = [0, joined.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((joined[middle] as RowRange)[0] <= row) low = middle + 1
      else high = middle
    }
    const before = joined[low - 1]
    return before !== undefined && row <= before[1]
  }
}
