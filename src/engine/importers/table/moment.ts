/** Dates and times as carriers, spreadsheets and people write them, read to `Wall` seconds. */
import { simplified } from "../../case/han.ts"
import { cleanCell, halfWidth, isEmptyCell } from "../../case/text.ts"
import type { Day, Wall } from "../../case/time.ts"
import { asDay, civil, dayNumber, epochDay, numberOfDay, secondsPerDay, wall, wallOfEpochMs } from "../../case/time.ts"
import { bareClock, type ClockDigits } from "./bare-clock.ts"
import { readClock, takePeriod } from "./clock.ts"
import { type DateRead, type DayOrder, readDate, withoutWeekday } from "./date.ts"
import { takeZone } from "./zone.ts"

/** Index into `precisions` of case/batch.ts. */
export const precision = { second: 0, minute: 1, day: 2, none: 3 } as const
export interface Moment {
  readonly at: Wall
  readonly precision: number
  readonly yearGuessed: boolean
}
export const noMoment: Moment = { at: Number.NaN, precision: precision.none, yearGuessed: false }
/** What a moment is read by where it does not say all itself. */
export interface YearRule {
  /** For a date without a year: the period the file names, else the day of receipt. */
  readonly period?: { readonly from: Day; readonly to: Day }
  readonly receivedOn: Day
  /** For a time without a zone, what its column's title says: seconds to add for a Chinese clock; NaN when the zone cannot be known. */
  readonly shiftS?: number
  /** For two numbers before a year: what the other cells of the column show. */
  readonly order?: DayOrder
}

/** Longer than any date with time and zone. */
const longest = 80
const packed = /^(\d{4})(\d{2})(\d{2})\s?t?(\d{2})(\d{2})(\d{2})?$/
const clockFirst = /^(\d{1,2}[:时点][\d:分.]{1,16}秒?)[ ,]+(\S.*)$/
const javaDate = /^([a-z]{3,9} \d{1,2}) (\d{1,2}:\d{2}:\d{2}) (\d{4})$/

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
/** A count of seconds since 1970 in UTC, or of their thousandths, millionths, milliardths; undefined for any other number. */
const epochMoment = (text: string): Moment | undefined => {
  // As some programs print a double: all digits of the seconds must be there.
  const printed = /^(1)\.(\d{9})\d{0,9}e\+?(?:9|12)$/.exec(text)
  if (printed) return { at: wallOfEpochMs(Number(`${printed[1]}${printed[2]}`) * 1000), precision: precision.second, yearGuessed: false }
  const m = /^(1\d{9})(\d{3}|\d{6}|\d{9})?(?:\.\d{1,9})?$/.exec(text)
  return m ? { at: wallOfEpochMs(Number(m[1]) * 1000), precision: precision.second, yearGuessed: false } : undefined
}
/** Moved to a Chinese clock; a day without a time stays the day that it is. */
const moved = (moment: Moment, shiftS: number | undefined): Moment =>
  shiftS === undefined || shiftS === 0 || moment.precision === precision.day
    ? moment
    : Number.isNaN(shiftS)
      ? noMoment
      : { ...moment, at: moment.at + shiftS }
/** What may part a date from its time: a blank, T, a comma, `at`, and in the names of files and the records of databases a dash or `_`. */
const parting = /^(?:[\s,]*at\s+|[\st,]+|[-_/](?=\d))/
/** Hours, minutes and seconds parted by points or dashes: told from a date by the date before them. */
const dotted = /^(\d{1,2})([.-])(\d{2})\2(\d{2})(?!\d)/
/** A date and a time of day, each as text; the time may be missing. */
const joined = (date: DateRead, time: string, period: string | undefined, rule: YearRule): Moment => {
  const clock = time === "" ? undefined : readClock(time.replace(dotted, "$1:$3:$4"), period)
  if (time === "" ? period !== undefined : clock === undefined) return noMoment
  if (date.year === undefined) {
    const found = clock && withYear(date.month, date.day, rule)
    if (!found) return noMoment
    const [y, mo, d] = civil(found.days)
    return { ...at(y, mo, d, clock), yearGuessed: found.guessed }
  }
  return at(date.year, date.month, date.day, clock)
}
const at = (year: number, month: number, day: number, clock: ReturnType<typeof readClock>): Moment => {
  const found = clock ? wall(year, month, day, clock[0], clock[1], clock[2] ?? 0) : wall(year, month, day)
  if (Number.isNaN(found)) return noMoment
  const exactness = !clock ? precision.day : clock[2] === undefined ? precision.minute : precision.second
  return { at: found, precision: exactness, yearGuessed: false }
}
/** Small letters, ASCII digits, single blanks, no brackets of full width. */
const folded = (raw: string): string =>
  raw.length > longest
    ? ""
    : simplified(halfWidth(cleanCell(raw)))
        .replace(/[\s\u00a0\u202f\u3000]+/g, " ")
        .toLowerCase()
