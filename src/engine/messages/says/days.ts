/** Days as messages write them: with a year, without one (`--MM-DD`), or as a day of this month (`---DD`). */

/** Source of a pattern with three groups: year, month, day; or month and day; or the day of this month alone. */
export const dayPattern =
  "(?:(?<year>20\\d\\d|\\d\\d(?=年))[-年/.] ?(?<month>[01]?\\d)[-月/.] ?(?<day>[0-3]?\\d)(?:[日号]|(?!\\d))|(?<month2>[01]?\\d)月 ?(?<day2>[0-3]?\\d)(?:[日号]|(?!\\d))|(?:本|当|这个)月 ?(?<day3>[0-3]?\\d)[日号])"

const lengths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const two = (n: number): string => String(n).padStart(2, "0")
const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
/** The day that a match of `dayPattern` means; undefined where there is no such day. */
export const dayOfMatch = (groups: Readonly<Record<string, string | undefined>>): string | undefined => {
  const lone = groups.day3
  if (lone !== undefined) return Number(lone) >= 1 && Number(lone) <= 31 ? `---${two(Number(lone))}` : undefined
  const month = Number(groups.month ?? groups.month2)
  const day = Number(groups.day ?? groups.day2)
  if (!(day >= 1 && day <= (lengths[month - 1] ?? 0))) return undefined
  if (groups.year === undefined) return `--${two(month)}-${two(day)}`
  const year = groups.year.length === 2 ? 2000 + Number(groups.year) : Number(groups.year)
  return month === 2 && day === 29 && !isLeap(year) ? undefined : `${year}-${two(month)}-${two(day)}`
}
