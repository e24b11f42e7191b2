/** The finder of repeats against a set of strings: the same answers for every record, however many there are and however much room was made. */
import { describe, expect, it } from "vitest"
import { repeatFinder } from "../../src/engine/importers/table/repeats.ts"

type Entry = readonly [at: number, a: number, b: number, c: number]
/** Records drawn from few values, so that many repeat, by a small generator that gives the same in every run. */
const drawn = (count: number, of: number, unit: number): readonly Entry[] => {
  let state = 7
  const next = (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
  return Array.from({ length: count }, () => [1_767_225_600 * unit + next(of), next(4), next(of) - 1, next(3) - 1])
}
const tables: readonly (readonly [string, readonly Entry[]])[] = [
  ["nothing", []],
  ["one", [[1, 0, 0, 0]]],
  [
    "one twice",
    [
      [1, 0, 0, 0],
      [1, 0, 0, 0],
    ],
  ],
  [
    "the same in another order of values",
    [
      [1, 2, 3, 4],
      [1, 2, 4, 3],
      [1, 3, 2, 4],
      [1, 4, 3, 2],
    ],
  ],
  [
    "zeros and minus ones",
    [
      [0, 0, 0, 0],
      [0, -1, -1, -1],
      [0, 0, 0, 0],
      [0, -1, -1, -1],
    ],
  ],
  [
    "times that differ above 32 bits only",
    [
      [5, 1, 1, 1],
      [5 + 2 ** 32, 1, 1, 1],
      [5 + 2 ** 33, 1, 1, 1],
      [5, 1, 1, 1],
    ],
  ],
  [
    "halves of a second",
    [
      [5.5, 1, 1, 1],
      [5, 1, 1, 1],
      [5.5, 1, 1, 1],
    ],
  ],
  [
    "times before 1970",
    [
      [-5, 1, 1, 1],
      [5, 1, 1, 1],
      [-5, 1, 1, 1],
    ],
  ],
  [
    "the greatest values",
    [
      [2 ** 52, 2 ** 31 - 1, 2 ** 27, 2_000_000_000],
      [2 ** 52, 2 ** 31 - 1, 2 ** 27, 2_000_000_000],
    ],
  ],
  ["five thousand of few values", drawn(5_000, 9, 1)],
  ["twenty thousand of many values", drawn(20_000, 60, 1)],
  ["twenty thousand in milliseconds", drawn(20_000, 60, 4_000)],
  ["hardly any the same", drawn(20_000, 1_000_000, 1)],
]
describe.each(tables)("%s", (_name, entries) => {
  it.each([0, 100, 15_000, 1e9])("with room for %d", (expected) => {
    const repeated = repeatFinder(expected)
    const known = new Set<string>()
    const answers: boolean[] = []
    const right: boolean[] = []
    for (const entry of entries) {
      answers.push(repeated(...entry))
      right.push(known.has(entry.join(" ")))
      known.add(entry.join(" "))
    }
    expect(answers.findIndex((answer, i) => answer !== right[i])).toBe(-1)
    expect(answers.length).toBe(entries.length)
  })
})
it("never takes a record without a time for another", () => {
  const repeated = repeatFinder()
  expect([repeated(Number.NaN, 1, 1, 1), repeated(Number.NaN, 1, 1, 1)]).toEqual([false, false])
})
