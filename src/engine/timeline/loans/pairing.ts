/**
 * Which payment paid which instalment, and never on a guess. The period of a loan is told by two due days at least; one alone has only its own month. A
 * payment in the time of an instalment pays it in time. One after the due day was late only where as many payments as instalments are told and each finds
 * its own. Everything else is asked.
 */
import type { Cited } from "../../case/citation.ts"
import { addDays, type Day, dayOfNumber, numberOfDay } from "../../case/time.ts"
import type { DuePart } from "./dues.ts"
import type { Payment } from "./payments.ts"

/** The time of an instalment: after `from`, up to its due day; `until` is the last day on which a late payment can be its own. */
interface Time {
  readonly from: Day
  readonly due: Day
  readonly until: Day
}
export interface Pairing {
  readonly of: readonly (Payment | undefined)[]
  readonly asked: readonly { readonly due: Cited<Day>; readonly payment: Payment }[]
  readonly left: readonly Payment[]
}
/** Longer than a month is a period only where three due days show it twice. */
const month = 31
const periodOf = (days: readonly number[]): number => {
  const gaps = days.slice(1).map((day, i) => day - (days[i] as number))
  const least = Math.min(...gaps)
  return least > month && (gaps.length < 2 || Math.max(...gaps) - least > 3) ? month : least
}
const firstOfMonth = (day: Day): Day => `${day.slice(0, 8)}01` as Day
const endOfMonth = (day: Day): Day => addDays(firstOfMonth(addDays(firstOfMonth(day), 40)), -1)
const timesOf = (dues: readonly Day[]): readonly Time[] => {
  const days = dues.map(numberOfDay)
  const [only] = dues
  if (only && dues.length === 1) return [{ from: addDays(firstOfMonth(only), -1), due: only, until: endOfMonth(only) }]
  const period = periodOf(days)
  return dues.map((due, i): Time => {
    const [own, before, next] = [days[i] as number, days[i - 1], days[i + 1]]
    return {
      from: dayOfNumber(Math.max(own - period, before ?? Number.NEGATIVE_INFINITY)),
      due,
      until: dayOfNumber(Math.min(own + period, next ?? Number.POSITIVE_INFINITY)),
    }
  })
}
const falls = ({ day }: Payment, from: Day, to: Day): boolean => day > from && day <= to
/** One payment for each instalment that had begun, in order, none left over: undefined where that does not hold. */
const inOrder = (times: readonly Time[], usable: readonly Payment[]): readonly (Payment | undefined)[] | undefined => {
  const last = usable.at(-1)
  const begun = last ? times.filter(({ from }) => from < last.day).length : 0
  if (begun !== usable.length || usable.some((one, i) => !falls(one, (times[i] as Time).from, (times[i] as Time).until))) return undefined
  // What the other side confirmed after the due day may have been paid before it.
  return times.map((_, i) => usable[i])
}
/** In time alone: the earliest payment in an instalment's own time. After a silent instalment it may have been that one's, and is only asked about. */
const inTime = (
  times: readonly Time[],
  usable: readonly Payment[],
): { readonly sure: Map<number, Payment>; readonly doubtful: Map<number, Payment> } => {
  const [sure, doubtful] = [new Map<number, Payment>(), new Map<number, Payment>()]
  let silent = false
  times.forEach(({ from, due }, i) => {
    const found = usable.find((one) => falls(one, from, due))
    if (!found) silent = true
    else if (silent) doubtful.set(i, found)
    else sure.set(i, found)
  })
  return { sure, doubtful }
}

/** `confirmed`: pairs of days, due and paid, that the person has said belong together. */
export const pair = (
  dues: readonly DuePart[],
  payments: readonly Payment[],
  confirmed: readonly (readonly [due: Day, paid: Day])[] = [],
): Pairing => {
  if (dues.length === 0) return { of: [], asked: [], left: [] }
  const said = new Map<number, Payment>()
  const taken = new Set<Payment>()
  for (const [due, paid] of confirmed) {
    const i = dues.findIndex((one) => one.due.value === due || one.extendedFrom?.value === due)
    const payment = payments.find((one) => one.day === paid && !taken.has(one))
    if (i < 0 || !payment || said.has(i)) continue
    said.set(i, payment)
    taken.add(payment)
  }
  const open = dues.map((_, i) => i).filter((i) => !said.has(i))
  const times = timesOf(dues.map((one) => one.due.value))
  const own = open.map((i) => times[i] as Time)
  const free = payments.filter((one) => !taken.has(one))
  const [first, last] = [own[0], own.at(-1)]
  const usable = first && last ? free.filter((one) => falls(one, first.from, last.until)) : []
  const ordered = inOrder(own, usable)
  const { sure, doubtful } = inTime(own, usable)
  const of = new Map(said)
  open.forEach((i, at) => {
    const payment = ordered ? ordered[at] : sure.get(at)
    if (payment) of.set(i, payment)
  })
  const used = new Set(of.values())
  const left = free.filter((one) => !used.has(one))
  return { of: dues.map((_, i) => of.get(i)), asked: askedOf(dues, times, of, left, ordered ? new Map() : doubtful, open), left }
}
/** For each instalment without a payment the one left that may be its own: each is asked about once. */
const askedOf = (
  dues: readonly DuePart[],
  times: readonly Time[],
  of: ReadonlyMap<number, Payment>,
  left: readonly Payment[],
  doubtful: ReadonlyMap<number, Payment>,
  open: readonly number[],
): Pairing["asked"] => {
  const rest = new Set(left)
  const asked: { due: Cited<Day>; payment: Payment }[] = []
  const ask = (i: number, payment: Payment | undefined): void => {
    if (!payment || !rest.delete(payment)) return
    asked.push({ due: (dues[i] as DuePart).due, payment })
  }
  // In its own time first: nobody is asked whether they were late where they may have paid the next one.
  for (const [at, payment] of doubtful) ask(open[at] as number, payment)
  const done = new Set(asked.map(({ due }) => due.value))
  times.forEach(({ due, until }, i) => {
    if (!of.has(i) && !done.has(due))
      ask(
        i,
        [...rest].find((one) => falls(one, addDays(due, -month), until)),
      )
  })
  return asked.sort((a, b) => (a.due.value < b.due.value ? -1 : 1))
}
