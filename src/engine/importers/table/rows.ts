/** Reads the records of one table into columns: each is kept, refused with a reason, or structure. The hot loop of the product. */
import { connection } from "../../case/batch.ts"
import type { IssueCode } from "../../case/issue.ts"
import { classOf, normaliseNumber } from "../../case/number.ts"
import { cleanCell, foldLabel, isEmptyCell } from "../../case/text.ts"
import { secondsPerDay } from "../../case/time.ts"
import { decodeRange } from "../text/byte-pool.ts"
import type { Cells } from "../text/delimited.ts"
import { kindCode } from "./columns.ts"
import { clip } from "./issues.ts"
import { cellMemo } from "./memo.ts"
import type { Moment, YearRule } from "./moment.ts"
import { fastWall, parseMoment, precision, withClock } from "./moment.ts"
import type { TablePlan } from "./plan.ts"
import type { Reading } from "./reading.ts"
import { directionOf, isFooter, noDirection, parseDuration, statedTotal } from "./words.ts"

/** Codes of the memo of numbers, below any index into the pool. */
const withheldCode = -1
const noNumberCode = -2
const damagedBit = 1 << 30
const maskedBit = 1 << 29
const indexMask = maskedBit - 1
/** Codes of the memo of durations. */
const emptyDuration = -1
const badDuration = -2
const negativeDuration = -3
/** Codes of the memo of directions: index into `directions`, plus 4 when shown as missed, 8 when the cell is empty, 16 when unreadable. */
const missedBit = 4
const emptyBit = 8
const badBit = 16

const directionCode = (text: string): number => {
  const found = directionOf(text)
  if (found) return found.direction | (found.missed ? missedBit : 0)
  return noDirection.direction | (isEmptyCell(cleanCell(text)) ? emptyBit : badBit)
}
const durationCode =
  (unitS: number) =>
  (text: string): number => {
    const seconds = parseDuration(text, unitS)
    if (seconds === null) return emptyDuration
    if (Number.isNaN(seconds) || seconds > 2_000_000_000) return badDuration
    return seconds < 0 ? negativeDuration : seconds
  }
const numberCode = (reading: Reading, label: string) => {
  const code =
    (numeric: boolean) =>
    (text: string): number => {
      if (label !== "" && foldLabel(text) === label) return noNumberCode
      const number = normaliseNumber(text, numeric)
      if (number === "") return withheldCode
      const damaged = /^\d(?:\.\d+)?[eE]\+?\d+$/.test(number)
      return reading.numbers.internText(number) | (damaged ? damagedBit : classOf(number) === "masked" ? maskedBit : 0)
    }
  return { text: code(false), numeric: code(true) }
}

