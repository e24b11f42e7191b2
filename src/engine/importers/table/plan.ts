/** Finds the table in the first rows of a sheet or text, and decides the role of each column by its title and by its values. */
import { normaliseNumber } from "../../case/number/number.ts"
import { cleanCell, foldLabel, halfWidth, isEmptyCell } from "../../case/text.ts"
import type { ColumnRole } from "./aliases.ts"
import { durationUnit } from "./aliases.ts"
import { isAnswered } from "./answered.ts"
import { type ClockDigits, clockDigits } from "./bare-clock.ts"
import { type DayOrder, orderOf } from "./date.ts"
import { looksLikeDuration } from "./duration.ts"
import { isDayOnly, isMidnight, looksLikeClock, looksLikeEpoch, looksLikeMoment } from "./moment.ts"
import type { Vocabulary } from "./vocabulary.ts"
import { looksLikeNumber } from "./words.ts"
import { takeZone } from "./zone.ts"

export interface TablePlan {
  /** Index of the header among the given rows; -1 for a table without one. */
  readonly header: number
  /** Titles of columns in which words stand that nothing reads. */
  readonly unreadColumns: readonly string[]
  readonly labels: readonly string[]
  /** Column of each role; absent where there is none. */
  readonly column: Readonly<Partial<Record<ColumnRole, number>>>
  readonly unitS: number
  /** How many digits bare clocks have, where there is a column of clocks. */
  readonly clockDigits?: ClockDigits
  /** Text above the table: account, period, totals. */
  readonly preamble: string
  readonly messages: boolean
  /** Seconds to add to its times for a Chinese clock, where the title of the column names a zone; NaN when the zone cannot be known. */
  readonly shiftS?: number
  /** Which of two numbers before a year is the day, where the cells show it. */
  readonly order?: DayOrder
  /** The person's own number as far as the columns show it: the one in every row of caller and callee, or a column of its own. */
  readonly own?: string
}
/** Rows that a plan of a sheet is made from. */
export const planRows = 240
type Rows = readonly (readonly string[])[]
const headerWithin = 40

const times: readonly ColumnRole[] = ["start", "day", "clock"]
/** Roles that only a list of calls or messages has: a bill has days and kinds too. */
const sides: readonly ColumnRole[] = ["direction", "peer", "caller", "callee", "duration"]
/** What a list of data sessions has, and no list of calls: such a list has times and durations too. */
const isTraffic = (label: string): boolean => /流量|上网|^apn$|datausage|datavolume/.test(foldLabel(label))
/** True for titles of a list with times that is no list of calls: what stands below them is none of a table above. */
export const isOtherTable = (row: readonly string[], { rolesOf }: Vocabulary): boolean => {
  const known = row.map((cell) => rolesOf(cell)[0]).filter((role) => role !== undefined)
  return (
    known.length >= 3 &&
    known.some((role) => times.includes(role)) &&
    row.every((cell) => !/\d/.test(cell)) &&
    (row.some(isTraffic) || !known.some((role) => sides.includes(role)))
  )
}
/** Index of the first row with at least three known labels, among them a time and something that only calls have. */
export const findHeader = (rows: Rows, { rolesOf }: Vocabulary): number =>
  rows.slice(0, headerWithin).findIndex((row) => {
    const known = row.map(rolesOf).filter((roles) => roles.length > 0)
    const some = (wanted: readonly ColumnRole[]): boolean => known.some((roles) => wanted.includes(roles[0] as ColumnRole))
    return known.length >= 3 && some(times) && some(sides) && !row.some(isTraffic)
  })
const filled = (rows: Rows, column: number): readonly string[] =>
  rows.map((row) => row[column] ?? "").filter((cell) => !isEmptyCell(cleanCell(cell)))
const share = (cells: readonly string[], test: (cell: string) => boolean): number =>
  cells.length === 0 ? 0 : cells.filter(test).length / cells.length
const isTime = (cell: string): boolean => looksLikeMoment(cell) || looksLikeEpoch(cell)

