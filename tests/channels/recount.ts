/** A count of terms that shares nothing with the engine: built-in dates in UTC, and another package's calendar. */
import chineseDays from "chinese-days"

const dayMs = 86_400_000
const dateOf = (day: string): Date => new Date(`${day}T00:00:00Z`)
const textOf = (date: Date): string => date.toISOString().slice(0, 10)
/** The package holds the arrangements up to this year. */
const lastAnnounced = 2026
const announced = (day: string): boolean => Number(day.slice(0, 4)) <= lastAnnounced
const weekend = (day: string): boolean => [0, 6].includes(dateOf(day).getUTCDay())
export const later = (day: string, n: number): string => textOf(new Date(dateOf(day).getTime() + n * dayMs))
export const works = (day: string): boolean => (announced(day) ? chineseDays.isWorkday(day) : !weekend(day))

export interface Recounted {
  readonly day: string
  readonly rolledFrom?: string
  readonly notBefore?: string
}
/** Years and months by the built-in calendar: a date that overflows its month is set back to the month's last day. */
const monthsLater = (day: string, months: number): string => {
  const date = dateOf(day)
  const wanted = date.getUTCDate()
  const moved = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, wanted))
  return textOf(moved.getUTCDate() === wanted ? moved : new Date(Date.UTC(moved.getUTCFullYear(), moved.getUTCMonth(), 0)))
}
const nthDay = (from: string, n: number, counts: (day: string) => boolean): string => {
  const found: string[] = []
  for (let i = 1; found.length < n; i += 1) {
    const day = later(from, i)
    if (counts(day)) found.push(day)
  }
  return found.at(-1) ?? from
}

/** `iso` as in the data; `days` and `roll` as in the data. */
export const recount = (iso: string, days: string, rolls: boolean, from: string): Recounted => {
  const hours = /^PT(\d+)H$/.exec(iso)
  if (hours) return { day: textOf(new Date(dateOf(from).getTime() + Number(hours[1]) * 3_600_000)) }
  const [, number, unit] = /^P(\d+)([DMY])$/.exec(iso) as unknown as [string, string, string]
  const n = Number(number)
  if (n === 0) return { day: from }
  if (days === "工作日") {
    const day = nthDay(from, n, works)
    return announced(day) ? { day } : { day, notBefore: nthDay(from, n, (at) => !announced(at) || works(at)) }
  }
  const last = unit === "D" ? later(from, n) : monthsLater(from, unit === "Y" ? 12 * n : n)
  if (!rolls) return { day: last }
  let day = last
  while (announced(day) && !works(day)) day = later(day, 1)
  return { day, ...(day === last ? {} : { rolledFrom: last }), ...(announced(day) ? {} : { notBefore: day }) }
}
