/** Reads XML spreadsheets of 2003 (SpreadsheetML: Workbook, Worksheet, Table, Row, Cell, Data). */
import { type Budget, grown } from "./bounds.ts"
import { isoText } from "./dates.ts"
import { type GatheredSheet, type Gatherer, gatherer } from "./gathered.ts"
import { attributeIn, type Marks } from "./markup.ts"

/** No list has more columns; walking over them for each row stays cheap. */
const mostCovered = 256
/** Marks for `markupReader`, and the sheets once everything is read. */
export const xml2003Marks = (budget: Budget): { readonly marks: Marks; readonly sheets: readonly GatheredSheet[] } => {
  const sheets: GatheredSheet[] = []
  let into: Gatherer | undefined
  let row = 0
  let column = 0
  /** Columns that a merged cell above covers, and the last row that it covers. */
  const covered = new Map<number, number>()
  let across = 0
  let down = 0
  let type = ""
  let text = ""
  let inData = false
  let inCell = false
  /** Comments and reading aids have data of their own. */
  let aside = 0
  const put = (): void => {
    const number = type === "Number" ? Number(text.trim()) : Number.NaN
    if (type === "DateTime") into?.put(row, column, isoText(text), false)
    else if (type === "Boolean") into?.put(row, column, text.trim() === "1" ? "true" : "false", false)
    else if (type !== "Error")
      into?.put(row, column, Number.isNaN(number) || text.trim() === "" ? text : `${number}`, !Number.isNaN(number) && text.trim() !== "")
    if (down > 0) {
      into?.merge(row, column, row + down)
      if (covered.size < mostCovered) covered.set(column, row + down)
    }
  }
  const close = (tag: string): void => {
    if (tag === "Comment" || tag === "PhoneticText") aside = Math.max(0, aside - 1)
    else if (tag === "Worksheet") {
      if (into) sheets.push(into.close())
      into = undefined
    } else if (tag === "Data" && aside === 0) inData = false
    else if (tag === "Cell" && inCell) {
      inCell = false
      put()
      column += across
    }
  }
  const marks: Marks = {
    open: (tag, attributes, closed) => {
      if (tag === "Comment" || tag === "PhoneticText") aside += closed ? 0 : 1
      else if (tag === "Worksheet") {
        if (into) close("Worksheet")
        into = gatherer(attributeIn(attributes, "Name") ?? `Sheet${sheets.length + 1}`, budget)
        row = 0
        covered.clear()
      } else if (tag === "Row") {
        row = Number(attributeIn(attributes, "Index")) || row + 1
        column = 0
        const span = Number(attributeIn(attributes, "Span")) || 0
        if (closed) row += span
      } else if (tag === "Cell") {
        const index = Number(attributeIn(attributes, "Index"))
        column = index || column + 1
        // A cell without an index stands in the next place that is free: some programs leave it out behind a merged one.
        while (!index && (covered.get(column) ?? 0) >= row) column++
        across = Number(attributeIn(attributes, "MergeAcross")) || 0
        down = Number(attributeIn(attributes, "MergeDown")) || 0
        type = ""
        text = ""
        inCell = true
        if (closed) close("Cell")
      } else if (tag === "Data" && aside === 0 && inCell) {
        type = attributeIn(attributes, "Type") ?? "String"
        inData = !closed
      }
    },
    close,
    text: (piece) => {
      if (inData && aside === 0) text = grown(text, piece)
    },
  }
  return { marks, sheets }
}