/** Takes records of a table by `plan`; give every record below the header, with its row as the person sees it. */
export const rowTaker = (reading: Reading, plan: TablePlan, rule: YearRule, encoding: string, sheet: string | undefined) => {
  const { column } = plan
  const decoder = new TextDecoder(encoding, { ignoreBOM: true })
  const fast = fastWall()
  const direction = cellMemo(encoding, directionCode)
  const duration = cellMemo(encoding, durationCode(plan.unitS))
  const peerCodes = numberCode(reading, column.peer === undefined ? "" : (plan.labels[column.peer] ?? ""))
  const numberMemo = cellMemo(encoding, peerCodes.text)
  const numericMemo = cellMemo(encoding, peerCodes.numeric)
  const startColumn = column.start ?? -1
  const clockColumn = column.clock ?? -1
  const directionColumn = column.direction ?? -1
  const peerColumn = column.peer ?? -1
  const durationColumn = column.duration ?? -1
  const callerColumn = column.caller ?? -1
  const calleeColumn = column.callee ?? -1
  const needed = Math.max(startColumn, directionColumn, peerColumn, durationColumn, callerColumn, calleeColumn) + 1
  const kind = kindCode(plan.messages ? "sms" : "call")
  const ownCode = reading.own === undefined ? Number.NaN : reading.numbers.internText(reading.own)
  const where = sheet === undefined ? {} : { sheet }

  let from = 0
  let to = 0
  /** Sets `from` and `to` to the cell without ASCII blanks; false when it is missing or empty. */
  const seek = (cells: Cells, index: number): boolean => {
    if (index < 0 || index >= cells.count) return false
    const bytes = cells.bytes
    from = cells.start[index] as number
    to = cells.end[index] as number
    while (from < to && (bytes[from] as number) <= 32) from++
    while (to > from && (bytes[to - 1] as number) <= 32) to--
    return to > from
  }
  const text = (cells: Cells, index: number): string =>
    seek(cells, index) ? decodeRange(decoder, cells.bytes, from, to).replaceAll('""', '"') : ""
  const texts = (cells: Cells): string[] => Array.from({ length: cells.count }, (_, i) => cleanCell(text(cells, i)))

  const number = (cells: Cells, index: number): number => {
    if (!seek(cells, index)) return index < 0 ? noNumberCode : withheldCode
    return cells.numeric?.[index] ? numericMemo(cells.bytes, from, to) : numberMemo(cells.bytes, from, to)
  }
  const seconds = (cells: Cells): number => {
    if (!seek(cells, durationColumn)) return emptyDuration
    const bytes = cells.bytes
    if (to - from <= 6) {
      let n = 0
      let i = from
      for (; i < to; i++) {
        const d = (bytes[i] as number) - 48
        if (d < 0 || d > 9) break
        n = n * 10 + d
      }
      if (i === to) return n * plan.unitS
    }
    return duration(bytes, from, to)
  }
  const refuse = (code: IssueCode, value: string, row: number): void => {
    reading.read++
    reading.refused.push({ code, params: value === "" ? where : { value: clip(value), ...where }, row })
  }
  const add = (code: IssueCode, value: string, row: number): void =>
    reading.issues.add(code, { ...(value === "" ? {} : { value: clip(value) }), ...where }, row)

  /** What a row without a plain date is: a moment read the slow way, or `undefined` when it is structure. */
  const slowMoment = (cells: Cells): Moment | undefined => {
    const all = texts(cells)
    const first = all.find((cell) => cell !== "")
    if (first === undefined) return undefined
    const footer = isFooter(first) || (peerColumn >= 0 && isFooter(all[peerColumn] ?? ""))
    const stated = footer || all.filter((cell) => cell !== "").length <= 2 ? statedTotal(all.join(" ")) : undefined
    if (stated !== undefined) reading.total ??= stated
    if (footer) return undefined
    const startText = all[startColumn] ?? ""
    if (plan.header >= 0 && startText !== "" && foldLabel(startText) === plan.labels[startColumn]) return undefined
    const moment = parseMoment(startText, rule)
    const exact = clockColumn >= 0 && moment.precision === precision.day ? withClock(moment, all[clockColumn] ?? "") : moment
    if (Number.isNaN(exact.at) && needed >= 3 && all.filter((cell) => cell !== "").length <= 2) return undefined
    return exact
  }
  /** The other side by caller and callee: whichever is not the owner; without an owner, by the direction. */
  const otherSide = (cells: Cells, way: number): { peer: number; way: number } => {
    const caller = number(cells, callerColumn)
    const callee = number(cells, calleeColumn)
    const known = way & 3
    if (caller >= 0 && (caller & indexMask) === ownCode && (callee & indexMask) !== ownCode)
      return { peer: callee, way: known === 0 ? 2 : way }
    if (callee >= 0 && (callee & indexMask) === ownCode && (caller & indexMask) !== ownCode)
      return { peer: caller, way: known === 0 ? 1 : way }
    return { peer: known === 2 ? callee : known === 1 ? caller : noNumberCode, way }
  }
  const noteNumber = (peer: number, cells: Cells, row: number): number => {
    if (peer === withheldCode) reading.issues.count("withheld-number", row)
    else if (peer === noNumberCode) reading.issues.count("no-number", row)
    else if (peer & damagedBit) add("damaged-id", text(cells, peerColumn), row)
    else if (peer & maskedBit) reading.issues.count("masked-number", row)
    return peer < 0 ? -1 : peer & indexMask
  }
  const noteSeconds = (code: number, cells: Cells, row: number): number => {
    if (code === badDuration) add("bad-duration", text(cells, durationColumn), row)
    else if (code === negativeDuration) add("negative-duration", text(cells, durationColumn), row)
    return code < 0 ? -1 : code
  }
  const connectedOf = (way: number, code: number): number => {
    if (way & missedBit) return connection.no
    if (plan.messages || (way & 3) === 3 || code === 0) return connection.unknown
    return code > 0 || reading.layout.carrier ? connection.yes : connection.unknown
  }
  const noteMoment = (at: number, moment: Moment | undefined, cells: Cells, row: number) => {
    if (Number.isNaN(at)) return add("bad-time", text(cells, startColumn), row)
    if (at >= reading.futureFrom) return add("future-time", text(cells, startColumn), row)
    const day = Math.floor(at / secondsPerDay)
    if (day < reading.firstDay) reading.firstDay = day
    if (day > reading.lastDay) reading.lastDay = day
    if (moment?.yearGuessed) reading.issues.count("year-guessed", row)
    if (moment && moment.precision !== precision.second) reading.issues.count("precision-minute", row)
  }
  return (cells: Cells, row: number) => {
    let at = seek(cells, startColumn) && to - from === 19 ? fast(cells.bytes, from) : Number.NaN
    let moment: Moment | undefined
    if (Number.isNaN(at) || clockColumn >= 0) {
      moment = slowMoment(cells)
      if (moment === undefined) {
        reading.structure++
        return
      }
      at = moment.at
    }
    let way = seek(cells, directionColumn) ? direction(cells.bytes, from, to) : emptyBit
    const length = seconds(cells)
    let peer = peerColumn >= 0 ? number(cells, peerColumn) : noNumberCode
    if (peerColumn < 0 && callerColumn >= 0) ({ peer, way } = otherSide(cells, way))
    const told = (way & 3) !== 0 || peer >= 0
    if (!told && length === emptyDuration) {
      if (Number.isNaN(at) || cells.count < needed)
        return refuse(cells.count < needed ? "ragged-row" : "bad-time", text(cells, startColumn), row)
      reading.structure++
      return
    }
    if (Number.isNaN(at) && ((way & 3) === 0 || peer < 0))
      return refuse(cells.count < needed ? "ragged-row" : "bad-time", text(cells, startColumn), row)
    reading.read++
    if (cells.count < needed) add("ragged-row", "", row)
    noteMoment(at, moment, cells, row)
    if (way & badBit) add("bad-direction", text(cells, directionColumn), row)
    else if ((way & 3) === 0) reading.issues.count("bad-direction", row)
    if (way & missedBit) reading.missedSeen = true
    const exactness = Number.isNaN(at) ? precision.none : (moment?.precision ?? precision.second)
    reading.columns.add(
      kind,
      at,
      exactness,
      way & 3,
      connectedOf(way, length),
      noteSeconds(length, cells, row),
      noteNumber(peer, cells, row),
      -1,
      row,
    )
  }
}
