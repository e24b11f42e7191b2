/** Numbers in order are those of a sorted set, whether they were marked or sorted. */
import fc from "fast-check"
import { expect, it } from "vitest"
import { ascending } from "../../src/engine/timeline/ascending.ts"

const inOrder = (numbers: readonly number[]): readonly number[] => [...new Set(numbers)].sort((a, b) => a - b)

it.each([
  ["close together", fc.array(fc.nat({ max: 60 }))],
  ["far apart", fc.array(fc.nat({ max: 2 ** 31 - 1 }))],
  ["some below nought", fc.array(fc.integer({ min: -9, max: 60 }))],
])("puts numbers in order, each once: %s", (_, some) => {
  fc.assert(
    fc.property(some, (numbers) => {
      expect([...ascending(Int32Array.from(numbers))]).toEqual(inOrder(numbers))
    }),
  )
})
