/** Reads the tables of a web page that calls itself a spreadsheet: each table a sheet, cells that span rows written into each of them. */
import { type Budget, grown, spend } from "./bounds.ts"
import { type GatheredSheet, type Gatherer, gatherer } from "./gathered.ts"
import { attributeIn, type Marks } from "./markup.ts"

interface OpenTable {
  readonly into: Gatherer
  readonly place: number
  /** Last row that a cell of an earlier row reaches down to, by column. */
  readonly taken: number[]
  row: number
  column: number
  inCell: boolean
  text: string
  across: number
  down: number
}
/** What browsers allow (HTML, 4.9.11). */
const mostAcross = 1000
const mostDown = 65_534
const mostNested = 64
const spanOf = (attributes: string, name: string, most: number): number => {
  const n = Number.parseInt(attributeIn(attributes, name, true) ?? "1", 10)
  return Number.isNaN(n) || n < 0 ? 1 : n === 0 ? (name === "rowspan" ? most : 1) : Math.min(n, most)
}
/** Tags that part words. */
const parting = new Set(["br", "p", "div", "li", "td", "th", "tr"])

/** Marks for `markupReader` in HTML, and the sheets, in the order in which their tables begin. */
export const htmlMarks = (budget: Budget): { readonly marks: Marks; sheets(): readonly GatheredSheet[] } => {
  const done: (GatheredSheet | undefined)[] = []
  const open: OpenTable[] = []
  let unshown = 0

  const endCell = (table: OpenTable): void => {
    if (!table.inCell) return
    table.inCell = false
    const { row, column, across, down } = table
    table.into.put(row, column, table.text.replace(/\s+/g, " ").trim(), false)
    if (down > 1) {
      table.into.merge(row, column, row + down - 1)
      for (let i = 0; i < across; i++) table.taken[column + i] = row + down - 1
    }
    table.column = column + across
    // What is kept stands in the tables around as well: there it may be the text of one cell.
    const around = open.at(-2)
    if (around?.inCell && open.at(-1) === table) addTo(around, ` ${table.text} `)
  }
  const addTo = (table: OpenTable, piece: string): void => {
    if (table.inCell) table.text = grown(table.text, piece)
  }
  const endTable = (): void => {
    const table = open.at(-1)
    if (!table) return
    endCell(table)
    open.pop()
    const around = open.at(-1)
    done[table.place] = table.into.close(around ? { inside: around.place } : {})
  }
  const beginCell = (table: OpenTable, attributes: string): void => {
    endCell(table)
    if (table.row === 0) table.row = 1
    while ((table.taken[table.column] ?? 0) >= table.row) {
      table.column++
      spend(budget, "cells", 1)
    }
    table.inCell = true
    table.text = ""
    table.across = spanOf(attributes, "colspan", mostAcross)
    table.down = spanOf(attributes, "rowspan", mostDown)
  }
  const marks: Marks = {
    open: (tag, attributes, closed) => {
      const table = open.at(-1)
      if (tag === "title" || tag === "select" || tag === "textarea" || tag === "rt" || tag === "rp") unshown += closed ? 0 : 1
      if (tag === "table") {
        // A title without an end would hide everything.
        unshown = 0
        if (open.length >= mostNested) return
        open.push({
          into: gatherer(`Sheet${done.length + 1}`, budget),
          place: done.length,
          taken: [],
          row: 0,
          column: 1,
          inCell: false,
          text: "",
          across: 1,
          down: 1,
        })
        done.push(undefined)
      } else if (!table) return
      else if (tag === "tr") {
        endCell(table)
        table.row++
        table.column = 1
      } else if (tag === "td" || tag === "th") {
        beginCell(table, attributes)
        if (closed) endCell(table)
      } else if (parting.has(tag)) addTo(table, " ")
      else if (tag === "thead" || tag === "tbody" || tag === "tfoot") endCell(table)
    },
    close: (tag) => {
      const table = open.at(-1)
      if (tag === "title" || tag === "select" || tag === "textarea" || tag === "rt" || tag === "rp") unshown = Math.max(0, unshown - 1)
      if (!table) return
      if (tag === "table") endTable()
      else if (tag === "td" || tag === "th" || tag === "tr") endCell(table)
      else if (parting.has(tag)) addTo(table, " ")
    },
    text: (piece) => {
      const table = open.at(-1)
      if (table && unshown === 0) addTo(table, piece)
    },
  }
  return {
    marks,
    sheets: () => {
      while (open.length > 0) endTable()
      return done.filter((sheet) => sheet !== undefined)
    },
  }
}
