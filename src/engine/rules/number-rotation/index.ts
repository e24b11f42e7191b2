/** Counts the different numbers from which one named counterparty called, and how often it changed them. */
import { dayOf } from "../../case/time.ts"
import { callsOf } from "../../timeline/contacts.ts"
import { mayBeSame } from "../../timeline/masked.ts"
import { count, countOf, seenIn, share } from "../../timeline/measure.ts"
import { type NumbersIn, numbersIn, withNumber } from "../../timeline/numbers-in.ts"
import { dated, dayRuns, type Indices, pick } from "../../timeline/rows.ts"
import { isMaskedIn } from "../../timeline/stated-numbers.ts"
import type { Timeline } from "../../timeline/timeline.ts"
import { finding } from "../finding.ts"
import type { Rule } from "../rule.ts"
import type { MeasureOf } from "../words.ts"
import { numberRotationPhrases } from "./paper.ts"
import { numberRotationWords } from "./words.ts"

/** Number indices that are surely different from each other: a masked number that may be another one is left out. */
const surelyDifferent = ({ numbers: pool }: Timeline, all: readonly number[]): ReadonlySet<number> => {
  const masked = all.filter((one) => isMaskedIn(pool, one))
  const kept = new Set(masked.length === 0 ? all : all.filter((one) => !masked.includes(one)))
  for (const one of masked) if (![...kept].some((other) => mayBeSame(pool.get(one), pool.get(other)))) kept.add(one)
  return kept
}
/** How often the number changes from one call to the next, among some calls. */
const changesIn = ({ places }: NumbersIn, from: number, to: number): number => {
  let changes = 0
  for (let i = from + 1; i < to; i++) if (places[i] !== places[i - 1]) changes++
  return changes
}
/** The calls of one day, with how many numbers they came from and how often these changed. */
interface DayOfCalls {
  readonly rows: Indices
  readonly numbers: number
  readonly changes: number
}
const daysOf = (timeline: Timeline, calls: Indices, called: NumbersIn): readonly DayOfCalls[] => {
  // On which day a number was last counted.
  const counted = new Int32Array(called.numbers.length)
  let nth = 0
  return Array.from(dayRuns(timeline, dated(timeline, calls)), ([, from, to]) => {
    nth++
    let numbers = 0
    for (let i = from; i < to; i++) {
      const place = called.places[i] as number
      if (counted[place] === nth) continue
      counted[place] = nth
      numbers++
    }
    return { rows: calls.subarray(from, to), numbers, changes: changesIn(called, from, to) }
  })
}
/** The first of the days that have most. */
const most = (days: readonly DayOfCalls[], size: "numbers" | "changes"): DayOfCalls =>
  days.reduce((best, day) => (day[size] > best[size] ? day : best))
/** The calls from numbers that called no other time. */
const usedOnceIn = (calls: Indices, { places, times }: NumbersIn): Indices => calls.filter((_, i) => times[places[i] as number] === 1)

export const numberRotation: Rule<MeasureOf<typeof numberRotationWords>> = {
  id: "number-rotation",
  words: numberRotationWords,
  paper: numberRotationPhrases,
  /** Calls only: message ports change with the sending channel. Numbers withheld are left out. Silent below two different numbers. */
  measure: (input) => {
    const { timeline, acts } = input
    return timeline.groups.flatMap((group) => {
      if (!group.attributed) return []
      const numbered = withNumber(timeline, callsOf(timeline, group, acts))
      const all = numbersIn(timeline, numbered)
      const different = surelyDifferent(timeline, all.numbers)
      if (different.size < 2) return []
      const leavesOut = different.size < all.numbers.length
      const calls = leavesOut ? pick(numbered, (row) => different.has(timeline.number[row] as number)) : numbered
      const called = leavesOut ? numbersIn(timeline, calls) : all
      const days = daysOf(timeline, calls, called)
      if (days.length === 0) return []
      const perDay = most(days, "numbers")
      const tied = days.filter((day) => day.numbers === perDay.numbers)
      const changing = most(days, "changes")
      const usedOnce = usedOnceIn(calls, called)
      return [
        finding(numberRotationWords, input, group, calls, ["call"], {
          numbers: seenIn(timeline, calls, different.size),
          calls: count(timeline, calls),
          usedOnce: countOf(timeline, usedOnce),
          usedOnceShare: usedOnce.length > 0 ? share(timeline, usedOnce, calls) : undefined,
          maxNumbersPerDay: seenIn(timeline, perDay.rows, perDay.numbers),
          maxNumbersPerDayOn: seenIn(timeline, perDay.rows, dayOf(timeline.at[perDay.rows[0] as number] as number)),
          maxNumbersPerDayDays: seenIn(timeline, Int32Array.from(tied.flatMap((day) => [...day.rows])), tied.length),
          changes: seenIn(timeline, calls, changesIn(called, 0, calls.length)),
          maxChangesPerDay: changing.changes > 0 ? seenIn(timeline, changing.rows, changing.changes) : undefined,
        }),
      ]
    })
  },
}
