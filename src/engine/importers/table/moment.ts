/** Dates and times as carriers, spreadsheets and people write them (formats.md 0.6), read to `Wall` seconds. */
import { cleanCell, halfWidth } from "../../case/text.ts"
import type { Day, Wall } from "../../case/time.ts"
import { asDay, civil, dayNumber, epochDay, numberOfDay, secondsPerDay, wall } from "../../case/time.ts"

/** Index into `precisions` of case/batch.ts. */
export const precision = { second: 0, minute: 1, day: 2, none: 3 } as const
export interface Moment {
  readonly at: Wall
  readonly precision: number
  readonly yearGuessed: boolean
}
export const noMoment: Moment = { at: Number.NaN, precision: precision.none, yearGuessed: false }
/** What a date without a year is read by: the period the file names, else the day of receipt. */
export interface YearRule {
  readonly period?: { readonly from: Day; readonly to: Day }
  readonly receivedOn: Day
}

const full =
  /^(\d{4})(?:[-/.]|年)(\d{1,2})(?:[-/.]|月)(\d{1,2})日?(?:[\sT\u3000]*(\d{1,2})[:：时](\d{1,2})(?:[:：分](\d{1,2})(?:\.\d+)?秒?|分)?)?(?:\+08:00)?$/
const packed = /^(\d{4})(\d{2})(\d{2})\s*(?:(\d{2})(\d{2})(\d{2})?)?$/
const yearless = /^(\d{1,2})(?:[-/.]|月)(\d{1,2})日?[\s\u3000]+(\d{1,2}):(\d{1,2})(?::(\d{1,2}))?$/
const clock = /^(\d{1,2})[:：时](\d{1,2})(?:[:：分](\d{1,2})(?:\.\d+)?秒?|分)?$/

const of = (m: RegExpExecArray, offset: number): Moment => {
  const n = (i: number): number => Number(m[i + offset])
  const has = (i: number): boolean => m[i + offset] !== undefined
  const at = wall(n(1), n(2), n(3), has(4) ? n(4) : 0, has(5) ? n(5) : 0, has(6) ? n(6) : 0)
  if (Number.isNaN(at)) return noMoment
  return { at, precision: has(6) ? precision.second : has(5) ? precision.minute : precision.day, yearGuessed: false }
}
/** Day numbers of a month and day in every year that could be meant. */
const withYear = (month: number, day: number, rule: YearRule): { days: number; guessed: boolean } | undefined => {
  const inYear = (year: number): number => Math.floor(wall(year, month, day) / secondsPerDay)
  if (rule.period) {
    const from = numberOfDay(rule.period.from)
    const to = numberOfDay(rule.period.to)
    const years: number[] = []
    for (let year = civil(from)[0]; year <= civil(to)[0]; year++) years.push(year)
    const days = years.map(inYear).filter((n) => !Number.isNaN(n))
    const inside = days.find((n) => n >= from && n <= to)
    if (inside !== undefined) return { days: inside, guessed: false }
    const outside = (n: number): number => Math.max(from - n, n - to)
    const nearest = days.sort((a, b) => outside(a) - outside(b))[0]
    return nearest === undefined ? undefined : { days: nearest, guessed: true }
  }
  const latest = numberOfDay(rule.receivedOn)
  for (let year = civil(latest)[0]; year > civil(latest)[0] - 9; year--) {
    const days = inYear(year)
    if (days <= latest) return { days, guessed: true }
  }
  return undefined
}
/** A spreadsheet's serial day number of the 1900 system, rounded to the second. */
export const serialMoment = (serial: number): Moment => {
  if (!(serial >= 20_000 && serial < 80_000)) return noMoment
  const at = Math.round((serial - 25_569) * secondsPerDay)
  return { at, precision: Number.isInteger(serial) ? precision.day : precision.second, yearGuessed: false }
}
/** Reads a date or a date with a time. */
export const parseMoment = (raw: string, rule: YearRule): Moment => {
  const text = halfWidth(cleanCell(raw))
  const direct = full.exec(text) ?? packed.exec(text)
  if (direct) return of(direct, 0)
  const m = yearless.exec(text)
  if (m) {
    const found = withYear(Number(m[1]), Number(m[2]), rule)
    const seconds = Number(m[3]) * 3600 + Number(m[4]) * 60 + Number(m[5] ?? 0)
    if (!found || Number.isNaN(wall(1970, 1, 1, Number(m[3]), Number(m[4]), Number(m[5] ?? 0)))) return noMoment
    return {
      at: found.days * secondsPerDay + seconds,
      precision: m[5] === undefined ? precision.minute : precision.second,
      yearGuessed: found.guessed,
    }
  }
  if (/^\d{5}(?:\.\d+)?$/.test(text)) return serialMoment(Number(text))
  if (/^1[0-9]{12}$/.test(text)) return { at: Math.floor(Number(text) / 1000) + 8 * 3600, precision: precision.second, yearGuessed: false }
  return noMoment
}
/** Joins a day with a clock from another column: `HH:mm:ss`, `HHmmss`, or a spreadsheet's fraction of a day. */
export const withClock = (day: Moment, raw: string): Moment => {
  const text = halfWidth(cleanCell(raw))
  const m = clock.exec(text) ?? /^(\d{2})(\d{2})(\d{2})$/.exec(text)
  if (Number.isNaN(day.at)) return day
  const date = dayNumber(day.at) * secondsPerDay
  if (/^0\.\d+$/.test(text)) return { ...day, at: date + Math.round(Number(text) * secondsPerDay), precision: precision.second }
  if (!m) return { ...day, precision: precision.day }
  const [y, mo, d] = civil(dayNumber(day.at))
  const at = wall(y, mo, d, Number(m[1]), Number(m[2]), Number(m[3] ?? 0))
  return Number.isNaN(at) ? noMoment : { ...day, at, precision: m[3] === undefined ? precision.minute : precision.second }
}
export const looksLikeMoment = (raw: string): boolean => {
  const text = halfWidth(cleanCell(raw))
  return full.test(text) || yearless.test(text) || /^(?:19|20)\d{6}(?:\d{4}|\d{6})?$/.test(text) || /^[2-7]\d{4}\.\d+$/.test(text)
}

