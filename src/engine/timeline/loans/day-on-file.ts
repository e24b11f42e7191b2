/** A due day that the person states, or a later one that they say was agreed to, beside the other side's own words for about the same instalment that name another day. */
import type { Cited } from "../../case/citation.ts"
import { asDay, type Day, numberOfDay } from "../../case/time.ts"
import { alsoShown } from "../measure.ts"
import type { LoanDocuments } from "./documents.ts"
import type { DuePart } from "./dues.ts"

/** Instalments come a fortnight apart at least. */
const sameInstalment = 14
/** In 还有3天到期 the day is counted, not named. */
const namesDay = /\d\s?[月年/.-]/
/** 请于…前存入 asks for money before the day, and names no due day. */
const onlyAsks = /^(?:请|需|须|务必|应)/
const apart = (a: Day, b: Day): number => Math.abs(numberOfDay(a) - numberOfDay(b))

export interface DayOnFile {
  readonly stated: Cited<Day>
  readonly words: Cited<string>
  readonly day: Day
  /** That day, as the other side's words show it. */
  readonly on: Cited<Day>
}
const namedDays = ({ dueDays, extensions }: LoanDocuments): readonly { readonly day: Day; readonly words: Cited<string> }[] => [
  ...dueDays.flatMap(({ value, words }) =>
    onlyAsks.test(words) || !namesDay.test(words) ? [] : [{ day: value.value, words: alsoShown(value, words) }],
  ),
  ...extensions.flatMap(({ value, words }) => {
    const day = asDay(value.value)
    return day ? [{ day, words: alsoShown(value, words) }] : []
  }),
]
export const dueOnFile = (stated: readonly Cited<Day>[], documents: LoanDocuments): DayOnFile | undefined => {
  const named = namedDays(documents)
  const told = new Set(named.map(({ day }) => day))
  const said = new Set(stated.map(({ value }) => value))
  for (const due of stated) {
    if (told.has(due.value)) continue
    const other = named.find(({ day }) => !said.has(day) && apart(day, due.value) < sameInstalment)
    if (other) return { stated: due, words: other.words, day: other.day, on: alsoShown(other.words, other.day) }
  }
  return undefined
}
/** The last day on file to which the other side put the same instalment. */
export const extensionOnFile = (
  stated: Cited<Day> | undefined,
  dues: readonly DuePart[],
  { extensions }: LoanDocuments,
): DayOnFile | undefined => {
  if (!stated) return undefined
  const put = extensions.filter(({ value }) => {
    const day = asDay(value.value)
    return day !== undefined && dues.some(({ due, extendedFrom }) => due.value === day && extendedFrom && extendedFrom.value < stated.value)
  })
  const last = put.at(-1)
  const day = last && asDay(last.value.value)
  return last && day && day !== stated.value && apart(day, stated.value) < 31
    ? { stated, words: alsoShown(last.value, last.words), day, on: alsoShown(last.value, day) }
    : undefined
}
