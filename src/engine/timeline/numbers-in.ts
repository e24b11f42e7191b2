/** Tells rows apart by their number: the different numbers among them, and which of those each row has, without a look-up for each row. */
import type { StringPool } from "../case/batch.ts"
import { type Indices, pick } from "./rows.ts"
import type { Timeline } from "./timeline.ts"

export const withNumber = ({ number }: Timeline, rows: Indices): Indices => pick(rows, (row) => (number[row] as number) >= 0)

export interface NumbersIn {
  /** Indices into the pool, in order of first appearance. */
  readonly numbers: readonly number[]
  /** Of each row the place of its number among them. */
  readonly places: Int32Array
  /** How many rows each has. */
  readonly times: readonly number[]
}
/** In which question a number was last seen, and its place then: one mark for each number of a pool, never cleared. */
interface Marks {
  question: number
  readonly seen: Int32Array
  readonly place: Int32Array
}
const marks = new WeakMap<StringPool, Marks>()
const marksOf = (pool: StringPool): Marks => {
  const held = marks.get(pool) ?? { question: 0, seen: new Int32Array(pool.size), place: new Int32Array(pool.size) }
  marks.set(pool, held)
  return held
}
/** Of rows that have a number. */
export const numbersIn = ({ numbers: pool, number }: Timeline, rows: Indices): NumbersIn => {
  const held = marksOf(pool)
  const { seen, place } = held
  const question = ++held.question
  const [numbers, times]: [number[], number[]] = [[], []]
  const places = new Int32Array(rows.length)
  for (let i = 0; i < rows.length; i++) {
    const one = number[rows[i] as number] as number
    if (seen[one] !== question) {
      seen[one] = question
      place[one] = numbers.length
      numbers.push(one)
      times.push(0)
    }
    const at = place[one] as number
    places[i] = at
    times[at] = (times[at] as number) + 1
  }
  return { numbers, places, times }
}
