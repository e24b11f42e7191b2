/** The working-day calendar of announced years, read from `law/calendar/<year>.md`; a year that is not announced is not guessed. */
import { Broken } from "../case/broken.ts"
import { asDay, type Day, numberOfDay } from "../case/time.ts"
import type { LawFile } from "./sheet.ts"

export interface Calendar {
  /** Years whose arrangement is held, ascending. */
  readonly years: readonly number[]
  /** True for a working day, false for a day off, undefined where the year's arrangement is not held; `missing` says why. */
  isWorking(day: Day): boolean | undefined
  /** Why no arrangement is held for a day's year, in Chinese: years after the last one held are not announced yet, earlier ones are only not held. */
  missing(day: Day): string
  /** The name of the holiday on a day off given by the arrangement. */
  holiday(day: Day): string | undefined
}
interface Year {
  readonly year: number
  readonly off: ReadonlyMap<Day, string>
  readonly makeup: ReadonlySet<Day>
}

const readYear = (file: LawFile): Year => {
  const fail = (line: number, why: string): never => {
    throw new Broken("bad-law-file", { file: file.path, line, why })
  }
  const year = Number(/^calendar\/(\d{4})\.md$/.exec(file.path)?.[1] ?? fail(0, "expected calendar/<year>.md"))
  const off = new Map<Day, string>()
  const makeup = new Set<Day>()
  let list = ""
  for (const [i, text] of file.text.replaceAll("\r\n", "\n").split("\n").entries()) {
    if (text.startsWith("#")) list = /^## \S+ \{#(off|makeup)\}$/.exec(text)?.[1] ?? fail(i + 1, `expected {#off} or {#makeup}`)
    if (list === "" || !text.trim() || text.startsWith("#")) continue
    const m = /^- (\S+)(?: (\S+))?$/.exec(text) ?? fail(i + 1, `expected "- day name"`)
    const day = asDay(m[1] as string) ?? fail(i + 1, `"${m[1]}" is no day`)
    if (!day.startsWith(`${year}-`)) fail(i + 1, `${day} is not in ${year}`)
    if (off.has(day) || makeup.has(day)) fail(i + 1, `${day} twice`)
    if (list === "off") off.set(day, m[2] ?? fail(i + 1, "a day off needs its name"))
    else makeup.add(day)
  }
  if (off.size === 0) fail(1, "no day off")
  return { year, off, makeup }
}
/** Days since 1970-01-01 (a Thursday): 0 is Monday, 5 and 6 the weekend. */
const weekday = (day: Day): number => (((numberOfDay(day) + 3) % 7) + 7) % 7

/** Reads the calendar files among the law files. Throws Broken("bad-law-file"). */
export const loadCalendar = (files: readonly LawFile[]): Calendar => {
  const years = files
    .filter((file) => file.path.startsWith("calendar/"))
    .map(readYear)
    .sort((a, b) => a.year - b.year)
  const of = (day: Day) => years.find((entry) => entry.year === Number(day.slice(0, 4)))
  return {
    years: years.map((entry) => entry.year),
    missing: (day) => {
      const year = Number(day.slice(0, 4))
      return year > (years.at(-1)?.year ?? 0) ? `${year}年放假安排尚未公布` : `本工具未收录${year}年的放假安排`
    },
    holiday: (day) => of(day)?.off.get(day),
    isWorking: (day) => {
      const year = of(day)
      return year && !year.off.has(day) && (year.makeup.has(day) || weekday(day) < 5)
    },
  }
}