/** The column with the greatest share above `least`; of equals, the first. */
const best = (columns: readonly number[], data: Rows, test: (cell: string) => boolean, least: number): number | undefined => {
  let found: number | undefined
  let most = least
  for (const column of columns) {
    const part = share(filled(data, column), test)
    if (part > most || (part === most && found === undefined && part > 0)) [found, most] = [column, part]
  }
  return found
}
const byTitle = (labels: readonly string[], data: Rows, { rolesOf, directionOf }: Vocabulary): Partial<Record<ColumnRole, number>> => {
  const isDirection = (cell: string): boolean => directionOf(cell) !== undefined
  const column: Partial<Record<ColumnRole, number>> = {}
  const all = labels.map((_, i) => i)
  const titled = (role: ColumnRole): number[] => all.filter((i) => rolesOf(labels[i] as string).includes(role))
  const first = (role: ColumnRole): number | undefined => all.find((i) => rolesOf(labels[i] as string)[0] === role) ?? titled(role)[0]
  const take = (role: ColumnRole, index: number | undefined): void => {
    if (index !== undefined) column[role] = index
  }
  take(
    "direction",
    best(
      all.filter((i) => rolesOf(labels[i] as string)[0] === "direction"),
      data,
      isDirection,
      0.5,
    ) ??
      best(titled("direction"), data, isDirection, 0.5) ??
      best(all, data, isDirection, 0.8) ??
      all.find((i) => rolesOf(labels[i] as string)[0] === "direction"),
  )
  take(
    "answered",
    best(
      titled("answered").filter((i) => i !== column.direction),
      data,
      isAnswered,
      0,
    ),
  )
  for (const role of ["caller", "callee", "own", "end", "message"] as const) take(role, first(role))
  const peer = best(titled("peer"), data, looksLikeNumber, 0) ?? first("peer")
  const lone = column.caller === undefined ? column.callee : undefined
  take("peer", peer ?? lone)
  if (column.callee === undefined && column.caller !== undefined) {
    column.own ??= column.caller
    delete column.caller
  } else if (column.caller === undefined || column.peer !== undefined) {
    delete column.caller
    delete column.callee
  }
  const start = best(titled("start"), data, isTime, 0) ?? best(all, data, looksLikeMoment, 0.8) ?? first("start")
  take("start", start)
  const clocks = [...new Set([...titled("clock"), ...titled("start")])].filter((i) => i !== start)
  const clock = best(clocks, data, looksLikeClock, 0.5)
  // A program that knows no days alone writes midnight behind each.
  const days = start === undefined ? [] : filled(data, start)
  const untimed = share(days, isDayOnly) > 0.5 || (days.length > 0 && days.every(isMidnight))
  const other = titled("clock").find((i) => i !== start)
  if (untimed && clock !== undefined) column.clock = clock
  else if (start !== undefined && other !== undefined && rolesOf(labels[start] as string).includes("day")) column.clock = other
  take(
    "duration",
    first("duration") ?? all.find((i) => rolesOf(labels[i] as string).length === 0 && share(filled(data, i), looksLikeDuration) > 0.8),
  )
  // Some carriers call the length of a call 通话时间: beside a whole time it can be nothing else.
  if (column.duration === undefined && start !== undefined && !untimed) {
    const length = best(titled("clock"), data, looksLikeDuration, 0.8)
    if (length !== undefined && length !== start) {
      column.duration = length
      if (column.clock === length) delete column.clock
    }
  }
  return column
}
/** Words that only calls have: a chat has senders and receivers too. */
const isCallWord =
  ({ directionOf }: Vocabulary) =>
  (cell: string): boolean =>
    directionOf(cell) !== undefined &&
    !/^(?:发|收|发送|接收|接受|发起|send|sent|receive|received|in|out|incoming|outgoing)$/.test(foldLabel(cell))
