/** The hours of a refusal as minutes of the day, and in words: what names no hour goes as far as the yardstick says. */
import { dayNumber, secondOfDay } from "../case/time.ts"
import type { ClockHours, NamedHours, RefusedHours } from "../messages/reading.ts"

/** The hours that a time of day surely holds, by its name; none where nothing says. */
export type HoursNamed = (name: NamedHours) => readonly ClockHours[]
export interface HoursMeant extends Pick<RefusedHours, "days"> {
  readonly clock: readonly ClockHours[]
}
/** Work is on weekdays, and what is refused beside it is counted on these alone. */
const daysOf = ({ named, days }: RefusedHours): RefusedHours["days"] => days ?? (named.includes("work") ? "weekdays" : undefined)
/** Undefined where no hour can be counted. */
export const hoursMeant = (hours: RefusedHours | undefined, of: HoursNamed): HoursMeant | undefined => {
  if (!hours) return undefined
  const clock = [...hours.clock, ...hours.named.flatMap(of)]
  const days = daysOf(hours)
  return clock.length === 0 ? undefined : { clock, ...(days ? { days } : {}) }
}
/** 0 is Monday: day 0 of the count was a Thursday. */
const weekday = (day: number): number => (((day + 3) % 7) + 7) % 7
const isDay = (day: number, days: HoursMeant["days"]): boolean =>
  days === undefined || (days === "weekend" ? weekday(day) >= 5 : weekday(day) < 5)
/** Whether a moment, in seconds as in the timeline, lies within. What begins before midnight belongs to the day on which it began. */
export const isWithin = ({ clock, days }: HoursMeant, at: number): boolean => {
  const minute = secondOfDay(at) / 60
  return clock.some(({ from, to }) =>
    from < to
      ? minute >= from && minute < to && isDay(dayNumber(at), days)
      : (minute >= from && isDay(dayNumber(at), days)) || (minute < to && isDay(dayNumber(at) - 1, days)),
  )
}
const clockWords = (minute: number): string =>
  `${Math.floor(minute / 60)}时${minute % 60 === 0 ? "" : `${String(minute % 60).padStart(2, "0")}分`}`
const dayWords = { weekdays: "周一至周五", weekend: "周六、周日" } as const
/** 每天12时至14时, 周一至周五9时至18时, 每天20时至次日6时. */
export const hoursWords = ({ clock, days }: HoursMeant): string =>
  clock.every(({ from, to }) => from === 0 && to === 24 * 60)
    ? days
      ? dayWords[days]
      : "全天"
    : `${days ? dayWords[days] : "每天"}${[...new Set(clock.map(({ from, to }) => `${clockWords(from)}至${to <= from ? "次日" : ""}${clockWords(to)}`))].join("、")}`
const namedWords: Readonly<Record<NamedHours, string>> = { work: "上班时间", noon: "中午", evening: "晚上", night: "夜里", early: "清早" }
/** As the person said it: clock times, and times of day by their names. */
export const hoursSaid = (hours: RefusedHours): string =>
  [
    ...(hours.clock.length > 0 ? [hoursWords(hours)] : []),
    ...hours.named.map((name) => `${hours.days ? dayWords[hours.days] : ""}${namedWords[name]}`),
  ].join("、")
