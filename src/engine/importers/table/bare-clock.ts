/** Clocks that a spreadsheet made plain numbers of: fractions of a day, and digits whose leading zeros are gone. */
import { cleanCell, halfWidth } from "../../case/text.ts"

/** How many digits the clocks of a column would have with their zeros: `HHmmss` or `HHmm`. */
export type ClockDigits = 4 | 6
export interface BareClock {
  readonly seconds: number
  readonly toTheMinute: boolean
}
const digitsOf = (cell: string): string | undefined => /^\d{1,6}$/.exec(halfWidth(cleanCell(cell)).replace(/\.0+$/, ""))?.[0]
/** What a column's cells show: one with five digits or six tells that all had six. */
export const clockDigits = (cells: readonly string[]): ClockDigits => (cells.some((cell) => (digitsOf(cell)?.length ?? 0) > 4) ? 6 : 4)

/** The clock in a bare number; undefined for a cell that is none. Of a serial number with its day only the fraction counts. */
export const bareClock = (raw: string, digits: ClockDigits): BareClock | undefined => {
  const text = halfWidth(cleanCell(raw))
  const fraction = /^\d{0,5}(\.\d{2,})$/.exec(text) ?? /^\d{5}(\.\d)$/.exec(text) ?? /^0?(\.\d)$/.exec(text)
  // 80500.0 and 80500.00 are digits with a point that a program added.
  if (fraction && !/^\.0+$/.test(fraction[1] as string)) return { seconds: Math.round(Number(fraction[1]) * 86_400), toTheMinute: false }
  const bare = digitsOf(text)
  if (bare === undefined) return undefined
  const padded = bare.padStart(Math.max(digits, bare.length > 4 ? 6 : 4), "0")
  const [hours, minutes, seconds] = [padded.slice(0, 2), padded.slice(2, 4), padded.slice(4)].map(Number) as [number, number, number]
  if (hours > 24 || minutes > 59 || seconds > 59 || (hours === 24 && minutes + seconds > 0)) return undefined
  return { seconds: hours * 3600 + minutes * 60 + seconds, toTheMinute: padded.length === 4 }
}