/** Columns by the shape of their values alone: a table without a header (a carrier's print-out, a sheet per month). */
const byShape = (data: Rows, vocabulary: Vocabulary): Partial<Record<ColumnRole, number>> | undefined => {
  const all = Array.from({ length: Math.max(0, ...data.map((row) => row.length)) }, (_, i) => i)
  const start = best(all, data, looksLikeMoment, 0.8)
  const direction = best(
    all.filter((i) => i !== start),
    data,
    isCallWord(vocabulary),
    0.8,
  )
  const duration = best(
    all.filter((i) => i !== start && i !== direction),
    data,
    looksLikeDuration,
    0.7,
  )
  const peer = best(
    all.filter((i) => i !== start && i !== direction && i !== duration),
    data,
    (cell) => looksLikeNumber(cell) && cleanCell(cell).length >= 3,
    0.7,
  )
  if (start === undefined || direction === undefined || peer === undefined) return undefined
  return { start, direction, peer, ...(duration === undefined ? {} : { duration }) }
}
/** The number on one side of every call. */
const ownNumber = (column: Partial<Record<ColumnRole, number>>, data: Rows): string | undefined => {
  const numbers = (index: number | undefined): string[] => (index === undefined ? [] : data.map((row) => normaliseNumber(row[index] ?? "")))
  const own = numbers(column.own)
  if (own[0] && own.every((number) => number === own[0])) return own[0]
  const caller = numbers(column.caller)
  const callee = numbers(column.callee)
  const tally = new Map<string, number>()
  caller.forEach((number, i) => {
    for (const side of new Set([number, callee[i] as string])) if (side) tally.set(side, (tally.get(side) ?? 0) + 1)
  })
  const everywhere = [...tally].filter(([, n]) => n >= 2 && n >= caller.length * 0.9).map(([number]) => number)
  return everywhere.length === 1 ? everywhere[0] : undefined
}
/** Where the rows that a plan is made from end: at the next header, or after some hundred. */
const below = (rows: Rows, header: number, vocabulary: Vocabulary): number => {
  const next = rows.slice(header + 1, header + 200).findIndex((row) => findHeader([row], vocabulary) === 0 || isOtherTable(row, vocabulary))
  return next < 0 ? header + 200 : header + 1 + next
}
/** What the titles of the time and of the clock say of the zone. */
const shiftOf = (labels: readonly string[], { start, clock }: Partial<Record<ColumnRole, number>>): number | undefined =>
  [start, clock]
    .map((i) => (i === undefined ? undefined : takeZone(halfWidth(labels[i] as string).toLowerCase()).shiftS))
    .find((shift) => shift !== undefined)
/** Words that only messages have. */
const isMessageWord =
  ({ directionOf }: Vocabulary) =>
  (cell: string): boolean =>
    directionOf(cell) !== undefined && /收|发(?!起)|接受|上行|下行|短信|彩信|sms|mms|message/i.test(cell)
const all = (labels: readonly string[]): number[] => labels.map((_, i) => i)
/** Words, and not a code or the name of a place. */
const leastWords = 4
const saysSomething = (data: Rows, index: number): boolean =>
  data.some((row) => ((row[index] ?? "").match(/[\u4e00-\u9fff]/g) ?? []).length >= leastWords)
/** The plan for a table, or undefined when the rows hold no call list. Give the header and, where there are, some hundred rows below it. */
export const planTable = (rows: Rows, vocabulary: Vocabulary): TablePlan | undefined => {
  const header = findHeader(rows, vocabulary)
  if (header >= 0) {
    const labels = (rows[header] as readonly string[]).map(cleanCell)
    const data = rows.slice(header + 1, below(rows, header, vocabulary)).filter((row) => row.some((cell) => /\d/.test(cell)))
    const column = byTitle(labels, data, vocabulary)
    const unitS = column.duration === undefined ? 1 : durationUnit(labels[column.duration] ?? "")
    const messages =
      column.duration === undefined &&
      (column.message !== undefined ||
        (column.direction !== undefined && share(filled(data, column.direction), isMessageWord(vocabulary)) > 0.5))
    const written = all(labels).filter((i) => vocabulary.rolesOf(labels[i] as string).includes("text") && saysSomething(data, i))
    const words = messages ? written.find((i) => vocabulary.rolesOf(labels[i] as string)[0] === "text") : undefined
    if (words !== undefined) column.text = words
    const unreadColumns = written.filter((i) => i !== column.text).map((i) => labels[i] as string)
    const timed = column.start === undefined ? undefined : shiftOf(labels, column)
    const order = column.start === undefined ? undefined : orderOf(filled(data, column.start))
    const own = ownNumber(column, data)
    const preamble = rows
      .slice(0, header)
      .map((row) => row.join(" "))
      .join("\n")
    const clocks = column.clock === undefined ? {} : { clockDigits: clockDigits(filled(data, column.clock)) }
    const rest = { ...clocks, ...(own ? { own } : {}), ...(timed === undefined ? {} : { shiftS: timed }), ...(order ? { order } : {}) }
    return { header, labels: labels.map(foldLabel), column, unitS, preamble, messages, unreadColumns, ...rest }
  }
  const regular = rows.slice(0, 200).filter((row) => row.filter((cell) => cleanCell(cell) !== "").length >= 3)
  // The first may be a header whose titles are damaged or unknown; read as a row, it is refused.
  const column = byShape(regular, vocabulary) ?? byShape(regular.slice(1), vocabulary)
  return column ? { header: -1, labels: [], column, unitS: 1, preamble: "", messages: false, unreadColumns: [] } : undefined
}
