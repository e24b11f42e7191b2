/** What is to be told about a kept row: odd times, numbers, directions and durations become issues, never losses. */
import type { IssueCode } from "../../case/issue.ts"
import { secondsPerDay } from "../../case/time.ts"
import type { Cells } from "../text/delimited.ts"
import type { CellReader } from "./cells.ts"
import { durationCodes, numberCodes, wayBits } from "./cells.ts"
import { clip } from "./issues.ts"
import type { Moment } from "./moment.ts"
import { precision } from "./moment.ts"
import type { TableRead } from "./reading.ts"
import { earliest } from "./reading.ts"

/** Notes about rows of one sheet. Each gives the value that goes into the column, and reads the cell only when there is something to tell. */
export const rowNotes = (reading: TableRead, read: CellReader, sheet: string | undefined) => {
  const where = sheet === undefined ? {} : { sheet }
  const params = (value: string) => (value === "" ? where : { value: clip(value), ...where })
  const add = (code: IssueCode, value: string, row: number): void => {
    reading.issues.add(code, params(value), row)
  }
  return {
    add,
    refuse: (code: IssueCode, value: string, row: number): void => {
      reading.read++
      reading.refused.push({ code, params: params(value), row })
    },
    /** A time after the receipt cannot be true, so the row stays without one. */
    moment: (at: number, moment: Moment | undefined, cells: Cells, column: number, row: number): number => {
      if (Number.isNaN(at)) add("bad-time", read.text(cells, column), row)
      else if (at < earliest) add("unset-clock", read.text(cells, column), row)
      else if (at >= reading.futureFrom) add("future-time", read.text(cells, column), row)
      else {
        const day = Math.floor(at / secondsPerDay)
        if (day < reading.firstDay) reading.firstDay = day
        if (day > reading.lastDay) reading.lastDay = day
        if (moment?.yearGuessed) reading.issues.count("year-guessed", row)
        if (moment && moment.precision !== precision.second) reading.issues.count("precision-minute", row)
        return at
      }
      return Number.NaN
    },
    number: (code: number, cells: Cells, column: number, row: number): number => {
      if (code === numberCodes.withheld) reading.issues.count("withheld-number", row)
      else if (code === numberCodes.none) reading.issues.count("no-number", row)
      else if (code & numberCodes.damaged) add("damaged-id", read.text(cells, column), row)
      else if (code & numberCodes.zeroLost) reading.issues.count("lost-zero", row)
      else if (code & numberCodes.unclear) add("unclear-number", read.text(cells, column), row)
      else if (code & numberCodes.masked) reading.issues.count("masked-number", row)
      return code < 0 ? -1 : code & numberCodes.index
    },
    seconds: (code: number, cells: Cells, column: number, row: number): number => {
      if (code === durationCodes.bad) add("bad-duration", read.text(cells, column), row)
      else if (code === durationCodes.negative) add("negative-duration", read.text(cells, column), row)
      return code < 0 ? -1 : code
    },
    way: (code: number, cells: Cells, column: number, row: number): number => {
      if (code & wayBits.bad) add("bad-direction", read.text(cells, column), row)
      else if ((code & wayBits.index) === 0) reading.issues.count("bad-direction", row)
      if (code & wayBits.missed) reading.missedSeen = true
      return code & wayBits.index
    },
  }
}
