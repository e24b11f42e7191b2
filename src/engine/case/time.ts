/**
 * Time on a Chinese wall clock (Asia/Shanghai, UTC+8, no summer time since 1991), without any `Date`.
 * `Wall` is the number of seconds since 1970-01-01T00:00:00 as read on that clock: day = floor(wall / 86400), second of day = wall mod 86400.
 */
declare const instant: unique symbol
declare const dayBrand: unique symbol
/** ISO 8601 with a fixed +08:00 offset, e.g. `2026-01-01T08:00:00+08:00`; sorts as text. */
export type Instant = string & { readonly [instant]: true }
/** `YYYY-MM-DD`; sorts as text. */
export type Day = string & { readonly [dayBrand]: true }
/** Seconds since 1970-01-01T00:00:00 on a Chinese wall clock; NaN when undated. */
export type Wall = number

export const secondsPerDay = 86_400
const chinaOffsetS = 8 * 3600

/** Days since 1970-01-01 of a civil date (proleptic Gregorian). Months 1–12, days 1–31; the caller checks validity. */
export const epochDay = (year: number, month: number, day: number): number => {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  return era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468
}

/** The civil date `[year, month, day]` of a day number since 1970-01-01. */
export const civil = (days: number): readonly [year: number, month: number, day: number] => {
  const z = days + 719_468
  const era = Math.floor(z / 146_097)
  const dayOfEra = z - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const m = Math.floor((5 * dayOfYear + 2) / 153)
  const month = m < 10 ? m + 3 : m - 9
  return [yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - Math.floor((153 * m + 2) / 5) + 1]
}

const two = (n: number): string => (n < 10 ? `0${n}` : `${n}`)
const four = (n: number): string => `${n}`.padStart(4, "0")
const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const
const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
export const daysInMonth = (year: number, month: number): number => (month === 2 && isLeap(year) ? 29 : (monthLengths[month - 1] ?? 0))

/** The wall-clock second of a civil date and time, or NaN when any part is out of range (24:00:00 is accepted as the next day's 00:00:00). */
export const wall = (year: number, month: number, day: number, hour = 0, minute = 0, second = 0): Wall => {
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return Number.NaN
  if (minute > 59 || second > 59 || hour > 24 || (hour === 24 && (minute > 0 || second > 0)) || hour < 0 || minute < 0 || second < 0)
    return Number.NaN
  return epochDay(year, month, day) * secondsPerDay + hour * 3600 + minute * 60 + second
}
/** Wall-clock second of a Unix time in milliseconds. */
export const wallOfEpochMs = (ms: number): Wall => Math.floor(ms / 1000) + chinaOffsetS
/** Unix seconds of a wall-clock second. */
export const epochSecondsOf = (at: Wall): number => at - chinaOffsetS

export const dayNumber = (at: Wall): number => Math.floor(at / secondsPerDay)
export const secondOfDay = (at: Wall): number => at - dayNumber(at) * secondsPerDay
const written = (days: number): Day => {
  const [y, m, d] = civil(days)
  return `${four(y)}-${two(m)}-${two(d)}` as Day
}
/** The days of two centuries, each written at the first question: a record has few days and asks for them by the hundred thousand. */
const names: Day[] = []
const daysNamed = 73_050
export const dayOfNumber = (days: number): Day => {
  if (!(days >= 0 && days < daysNamed)) return written(days)
  const held = names[days] ?? written(days)
  names[days] = held
  return held
}
export const dayOf = (at: Wall): Day => dayOfNumber(dayNumber(at))
const digits = (text: string, from: number, to: number): number => {
  let number = 0
  for (let i = from; i < to; i++) number = number * 10 + text.charCodeAt(i) - 48
  return number
}
export const numberOfDay = (day: Day): number => epochDay(digits(day, 0, 4), digits(day, 5, 7), digits(day, 8, 10))
export const clockOf = (at: Wall): string => {
  const s = secondOfDay(at)
  return `${two(Math.floor(s / 3600))}:${two(Math.floor(s / 60) % 60)}:${two(s % 60)}`
}
export const instantOf = (at: Wall): Instant => `${dayOf(at)}T${clockOf(at)}+08:00` as Instant
/** Reads `YYYY-MM-DD`; undefined when it is not a real day. */
export const asDay = (text: string): Day | undefined => {
  if (text.length !== 10 || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined
  const [month, day] = [digits(text, 5, 7), digits(text, 8, 10)]
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(digits(text, 0, 4), month) ? (text as Day) : undefined
}
/** Reads an ISO instant with `+08:00`, or a local `YYYY-MM-DD[T ]HH:MM[:SS]`, as a wall second; NaN when unreadable. */
export const wallOf = (text: string): Wall => {
  const m = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2}))?(?:\+08:00)?)?$/.exec(text)
  return m ? wall(Number(m[1]), Number(m[2]), Number(m[3]), Number(m[4] ?? 0), Number(m[5] ?? 0), Number(m[6] ?? 0)) : Number.NaN
}
/** A span of days, both ends included; an absent `to` is open. */
export interface DayRange {
  readonly from: Day
  readonly to?: Day
}
export const addDays = (day: Day, n: number): Day => dayOfNumber(numberOfDay(day) + n)
/** Months or years on: the corresponding day of the last month, or its last day where it has none (民法典 202), which `clipped` says. */
export const monthsOn = (day: Day, months: number): { readonly day: Day; readonly clipped: boolean } => {
  const [y, m, d] = [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10))]
  const index = y * 12 + m - 1 + months
  const [year, month] = [Math.floor(index / 12), (index % 12) + 1]
  const last = Math.min(d, daysInMonth(year, month))
  return { day: dayOfNumber(epochDay(year, month, last)), clipped: last < d }
}
