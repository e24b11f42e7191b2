/** Counts the different numbers from which one named counterparty called, and how often it changed them. */
import { dayNumber, dayOf } from "../../case/time.ts"
import { callsOf } from "../../timeline/contacts.ts"
import { isMasked, mayBeSame } from "../../timeline/masked.ts"
import { count, seenIn, share } from "../../timeline/measure.ts"
import { type Indices, pick } from "../../timeline/rows.ts"
import type { Timeline } from "../../timeline/timeline.ts"
import { finding } from "../finding.ts"
import type { Rule } from "../rule.ts"

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

export const numberRotation = {
  id: "number-rotation",
  title: "更换号码来电",
  measures: {
    numbers: "来电使用的不同号码数",
    calls: "来电总次数",
    usedOnce: "只用过一次的号码数",
    usedOnceShare: "一次性号码的来电占比（%）",
    maxNumbersPerDay: "单日使用的不同号码最多个数",
    maxNumbersPerDayOn: "使用不同号码最多的一天",
    changes: "相邻两次来电更换号码的次数",
    maxChangesPerDay: "单日更换号码最多次数",
  },
  alternatives: ["机构的总机会显示不同的分机或外显号码。", "不同业务部门或不同网点分别来电。", "来电显示的号码可能被他人冒用。"],
  /** Calls only: message ports change with the sending channel. Numbers withheld are left out. Silent below two different numbers. */
  measure: (timeline, acts) =>
    timeline.groups.flatMap((group) => {
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
      const changesIn = (rows: ArrayLike<number>): number =>
        Array.from(rows).filter((row, i, all) => i > 0 && number(row) !== number(all[i - 1] as number)).length
      const changing = most(days, changesIn)
      const usedOnce = Int32Array.from(once)
      return [
        finding("number-rotation", timeline, group, acts, calls, ["call"], {
          numbers: seenIn(timeline, calls, different.size),
          calls: count(timeline, calls),
          usedOnce: once.length > 0 ? count(timeline, usedOnce) : undefined,
          usedOnceShare: once.length > 0 ? share(timeline, usedOnce, calls) : undefined,
          maxNumbersPerDay: seenIn(timeline, perDay.rows, perDay.size),
          maxNumbersPerDayOn: seenIn(timeline, perDay.rows, dayOf(timeline.at[perDay.rows[0] as number] as number)),
          changes: seenIn(timeline, calls, changesIn(calls)),
          maxChangesPerDay: changing.size > 0 ? seenIn(timeline, changing.rows, changing.size) : undefined,
        }),
      ]
    }),
} as const satisfies Rule
