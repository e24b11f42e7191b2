/** Reads the tables of an OpenDocument spreadsheet (OASIS OpenDocument 1.3, part 3, 9), packed or flat. */
import { type Budget, grown, spend } from "./bounds.ts"
import { isoText } from "./dates.ts"
import { type GatheredSheet, type Gatherer, gatherer } from "./gathered.ts"
import { attributeIn, type Marks } from "./markup.ts"

const times = (attributes: string, name: string): number => Math.max(1, Number(attributeIn(attributes, name)) || 1)
/** `PT8H5M0S` as a clock. */
const duration = (value: string): string => {
  const m = /^PT(?:(\d{1,6})H)?(?:(\d{1,6})M)?(?:(\d{1,6})(?:[.,]\d+)?S)?$/.exec(value)
  const two = (n: string | undefined): string => (n ?? "0").padStart(2, "0")
  return m ? `${two(m[1])}:${two(m[2])}:${two(m[3])}` : value
}
/** Texts that stand in a cell and are no part of it. */
const asides = new Set(["annotation", "ruby-text", "tracked-changes", "frame"])

/** Marks for `markupReader`, and the sheets once everything is read. */
export const openDocumentMarks = (budget: Budget): { readonly marks: Marks; readonly sheets: readonly GatheredSheet[] } => {
  const sheets: GatheredSheet[] = []
  let into: Gatherer | undefined
  /** Tables within tables have rows of their own, which are not read. */
  let depth = 0
  let aside = 0
  let row = 0
  let rowTimes = 1
  let column = 0
  let cellTimes = 1
  let attributes = ""
  let text = ""
  let paragraphs = 0
  let inCell = false
  let inParagraph = 0
  let cells: {
    readonly column: number
    readonly times: number
    readonly text: string
    readonly numeric: boolean
    readonly down: number
  }[] = []

  const meant = (): { readonly text: string; readonly numeric: boolean } => {
    const type = attributeIn(attributes, "value-type")
    const date = attributeIn(attributes, "date-value")
    const time = attributeIn(attributes, "time-value")
    if (type === "date" && date !== undefined) return { text: isoText(date), numeric: false }
    if (type === "time" && time !== undefined) return { text: duration(time), numeric: false }
    const number = /^(?:float|percentage|currency)$/.test(type ?? "") ? Number(attributeIn(attributes, "value")) : Number.NaN
    if (!Number.isNaN(number)) return { text: `${number}`, numeric: true }
    return { text: text === "" ? (attributeIn(attributes, "string-value") ?? "") : text, numeric: false }
  }
  const endCell = (): void => {
    const value = meant()
    if (value.text !== "") {
      spend(budget, "cells", 1)
      cells.push({ column: column + 1, times: cellTimes, ...value, down: times(attributes, "number-rows-spanned") })
    }
    column += cellTimes
  }
  const endRow = (): void => {
    if (cells.length > 0)
      for (let n = 1; n <= rowTimes; n++)
        for (const cell of cells) {
          for (let i = 0; i < cell.times; i++) into?.put(row + n, cell.column + i, cell.text, cell.numeric)
          into?.merge(row + n, cell.column, row + n + cell.down - 1)
        }
    row += rowTimes
    cells = []
  }
  const add = (piece: string): void => {
    if (inCell && inParagraph > 0 && aside === 0) text = grown(text, piece)
  }
  const marks: Marks = {
    open: (tag, given, closed) => {
      if (asides.has(tag)) aside += closed ? 0 : 1
      else if (aside > 0) return
      else if (tag === "table") {
        if (closed) return
        depth++
        if (depth > 1) return
        into = gatherer(attributeIn(given, "name") ?? `Sheet${sheets.length + 1}`, budget)
        row = 0
        cells = []
      } else if (depth !== 1) return
      else if (tag === "table-row") {
        rowTimes = times(given, "number-rows-repeated")
        column = 0
        cells = []
        if (closed) endRow()
      } else if (tag === "table-cell" || tag === "covered-table-cell") {
        attributes = tag === "table-cell" ? given : ""
        cellTimes = times(given, "number-columns-repeated")
        text = ""
        paragraphs = 0
        inParagraph = 0
        inCell = tag === "table-cell" && !closed
        if (closed && tag === "table-cell") endCell()
        else if (tag === "covered-table-cell") column += cellTimes
      } else if (tag === "p" || tag === "h") {
        if (closed) return
        inParagraph++
        if (paragraphs++ > 0) add(" ")
      } else if (tag === "s") add(" ".repeat(Math.min(times(given, "c"), 64)))
      else if (tag === "tab" || tag === "line-break") add(" ")
    },
    close: (tag) => {
      if (asides.has(tag)) aside = Math.max(0, aside - 1)
      else if (aside > 0) return
      else if (tag === "table") {
        depth = Math.max(0, depth - 1)
        if (depth > 0 || !into) return
        sheets.push(into.close())
        into = undefined
      } else if (depth !== 1) return
      else if (tag === "table-row") endRow()
      else if (tag === "table-cell" && inCell) {
        inCell = false
        endCell()
      } else if (tag === "p" || tag === "h") inParagraph = Math.max(0, inParagraph - 1)
    },
    text: add,
  }
  return { marks, sheets }
}
