/** Counts a term from its start day, and shows every step, so that anybody can count it again. */
import { addDays, type Day, monthsOn, numberOfDay } from "../../case/time.ts"
import type { Calendar } from "../calendar.ts"
import type { Length, Term } from "./term.ts"

export interface Counted {
  /** The last day, after a day off has moved it. */
  readonly day: Day
  /** The counting in Chinese, one step a line. */
  readonly how: readonly string[]
  /** The last day before a day off moved it. */
  readonly rolledFrom?: Day
  /** Present where a year is involved whose holidays are not held: the term cannot end before this day, and `day` is provisional. */
  readonly notBefore?: Day
  /** Why it is provisional, in Chinese: which year's holidays are not held. */
  readonly provisional?: string
  /** The last day after each extension that the law allows, should it be granted. */
  readonly extended: readonly Day[]
}
type Countable = Pick<Term, "length" | "days" | "roll" | "extensions">

const weekdays = "一二三四五六日"
const weekday = (day: Day): number => (((numberOfDay(day) + 3) % 7) + 7) % 7
const named = (day: Day): string => `${day}（星期${weekdays[weekday(day)]}）`
const isWeekend = (day: Day): boolean => weekday(day) > 4

const whyOff = (day: Day, calendar: Calendar): string => calendar.holiday(day) ?? (isWeekend(day) ? "周末" : "休假日")

/** The first working day at or after a day, as far as it is announced: stops, unsure, at the first unannounced day. */
const rollOn = (day: Day, calendar: Calendar): { readonly day: Day; readonly sure: boolean } => {
  let at = day
  while (calendar.isWorking(at) === false) at = addDays(at, 1)
  return { day: at, sure: calendar.isWorking(at) !== undefined }
}

interface Last {
  readonly day: Day
  readonly steps: readonly string[]
  readonly rolledFrom?: Day
  readonly notBefore?: Day
  readonly provisional?: string
}
const workingDays = (from: Day, n: number, calendar: Calendar): Last => {
  const walk = (counts: (day: Day) => boolean): Day => {
    let at = from
    for (let left = n; left > 0; ) {
      at = addDays(at, 1)
      if (counts(at)) left -= 1
    }
    return at
  }
  const day = walk((at) => calendar.isWorking(at) ?? !isWeekend(at))
  const off: string[] = []
  for (let at = addDays(from, 1); at < day; at = addDays(at, 1)) {
    if (calendar.isWorking(at) === false && calendar.holiday(at)) off.push(`${at.slice(5)}${calendar.holiday(at)}`)
    if (calendar.isWorking(at) === true && isWeekend(at)) off.push(`${at.slice(5)}调休上班`)
  }
  const steps = [`只数工作日，数满${n}个：${named(day)}`, ...(off.length > 0 ? [`其间的放假和调休：${off.join("、")}`] : [])]
  if (calendar.isWorking(day) !== undefined) return { day, steps }
  // Any day of such a year may turn out to be a working day: only a count of all of them cannot be too late.
  const notBefore = walk((at) => calendar.isWorking(at) ?? true)
  const provisional = calendar.missing(day)
  return { day, notBefore, provisional, steps: [...steps, `${provisional}，暂按星期一至星期五数；不会早于${notBefore}`] }
}
const calendarDays = (from: Day, length: Length, roll: Countable["roll"], calendar: Calendar): Last => {
  const months = length.unit === "Y" ? length.n * 12 : length.n
  const { day, clipped } = length.unit === "D" ? { day: addDays(from, length.n), clipped: false } : monthsOn(from, months)
  const words = { D: "日", M: "个月", Y: "年", H: "小时" } as const
  const met = length.unit === "D" ? "最后一日" : clipped ? "到期月没有对应日，最后一日是月末日" : "到期月的对应日是最后一日"
  const steps = [`满${length.n}${words[length.unit]}，${met}：${named(day)}`]
  if (!roll) return { day, steps: [...steps, "这个期限不因休假日顺延"] }
  const rolled = rollOn(day, calendar)
  const rule = `${roll.analogous ? "参照" : "依"}${roll.by.replace(" ", "")}`
  const moved = rolled.day === day ? {} : { rolledFrom: day }
  if (rolled.day !== day) steps.push(`${day}是休假日（${whyOff(day, calendar)}），${rule}顺延到${named(rolled.day)}`)
  else if (rolled.sure) steps.push("最后一日是工作日，不顺延")
  if (rolled.sure) return { day: rolled.day, steps, ...moved }
  const provisional = calendar.missing(rolled.day)
  return {
    day: rolled.day,
    steps: [...steps, `${provisional}，遇休假日还会顺延；不会早于${rolled.day}`],
    ...moved,
    notBefore: rolled.day,
    provisional,
  }
}
const lastDay = (from: Day, length: Length, term: Countable, calendar: Calendar): Last => {
  if (length.unit === "H") {
    const days = Math.ceil(length.n / 24)
    const day = addDays(from, days)
    return { day, steps: [`按小时计算，从那一刻起${length.n}小时，最迟到${named(day)}的同一时刻`] }
  }
  if (length.n === 0) return { day: from, steps: ["应当立即办理，没有可以数的日子"] }
  const first = `${from}当日不计入，从${addDays(from, 1)}开始数`
  const last = term.days === "工作日" ? workingDays(from, length.n, calendar) : calendarDays(from, length, term.roll, calendar)
  return { ...last, steps: [first, ...last.steps] }
}

/** The last day of a term that starts on `from`, counted as 民法典 200–204 say: the first day is not counted, a month ends on its corresponding day, a day off moves the end. */
export const countTerm = (term: Countable, from: Day, calendar: Calendar): Counted => {
  const { day, steps, rolledFrom, notBefore, provisional } = lastDay(from, term.length, term, calendar)
  const extended = term.extensions.map((_, i) => {
    const n = term.length.n + term.extensions.slice(0, i + 1).reduce((sum, more) => sum + more.n, 0)
    return lastDay(from, { ...term.length, n }, term, calendar).day
  })
  return {
    day,
    how: extended.length > 0 ? [...steps, `获准延长的，到${extended.map(named).join("、再延长到")}`] : steps,
    ...(rolledFrom ? { rolledFrom } : {}),
    ...(notBefore ? { notBefore } : {}),
    ...(provisional ? { provisional } : {}),
    extended,
  }
}
