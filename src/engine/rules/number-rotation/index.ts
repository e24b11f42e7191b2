/** Counts the different numbers from which one named counterparty called, and how often it changed them. */
import { dayNumber, dayOf } from "../../case/time.ts"
import { callsOf } from "../../timeline/contacts.ts"
import { isMasked, mayBeSame } from "../../timeline/masked.ts"
import { count, countOf, seenIn, share } from "../../timeline/measure.ts"
import { type Indices, pick } from "../../timeline/rows.ts"
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
/** Rows by some key, in order of first appearance. */
const by = (rows: Indices, key: (row: number) => number): number[][] => {
  const groups = new Map<number, number[]>()
  for (const row of rows) {
    const held = groups.get(key(row))
    if (held) held.push(row)
    else groups.set(key(row), [row])
  }
  return [...groups.values()]
}
const most = (groups: readonly number[][], size: (rows: readonly number[]) => number): { rows: Indices; size: number } =>
  groups.reduce((best, rows) => (size(rows) > best.size ? { rows: Int32Array.from(rows), size: size(rows) } : best), {
    rows: new Int32Array(0),
    size: -1,
  })

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
      const number = (row: number): number => timeline.number[row] as number
      const calls = pick(numbered, (row) => different.has(number(row)))
      const once = by(calls, number)
        .flatMap((rows) => (rows.length === 1 ? rows : []))
        .sort((a, b) => a - b)
      const days = by(calls, (row) => dayNumber(timeline.at[row] as number))
      const perDay = most(days, (rows) => new Set(rows.map(number)).size)
      const tied = days.filter((rows) => new Set(rows.map(number)).size === perDay.size)
      const changesIn = (rows: ArrayLike<number>): number =>
        Array.from(rows).filter((row, i, all) => i > 0 && number(row) !== number(all[i - 1] as number)).length
      const changing = most(days, changesIn)
      const usedOnce = Int32Array.from(once)
      return [
        finding(numberRotationWords, input, group, calls, ["call"], {
          numbers: seenIn(timeline, calls, different.size),
          calls: count(timeline, calls),
          usedOnce: countOf(timeline, usedOnce),
          usedOnceShare: once.length > 0 ? share(timeline, usedOnce, calls) : undefined,
          maxNumbersPerDay: seenIn(timeline, perDay.rows, perDay.size),
          maxNumbersPerDayOn: seenIn(timeline, perDay.rows, dayOf(timeline.at[perDay.rows[0] as number] as number)),
          maxNumbersPerDayDays: seenIn(timeline, Int32Array.from(tied.flat()), tied.length),
          changes: seenIn(timeline, calls, changesIn(calls)),
          maxChangesPerDay: changing.size > 0 ? seenIn(timeline, changing.rows, changing.size) : undefined,
        }),
      ]
    })
  },
}
