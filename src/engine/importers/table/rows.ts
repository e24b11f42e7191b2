/** Reads the records of one table into columns: each is kept, refused with a reason, or structure. */
import { connection } from "../../case/batch.ts"
import { foldLabel } from "../../case/text.ts"
import { secondsPerDay } from "../../case/time.ts"
import type { Cells } from "../text/delimited.ts"
import type { Encoding } from "../text/encoding.ts"
import type { CellReader } from "./cells.ts"
import { cellReader, durationCodes, numberCodes, wayBits } from "./cells.ts"
import { kindCode } from "./columns.ts"
import type { Moment, YearRule } from "./moment.ts"
import { parseMoment, precision, withClockTime } from "./moment.ts"
import { rowNotes } from "./notes.ts"
import { findHeader, isOtherTable, type TablePlan } from "./plan.ts"
import { noteNotice, type TableRead } from "./reading.ts"
import { isFooter, looksLikeNumber, statedTotal } from "./words.ts"

const incoming = 1
const outgoing = 2
const forwarded = 3

/** One or two cells are a notice, unless they are the beginning of a row that was cut: a number of a row, or of a date. */
const beginsRow = (first: string, start: string): boolean => /^\d+$/.test(first) || /^\d{1,4}(?:[-/.年]|$)/.test(start)

/** Reads the moment of a row that has no plain one; `undefined` says that the row is structure: blank, header, total, notice. */
const slowMoments = (
  reading: TableRead,
  plan: TablePlan,
  rule: YearRule,
  read: CellReader,
  needed: number,
  onTitles: (titles: readonly string[], again: boolean) => void,
) => {
  const { start = -1, clock = -1, peer = -1, direction = -1 } = plan.column
  const { vocabulary } = reading.layout
  // The zone of a day and a clock is that of both together.
  const dayRule: YearRule = { ...rule, shiftS: 0 }
  const momentOf = (day: string, time: string): Moment => {
    if (clock < 0) return parseMoment(day, rule)
    const date = parseMoment(day, dayRule)
    const untimed = date.precision === precision.day || date.at % secondsPerDay === 0
    return untimed ? withClockTime(date, time, rule, plan.clockDigits) : parseMoment(day, rule)
  }
  const isTitles = (all: readonly string[]): boolean => {
    if (/\d/.test(all[start] ?? "") || !all.some((cell) => vocabulary.rolesOf(cell).length > 0)) return false
    const again = plan.header >= 0 && all[start] !== "" && foldLabel(all[start] ?? "") === plan.labels[start]
    const titles = findHeader([all], vocabulary) === 0
    const same = again && all.every((cell, i) => foldLabel(cell) === (plan.labels[i] ?? ""))
    const other = !titles && isOtherTable(all, vocabulary)
    if (titles || other) onTitles(all, same)
    return titles || again || other
  }
  return (cells: Cells): Moment | undefined => {
    const given = momentOf(read.text(cells, start), clock < 0 ? "" : read.text(cells, clock))
    if (!Number.isNaN(given.at)) return given
    const all = read.texts(cells)
    const filled = all.filter((cell) => cell !== "")
    if (filled.length === 0 || isTitles(all)) return undefined
    const number = all[peer] ?? ""
    if (/[\d*]/.test(number) && looksLikeNumber(number)) return given
    // Neither a time nor a number: what says that it is a total or a footer is one, and so is what fills one or two cells.
    const footer = isFooter(filled[0] as string) || isFooter(number)
    if (footer) reading.total ??= statedTotal(all.join(" "))
    else if (filled.length <= 2) noteNotice(reading, all.join(" "))
    if (footer && vocabulary.directionOf(all[direction] ?? "") === undefined) return undefined
    return needed >= 3 && filled.length <= 2 && !beginsRow(filled[0] as string, all[start] ?? "") ? undefined : given
  }
}
/** The other side by caller and callee: whichever is not the owner; without an owner, by the direction. */
const otherSides = (plan: TablePlan, read: CellReader, own: number) => {
  const { caller: callerColumn = -1, callee: calleeColumn = -1 } = plan.column
  const isOwn = (code: number): boolean => code >= 0 && (code & numberCodes.index) === own
  return (cells: Cells, way: number): { peer: number; way: number } => {
    const caller = read.number(cells, callerColumn)
    const callee = read.number(cells, calleeColumn)
    const known = way & wayBits.index
    if (isOwn(caller) !== isOwn(callee)) {
      const shown = isOwn(caller) ? outgoing : incoming
      return { peer: isOwn(caller) ? callee : caller, way: known === 0 ? shown : way }
    }
    return { peer: known === outgoing ? callee : known === incoming ? caller : numberCodes.none, way }
  }
}
/** A carrier lists connected calls; elsewhere only a duration shows that somebody answered. */
const connectedOf =
  (reading: TableRead, plan: TablePlan) =>
  (way: number, seconds: number, answered: number): number => {
    if (way & wayBits.missed || answered === connection.no) {
      reading.missedSeen = true
      return connection.no
    }
    if (answered === connection.yes && seconds !== 0) return connection.yes
    if (plan.messages || (way & wayBits.index) === forwarded || seconds === 0) return connection.unknown
    return seconds > 0 || reading.layout.carrier ? connection.yes : connection.unknown
  }
