/** Counts the different numbers from which one named counterparty called, and how often it changed them. */
import { dayOf } from "../../case/time.ts"
import { callsOf } from "../../timeline/contacts.ts"
import { isMasked, mayBeSame } from "../../timeline/masked.ts"
import { count, countOf, seenIn, share } from "../../timeline/measure.ts"
import { dated, dayRuns, type Indices, pick } from "../../timeline/rows.ts"
import type { Timeline } from "../../timeline/timeline.ts"
import { finding } from "../finding.ts"
import type { Rule } from "../rule.ts"
import type { MeasureOf } from "../words.ts"
import { numberRotationPhrases } from "./paper.ts"
import { numberRotationWords } from "./words.ts"

/** Number indices that are surely different from each other: a masked number that may be another one is left out. */
const surelyDifferent = (timeline: Timeline, calls: Indices): ReadonlySet<number> => {
  const all = [...new Set(Array.from(calls, (row) => timeline.number[row] as number))]
  const masked = all.filter((one) => isMasked(timeline.numbers.get(one)))
  if (masked.length === 0) return new Set(all)
  const kept = new Set(all.filter((one) => !masked.includes(one)))
  for (const one of masked) if (![...kept].some((other) => mayBeSame(timeline.numbers.get(one), timeline.numbers.get(other)))) kept.add(one)
  return kept
}
/** How often the number changes from one call to the next. */
const changesIn = (timeline: Timeline, calls: Indices): number => {
  let changes = 0
  for (let i = 1; i < calls.length; i++) if (timeline.number[calls[i] as number] !== timeline.number[calls[i - 1] as number]) changes++
  return changes
}
/** The calls of one day, with how many numbers they came from and how often these changed. */
interface DayOfCalls {
  readonly rows: Indices
  readonly numbers: number
  readonly changes: number
}
const daysOf = (timeline: Timeline, calls: Indices): readonly DayOfCalls[] =>
  Array.from(dayRuns(timeline, dated(timeline, calls)), ([, from, to]) => {
    const rows = calls.subarray(from, to)
    const numbers = new Set<number>()
    for (const row of rows) numbers.add(timeline.number[row] as number)
    return { rows, numbers: numbers.size, changes: changesIn(timeline, rows) }
  })
/** The first of the days that have most. */
const most = (days: readonly DayOfCalls[], size: "numbers" | "changes"): DayOfCalls =>
  days.reduce((best, day) => (day[size] > best[size] ? day : best))
/** The calls from numbers that called no other time. */
const usedOnceIn = (timeline: Timeline, calls: Indices): Indices => {
  const times = new Map<number, number>()
  for (const row of calls) times.set(timeline.number[row] as number, (times.get(timeline.number[row] as number) ?? 0) + 1)
  return pick(calls, (row) => times.get(timeline.number[row] as number) === 1)
}

export const numberRotation: Rule<MeasureOf<typeof numberRotationWords>> = {
  id: "number-rotation",
  words: numberRotationWords,
  paper: numberRotationPhrases,
  /** Calls only: message ports change with the sending channel. Numbers withheld are left out. Silent below two different numbers. */
  measure: (input) => {
    const { timeline, acts } = input
    return timeline.groups.flatMap((group) => {
      if (!group.attributed) return []
      const numbered = pick(callsOf(timeline, group, acts), (row) => (timeline.number[row] as number) >= 0)
      const different = surelyDifferent(timeline, numbered)
      if (different.size < 2) return []
      const calls = pick(numbered, (row) => different.has(timeline.number[row] as number))
      const days = daysOf(timeline, calls)
      if (days.length === 0) return []
      const perDay = most(days, "numbers")
      const tied = days.filter((day) => day.numbers === perDay.numbers)
      const changing = most(days, "changes")
      const usedOnce = usedOnceIn(timeline, calls)
      return [
        finding(numberRotationWords, input, group, calls, ["call"], {
          numbers: seenIn(timeline, calls, different.size),
          calls: count(timeline, calls),
          usedOnce: countOf(timeline, usedOnce),
          usedOnceShare: usedOnce.length > 0 ? share(timeline, usedOnce, calls) : undefined,
          maxNumbersPerDay: seenIn(timeline, perDay.rows, perDay.numbers),
          maxNumbersPerDayOn: seenIn(timeline, perDay.rows, dayOf(timeline.at[perDay.rows[0] as number] as number)),
          maxNumbersPerDayDays: seenIn(timeline, Int32Array.from(tied.flatMap((day) => [...day.rows])), tied.length),
          changes: seenIn(timeline, calls, changesIn(timeline, calls)),
          maxChangesPerDay: changing.changes > 0 ? seenIn(timeline, changing.rows, changing.changes) : undefined,
        }),
      ]
    })
  },
}