/** Reads `yyyy-MM-dd HH:mm:ss` and `yyyy/MM/dd HH:mm:ss` from bytes without a string; NaN when the bytes are anything else. */
export const fastWall = (): ((bytes: Uint8Array, from: number) => number) => {
  const firstYear = 1970
  const days = new Int32Array(130 * 372).fill(-1)
  return (b, s) => {
    const mark = b[s + 4] as number
    if ((mark !== 45 && mark !== 47) || b[s + 7] !== mark || b[s + 10] !== 32 || b[s + 13] !== 58 || b[s + 16] !== 58) return Number.NaN
    let wrong = 0
    const digit = (i: number): number => {
      const d = (b[i] as number) - 48
      if (d < 0 || d > 9) wrong = 1
      return d
    }
    const year = digit(s) * 1000 + digit(s + 1) * 100 + digit(s + 2) * 10 + digit(s + 3)
    const month = digit(s + 5) * 10 + digit(s + 6)
    const day = digit(s + 8) * 10 + digit(s + 9)
    const hour = digit(s + 11) * 10 + digit(s + 12)
    const minute = digit(s + 14) * 10 + digit(s + 15)
    const second = digit(s + 17) * 10 + digit(s + 18)
    if (wrong || year < firstYear || year > firstYear + 129 || month < 1 || month > 12 || day < 1 || day > 31) return Number.NaN
    if (hour > 23 || minute > 59 || second > 59) return Number.NaN
    const key = (year - firstYear) * 372 + (month - 1) * 31 + day - 1
    let base = days[key] as number
    if (base === -1) {
      base = Number.isNaN(wall(year, month, day)) ? -2 : epochDay(year, month, day)
      days[key] = base
    }
    return base < 0 ? Number.NaN : base * secondsPerDay + hour * 3600 + minute * 60 + second
  }
}

const dayPattern = String.raw`(\d{4})[-/.年]?(\d{1,2})[-/.月]?(\d{1,2})日?`
const span = new RegExp(`${dayPattern}\\s*(?:到|至|-+|~|～|—+|–)\\s*${dayPattern}`)
const two = (text: string): string => text.padStart(2, "0")
const day = (y: string | undefined, m: string | undefined, d: string | undefined): Day | undefined =>
  asDay(`${y}-${two(m ?? "")}-${two(d ?? "")}`)
/** The period that a preamble or a file name states: two days, or one month. A last day before the first is ignored (seen in real files). */
export const parsePeriod = (text: string): { readonly from: Day; readonly to: Day } | undefined => {
  const m = span.exec(text)
  if (m) {
    const from = day(m[1], m[2], m[3])
    const to = day(m[4], m[5], m[6])
    if (from && to && to >= from) return { from, to }
    if (from) return monthOf(Number(from.slice(0, 4)), Number(from.slice(5, 7)))
  }
  const month = /(?:^|\D)((?:19|20)\d{2})(?:年|-|\/|\.)?(0[1-9]|1[0-2])月?(?![-/.年月]?\d)/.exec(text)
  return month ? monthOf(Number(month[1]), Number(month[2])) : undefined
}
const monthOf = (year: number, month: number): { readonly from: Day; readonly to: Day } | undefined => {
  const text = `${year}-${two(`${month}`)}`
  for (const last of ["31", "30", "29", "28"]) {
    const to = asDay(`${text}-${last}`)
    if (to) return { from: `${text}-01` as Day, to }
  }
  return undefined
}