/**
 * Takes records of a table by `plan`: give every record below the header, with its row as the person sees it. The hot loop of the product.
 * `onTitles` is told when a record holds the titles of another table, and whether they are those at hand once more.
 */
export const rowTaker = (
  reading: TableRead,
  plan: TablePlan,
  rule: YearRule,
  encoding: Encoding,
  sheet: string | undefined,
  onTitles: (titles: readonly string[], again: boolean) => void = () => undefined,
) => {
  const {
    start = -1,
    clock = -1,
    peer: peerColumn = -1,
    direction = -1,
    duration = -1,
    caller = -1,
    callee = -1,
    text: textColumn = -1,
  } = plan.column
  const needed = Math.max(start, direction, peerColumn, duration, caller, callee) + 1
  const kind = kindCode(plan.messages ? "sms" : "call")
  const read = cellReader(reading, plan, encoding)
  const note = rowNotes(reading, read, sheet)
  const slowMoment = slowMoments(reading, plan, rule, read, needed, onTitles)
  const otherSide = otherSides(plan, read, reading.own === undefined ? -1 : reading.numbers.internText(reading.own))
  const connected = connectedOf(reading, plan)

  return (cells: Cells, row: number): void => {
    const plain = clock >= 0 || (rule.shiftS ?? 0) !== 0 ? Number.NaN : read.plainWall(cells, start)
    const moment = Number.isNaN(plain) ? slowMoment(cells) : undefined
    if (Number.isNaN(plain) && moment === undefined) {
      reading.structure++
      return
    }
    const shown = moment ? moment.at : plain
    const seconds = read.seconds(cells)
    let way = read.way(cells)
    let peer = peerColumn < 0 ? numberCodes.none : read.number(cells, peerColumn)
    if (peerColumn < 0 && caller >= 0) ({ peer, way } = otherSide(cells, way))
    const directed = (way & wayBits.index) !== 0
    const short = cells.count < needed
    const tells = directed || peer >= 0 || seconds !== durationCodes.empty
    if (tells ? Number.isNaN(shown) && !(directed && peer >= 0) : short || Number.isNaN(shown)) {
      note.refuse(short ? "ragged-row" : "bad-time", read.text(cells, start), row)
      return
    }
    if (!tells) {
      // A date and nothing else: the fee rows at the end of a carrier's month.
      reading.structure++
      return
    }
    reading.read++
    if (short) note.add("ragged-row", "", row)
    const at = note.moment(shown, moment, cells, start, row)
    const exactness = Number.isNaN(at) ? precision.none : (moment?.precision ?? precision.second)
    const direct = note.way(way, cells, direction, row)
    const length = note.seconds(seconds, cells, duration, row)
    const number = note.number(peer, cells, peerColumn, row)
    const answered = connected(way, seconds, read.answered(cells))
    const words = textColumn < 0 ? "" : read.text(cells, textColumn)
    const text = words === "" ? -1 : reading.texts.internText(words)
    reading.columns.add(kind, at, exactness, direct, answered, length, number, text, row)
  }
}