const readText = (text: string, rule: YearRule): { moment: Moment; shiftS: number | undefined } => {
  const none = { moment: noMoment, shiftS: undefined }
  const zoned = takeZone(text)
  const taken = takePeriod(withoutWeekday(zoned.rest))
  if (!taken) return none
  const { rest, period } = taken
  const { shiftS } = zoned
  const m = packed.exec(rest)
  if (m) {
    const time = [Number(m[4]), Number(m[5]), m[6] === undefined ? undefined : Number(m[6])] as const
    return { moment: at(Number(m[1]), Number(m[2]), Number(m[3]), time), shiftS }
  }
  const java = javaDate.exec(rest)
  const ordered = java ? `${java[1]} ${java[3]} ${java[2]}` : rest
  const date = readDate(ordered, rule.order)
  if (date) return { moment: joined(date, ordered.slice(date.length).replace(parting, "").trimStart(), period, rule), shiftS }
  const behind = clockFirst.exec(ordered)
  const later = behind ? readDate(behind[2] as string, rule.order) : undefined
  if (!behind || !later || later.length !== (behind[2] as string).length) return none
  return { moment: joined(later, behind[1] as string, period, rule), shiftS }
}
/** What a spreadsheet makes of a carrier's times: the common case among those that are not plain. */
const resaved = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2}) (\d{1,2}):(\d{2})(?::(\d{2}))?$/
/** Reads a date or a date with a time, on a Chinese clock. */
export const parseMoment = (raw: string, rule: YearRule): Moment => {
  const usual = resaved.exec(raw)
  if (usual) {
    const clock = [Number(usual[4]), Number(usual[5]), usual[6] === undefined ? undefined : Number(usual[6])] as const
    return moved(at(Number(usual[1]), Number(usual[2]), Number(usual[3]), clock), rule.shiftS)
  }
  const text = folded(raw)
  if (text === "") return noMoment
  if (/^\d{5}(?:\.\d{1,12})?$/.test(text)) return moved(serialMoment(Number(text)), rule.shiftS)
  const epoch = epochMoment(text)
  if (epoch) return epoch
  const { moment, shiftS } = readText(text, rule)
  return moved(moment, shiftS ?? rule.shiftS)
}
/** Joins a day with a clock from another column: `HH:mm:ss`, `10:30 PM`, or a bare number (`bareClock`). */
export const withClockTime = (day: Moment, raw: string, rule?: Pick<YearRule, "shiftS">, digits: ClockDigits = 6): Moment => {
  // A cell of clocks may hold a whole time; its day is told by the other column.
  const text = folded(raw).replace(/^\d{4}[-/]\d{1,2}[-/]\d{1,2}[ t](?=\d{1,2}:)/, "")
  if (Number.isNaN(day.at)) return day
  const date = dayNumber(day.at) * secondsPerDay
  const bare = bareClock(text, digits)
  if (bare)
    return moved({ ...day, at: date + bare.seconds, precision: bare.toTheMinute ? precision.minute : precision.second }, rule?.shiftS)
  const { rest, shiftS } = takeZone(text)
  const taken = takePeriod(rest)
  const clock = readClock(taken?.rest ?? "", taken?.period)
  // A clock that is there and cannot be read leaves no time; one that is missing leaves the day.
  if (!clock) return isEmptyCell(text) || !/\d[:时点]/.test(text) ? { ...day, precision: precision.day } : noMoment
  const [y, mo, d] = civil(dayNumber(day.at))
  const found = at(y, mo, d, clock)
  return Number.isNaN(found.at) ? noMoment : moved({ ...found, yearGuessed: day.yearGuessed }, shiftS ?? rule?.shiftS)
}
const anyYear: YearRule = { receivedOn: "2026-01-01" as Day }
/** True for a cell that says itself that it is a date: a bare count of seconds may be anything. */
export const looksLikeMoment = (raw: string): boolean => {
  const text = folded(raw)
  if (/^[\d.]*$/.test(text))
    return /^(?:19|20)\d{6}(?:\d{4}|\d{6})?$/.test(text) || /^[2-7]\d{4}\.\d+$/.test(text) || /^\d{4}\.\d{1,2}\.\d{1,2}$/.test(text)
  // Which of two numbers is the day does not matter here.
  return (
    !Number.isNaN(readText(text, { ...anyYear, order: "day-first" }).moment.at) ||
    !Number.isNaN(readText(text, { ...anyYear, order: "month-first" }).moment.at)
  )
}
/** True for a count of seconds since 1970: in a column that is titled as a time it is one. */
export const looksLikeEpoch = (raw: string): boolean => epochMoment(folded(raw)) !== undefined
/** True for a date without a time. */
export const isDayOnly = (raw: string): boolean =>
  [undefined, "day-first" as const].some(
    (order) => parseMoment(raw, { ...anyYear, ...(order ? { order } : {}) }).precision === precision.day,
  )
/** True for a date with midnight behind it, or with no time. */
export const isMidnight = (raw: string): boolean =>
  isDayOnly(raw) ||
  [undefined, "day-first" as const].some(
    (order) => parseMoment(raw, { ...anyYear, ...(order ? { order } : {}) }).at % secondsPerDay === 0 && /[ t]\d{1,2}:/i.test(raw),
  )
/** True for a time of day alone. */
export const looksLikeClock = (raw: string): boolean => {
  const taken = takePeriod(takeZone(folded(raw)).rest)
  return (
    taken !== undefined &&
    (readClock(taken.rest, taken.period) !== undefined || /^[0-2]\d[0-5]\d[0-5]\d$/.test(taken.rest) || /^0\.\d{2,17}$/.test(taken.rest))
  )
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
