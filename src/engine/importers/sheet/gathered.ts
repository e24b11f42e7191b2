/** Keeps the cells of a sheet as they come, one string a row, and writes merged cells into the rows that they cover. */
import { maxFields } from "../text/delimited.ts"
import { type Budget, beyondBounds, bounds, spend } from "./bounds.ts"

export interface SheetCell {
  readonly text: string
  readonly numeric: boolean
}
export interface GatheredSheet {
  readonly name: string
  /** The last row with a cell in it. */
  readonly rows: number
  /** True when the file counts its days from 1904: a bare serial number is then 1462 days less. */
  readonly from1904?: true
  /** Which table of a web page this one stands in, by its place among the sheets. */
  readonly inside?: number
  /** Cells of a row, by the row number that the person sees, from 1. */
  row(number: number): readonly (SheetCell | undefined)[]
}
export interface Gatherer {
  /** Row and column from 1. An empty text is no cell. Throws `beyondBounds`. */
  put(row: number, column: number, text: string, numeric: boolean): void
  /** A cell that covers several rows; all from 1, both ends included. */
  merge(firstRow: number, column: number, lastRow: number): void
  close(more?: Pick<GatheredSheet, "from1904" | "inside">): GatheredSheet
}
// The marks that part cells here are no text of anybody's.
const number = "\u0001"
const between = "\u0002"

const packed = (cells: readonly string[]): string => {
  let line = cells[0] ?? ""
  for (let i = 1; i < cells.length; i++) line += between + (cells[i] ?? "")
  // Flat, so that it keeps none of the texts alive from which it was put together.
  return line.length < 13 ? line : ` ${line}`.slice(1)
}
const unpacked = (line: string): string[] => line.split(between)
const cellOf = (text: string): SheetCell | undefined =>
  text === "" ? undefined : text.startsWith(number) ? { text: text.slice(1), numeric: true } : { text, numeric: false }

export const gatherer = (name: string, budget: Budget): Gatherer => {
  spend(budget, "sheets", 1)
  const lines: string[] = []
  const merges: (readonly [first: number, column: number, last: number])[] = []
  let current = 0
  let cells: string[] = []
  const flush = (): void => {
    if (cells.length > 0) {
      const before = lines[current]
      lines[current] = packed(before === undefined ? cells : Object.assign(unpacked(before), cells))
    }
    cells = []
  }
  const fill = (): void => {
    for (const [first, column, last] of merges) {
      const text = lines[first] === undefined ? "" : (unpacked(lines[first])[column - 1] ?? "")
      if (text === "") continue
      const end = Math.min(last, lines.length - 1)
      if (end > first) spend(budget, "fills", end - first)
      for (let row = first + 1; row <= end; row++) {
        const line = lines[row]
        if (line === undefined) continue
        const filled = unpacked(line)
        if ((filled[column - 1] ?? "") !== "") continue
        spend(budget, "characters", text.length)
        filled[column - 1] = text
        lines[row] = packed(filled)
      }
    }
  }
  return {
    put: (row, column, text, numeric) => {
      if (text === "") return
      if (!(row >= 1 && row <= bounds.rows && column >= 1 && column <= bounds.columns)) throw beyondBounds
      spend(budget, "cells", 1)
      if (column > maxFields) return
      if (row !== current) {
        flush()
        current = row
      }
      const short = text.length > bounds.cellCharacters ? text.slice(0, bounds.cellCharacters) : text
      const clean = short.includes(number) || short.includes(between) ? short.replaceAll(number, "").replaceAll(between, "") : short
      spend(budget, "characters", clean.length + 1)
      cells[column - 1] = numeric ? number + clean : clean
    },
    merge: (firstRow, column, lastRow) => {
      if (lastRow <= firstRow || column > maxFields) return
      spend(budget, "fills", 1)
      merges.push([firstRow, column, lastRow])
    },
    close: (more = {}) => {
      flush()
      fill()
      return {
        name,
        rows: Math.max(0, lines.length - 1),
        row: (at) => (lines[at] === undefined ? [] : unpacked(lines[at]).map(cellOf)),
        ...more,
      }
    },
  }
}
