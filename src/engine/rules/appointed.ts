/** The calls that came when the person had asked to be called: each by the message that asked, up to the first that was answered on that day. */
import { civil, dayNumber, daysInMonth, epochDay, secondOfDay } from "../case/time.ts"
import type { AppointedDays, Appointment } from "../messages/reading.ts"
import type { Thresholds } from "../timeline/thresholds.ts"

/** The tool's own numbers for it. */
type OwnNumbers = Pick<Thresholds, "appointedDays" | "appointedHourFrom" | "appointedHourTo" | "appointedTries">

const weekdayOf = (day: number): number => (((day + 3) % 7) + 7) % 7
/** Whether a day, by its number, is one of those meant by what was written on another. */
const isMeant = (days: AppointedDays, written: number, day: number, soon: number): boolean => {
  if (day < written) return false
  switch (days.by) {
    case "standing":
      return true
    case "offset":
      return day - written >= days.from && day - written <= (days.to ?? soon)
    case "weekday": {
      const monday = written - weekdayOf(written)
      const meant = monday + days.weekday + (days.next ? 7 : 0)
      // 周三 said on a Friday is the next one.
      return day === (meant < written ? meant + 7 : meant)
    }
    case "date": {
      const [year, month] = civil(written)
      const of = (y: number, m: number): number | undefined => (days.day <= daysInMonth(y, m) ? epochDay(y, m, days.day) : undefined)
      const first = days.month === undefined ? of(year, month) : of(year, days.month)
      const next = days.month === undefined ? of(month === 12 ? year + 1 : year, month === 12 ? 1 : month + 1) : of(year + 1, days.month)
      const meant = first !== undefined && first >= written ? first : next
      return meant !== undefined && (days.onwards ? day >= meant : day === meant)
    }
  }
}
/** The number of the day on which a moment is as was asked; undefined where it is not. What begins before midnight belongs to the day on which it began. */
const dayOfVisit = ({ days, times }: Appointment, written: number, at: number, own: OwnNumbers): number | undefined => {
  // A day without a time of its own: no night.
  const daytime = [{ from: own.appointedHourFrom * 60, to: own.appointedHourTo * 60 }]
  const minute = secondOfDay(at) / 60
  for (const [day, here] of [
    [dayNumber(at), minute],
    [dayNumber(at) - 1, minute + 24 * 60],
  ] as const)
    if (
      isMeant(days, dayNumber(written), day, own.appointedDays) &&
      (times.length > 0 ? times : daytime).some(({ from, to }) => here >= from && here < to)
    )
      return day
  return undefined
}
export interface Asked {
  /** The row of the message that asks. */
  readonly row: number
  readonly at: number
  readonly appointment: Appointment
}
/** Tells of calls, in order of time, by which message each was asked for. */
export const appointed = (
  own: OwnNumbers,
): {
  readonly ask: (one: Asked) => void
  /** A word to stop from a moment on: what was asked for before that, and not with it, no longer stands. */
  readonly stop: (from: number) => void
  readonly by: (at: number, connected: boolean) => number | undefined
} => {
  let open: Asked[] = []
  const tries = new Map<string, { count: number; done: boolean }>()
  return {
    ask: (one) => open.push(one),
    stop: (from) => {
      open = open.filter(({ at }) => from - at <= 60)
    },
    by: (at, connected) => {
      for (const one of open) {
        const day = at <= one.at ? undefined : dayOfVisit(one.appointment, one.at, at, own)
        if (day === undefined) continue
        const key = `${one.row}/${one.appointment.from}/${day}`
        const held = tries.get(key) ?? { count: 0, done: false }
        if (!one.appointment.often && (held.done || held.count >= own.appointedTries)) continue
        tries.set(key, { count: held.count + 1, done: connected || held.done })
        return one.row
      }
      return undefined
    },
  }
}
