/** Reads the cells of a record as codes, each distinct cell worked out once: numbers, directions, durations. */
import { connection } from "../../case/batch.ts"
import type { NumberPlace, ReadNumber } from "../../case/number/number.ts"
import { classOf, isDamaged, readNumber } from "../../case/number/number.ts"
import { cleanCell, foldLabel, isEmptyCell } from "../../case/text.ts"
import { decodeRange } from "../text/byte-pool.ts"
import { cellText } from "../text/cell-text.ts"
import type { Cells } from "../text/delimited.ts"
import type { Encoding } from "../text/encoding.ts"
import { answeredOf, asksForMissed } from "./answered.ts"
import { type DirectionOf, noDirection } from "./direction.ts"
import { parseDuration } from "./duration.ts"
import { cellMemo } from "./memo.ts"
import { fastWall } from "./moment.ts"
import type { TablePlan } from "./plan.ts"
import type { TableRead } from "./reading.ts"

/** A number is its index in the pool, with a bit for what is odd about it, or one of two codes below 0. */
export const numberCodes = {
  withheld: -1,
  none: -2,
  damaged: 1 << 30,
  masked: 1 << 29,
  /** Its leading 0 was put back. */
  zeroLost: 1 << 28,
  /** A sign at its front is lost, and which cannot be told. */
  unclear: 1 << 27,
  index: (1 << 27) - 1,
} as const
/** A duration is its seconds, or one of these. */
export const durationCodes = { empty: -1, bad: -2, negative: -3 } as const
/** A direction is its index in `directions`, with bits: shown as missed; the cell is empty; the cell is unreadable. */
export const wayBits = { index: 3, missed: 4, empty: 8, bad: 16 } as const

const wayOf =
  (directionOf: DirectionOf) =>
  (text: string): number => {
    const found = directionOf(text)
    if (found) return found.direction | (found.missed ? wayBits.missed : 0)
    return noDirection.direction | (isEmptyCell(cleanCell(text)) ? wayBits.empty : wayBits.bad)
  }
const durationOf =
  (unitS: number) =>
  (text: string): number => {
    const seconds = parseDuration(text, unitS)
    if (seconds === null) return durationCodes.empty
    if (Number.isNaN(seconds) || seconds > 2_000_000_000) return durationCodes.bad
    return seconds < 0 ? durationCodes.negative : seconds
  }
const oddityOf = (number: string, lost: ReadNumber["lost"], { numeric }: NumberPlace): number => {
  // A cell that holds a number keeps its first fifteen digits.
  if (isDamaged(number) || (numeric && /^\d{16,}$/.test(number))) return numberCodes.damaged
  if (lost) return lost === "zero" ? numberCodes.zeroLost : numberCodes.unclear
  return classOf(number) === "masked" ? numberCodes.masked : 0
}
const numberOf =
  (reading: TableRead, label: string, place: NumberPlace) =>
  (text: string): number => {
    if (label !== "" && foldLabel(text) === label) return numberCodes.none
    const { number, lost } = readNumber(text, place)
    if (number === "") return numberCodes.withheld
    return reading.numbers.internText(number) | oddityOf(number, lost, place)
  }

export interface CellReader {
  /** The cell as text, without blanks at its ends. */
  text(cells: Cells, column: number): string
  /** All cells of the record, cleaned. */
  texts(cells: Cells): string[]
  /** Wall second of a cell that is plainly `yyyy-MM-dd HH:mm:ss` or with slashes; NaN for anything else. */
  plainWall(cells: Cells, column: number): number
  number(cells: Cells, column: number): number
  seconds(cells: Cells): number
  way(cells: Cells): number
  /** A code of `connection`, by a column of its own; unknown without one. */
  answered(cells: Cells): number
}
export const cellReader = (reading: TableRead, plan: TablePlan, encoding: Encoding): CellReader => {
  const { direction = -1, duration = -1, answered = -1, peer } = plan.column
  const decode = cellText(encoding)
  const wallAt = fastWall()
  const wayMemo = cellMemo(encoding, wayOf(reading.layout.vocabulary.directionOf))
  const missedTitle = answered >= 0 && asksForMissed(plan.labels[answered] ?? "")
  const answeredMemo = cellMemo(encoding, (text) => answeredOf(text, missedTitle))
  const durationMemo = cellMemo(encoding, durationOf(plan.unitS))
  // A column that only repeats its own title holds no number (seen where an owner took the numbers out).
  const label = peer === undefined ? "" : (plan.labels[peer] ?? "")
  const numberMemo = cellMemo(encoding, numberOf(reading, label, { message: plan.messages }))
  const numericMemo = cellMemo(encoding, numberOf(reading, label, { numeric: true, message: plan.messages }))

  let from = 0
  let to = 0
  /** Sets `from` and `to` to the cell without ASCII blanks; false when it is missing or empty. */
  const seek = (cells: Cells, column: number): boolean => {
    if (column < 0 || column >= cells.count) return false
    const { bytes } = cells
    from = cells.start[column] as number
    to = cells.end[column] as number
    while (from < to && (bytes[from] as number) <= 32) from++
    while (to > from && (bytes[to - 1] as number) <= 32) to--
    return to > from
  }
  const text = (cells: Cells, column: number): string =>
    seek(cells, column) ? decodeRange(decode, cells.bytes, from, to).replaceAll('""', '"') : ""
  return {
    text,
    texts: (cells) => Array.from({ length: cells.count }, (_, column) => cleanCell(text(cells, column))),
    plainWall: (cells, column) => (seek(cells, column) && to - from === 19 ? wallAt(cells.bytes, from) : Number.NaN),
    number: (cells, column) => {
      if (!seek(cells, column)) return column < 0 ? numberCodes.none : numberCodes.withheld
      const plain = reading.mobiles(cells.bytes, from, to)
      if (plain >= 0) return plain
      return cells.numeric?.[column] ? numericMemo(cells.bytes, from, to) : numberMemo(cells.bytes, from, to)
    },
    seconds: (cells) => {
      if (!seek(cells, duration)) return durationCodes.empty
      const { bytes } = cells
      let seconds = 0
      let i = to - from <= 6 ? from : to + 1
      for (; i < to; i++) {
        const digit = (bytes[i] as number) - 48
        if (digit < 0 || digit > 9) break
        seconds = seconds * 10 + digit
      }
      return i === to && Number.isInteger(plan.unitS) ? seconds * plan.unitS : durationMemo(bytes, from, to)
    },
    answered: (cells) => (seek(cells, answered) ? answeredMemo(cells.bytes, from, to) : connection.unknown),
    way: (cells) => (seek(cells, direction) ? wayMemo(cells.bytes, from, to) : wayBits.empty),
  }
}
