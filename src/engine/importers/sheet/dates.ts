/** Numbers that a spreadsheet shows as dates and times, back as text: which formats are such, and what a serial number says. */
import { civil } from "../../case/time.ts"

/** What a number format shows. */
export interface Shows {
  readonly day: boolean
  readonly clock: boolean
  /** Hours that run on beyond a day: `[h]:mm:ss`. */
  readonly elapsed: boolean
}
export const plain: Shows = { day: false, clock: false, elapsed: false }
const day: Shows = { ...plain, day: true }
const clock: Shows = { ...plain, clock: true }
/** Formats that go without a code (ECMA-376 part 1, 18.8.30, with those of Chinese systems). */
export const builtIn = (id: number): Shows => {
  if ((id >= 18 && id <= 21) || (id >= 32 && id <= 35) || id === 45 || id === 47 || id === 55 || id === 56) return clock
  if (id === 22) return { ...day, clock: true }
  if (id === 46) return { ...clock, elapsed: true }
  if ((id >= 14 && id <= 17) || (id >= 27 && id <= 31) || id === 36 || (id >= 50 && id <= 58)) return day
  return plain
}
/** What a format code shows. */
export const shownByFormat = (code: string): Shows => {
  const short = code.slice(0, 256)
  const elapsed = /\[(?:h+|m+|s+)\]/i.test(short)
  const bare = short
    .replace(/"[^"]*"?|\\.|_.|\*./g, "")
    .replace(/\[(h+|m+|s+)\]/gi, "$1")
    .replace(/\[[^\]]*\]?/g, "")
    .split(";")[0] as string
  if (/general|[#?]|0(?!0{0,256}$)/i.test(bare) && !/[dhy]/i.test(bare)) return plain
  const hasClock = /[hs]/i.test(bare) || elapsed
  return { day: /[dy]/i.test(bare) || (!hasClock && /m/i.test(bare)), clock: hasClock, elapsed }
}
const two = (n: number): string => `${n}`.padStart(2, "0")
export const clockText = (seconds: number): string =>
  `${two(Math.floor(seconds / 3600))}:${two(Math.floor(seconds / 60) % 60)}:${two(seconds % 60)}`
/** Serial day numbers below this are of before 1910: nobody's day, but a clock or a length of time. */
const firstDay = 3654
const lastDay = 2_958_466
export const days1904 = 1462
/** A serial number as text by what its format shows; undefined when it can be no time. Seconds are rounded: fractions come from the file's own rounding. */
export const serialText = (serial: number, shows: Shows, from1904: boolean): string | undefined => {
  if (!(serial >= 0 && serial < lastDay)) return undefined
  const whole = Math.round(serial * 86_400)
  const shifted = from1904 && (shows.day || whole >= firstDay * 86_400) ? whole + days1904 * 86_400 : whole
  if (shifted < firstDay * 86_400 || (from1904 && whole < 86_400)) return clockText(shows.elapsed ? whole : whole % 86_400)
  const days = Math.floor(shifted / 86_400)
  const [year, month, dayOfMonth] = civil(days - 25_569)
  const rest = shifted - days * 86_400
  const date = `${`${year}`.padStart(4, "0")}-${two(month)}-${two(dayOfMonth)}`
  return rest === 0 && !(shows.day && shows.clock) ? date : `${date} ${clockText(rest)}`
}
/** A number of a cell as its text. */
export const numberText = (value: number, shows: Shows, from1904: boolean): { readonly text: string; readonly numeric: boolean } => {
  const shown = shows.day || shows.clock ? serialText(value, shows, from1904) : undefined
  return shown === undefined ? { text: `${value}`, numeric: true } : { text: shown, numeric: false }
}
/** An ISO date and time of a cell as people write it; a date of before 1910 is a clock. */
export const isoText = (value: string): string => {
  const m = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d))?(?:\.\d+)?Z?)?$/.exec(value.trim())
  if (!m) return value
  const time = m[4] === undefined ? "" : `${m[4]}:${m[5]}:${m[6] ?? "00"}`
  if (Number(m[1]) < 1910) return time === "" ? value : time
  return `${m[1]}-${m[2]}-${m[3]}${time === "" ? "" : ` ${time}`}`
}
