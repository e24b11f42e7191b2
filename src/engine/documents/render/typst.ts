/** Typst source of a document. All text stands in escaped string literals, never in markup, so that no text can become code. */

import { isQuietRow } from "../sections/quiet.ts"
import type { QuietHours } from "../sheet/ast.ts"
import { type LaidBlock, type LaidLine, type LaidPage, laidText, type Panel } from "../sheet/lay.ts"
import { shadeOf } from "./shade.ts"

/** A quotation of more characters may break over pages. */
const longQuote = 400
/** A text as a literal of Typst, on one line: nothing in it is code. */
export const typstLiteral = (text: string): string => `"${text.replace(/[\\"]/g, "\\$&").replace(/[\r\n]+/g, " ")}"`
/** Numbers are searched for and copied: one up to this length stays in one piece. */
const longestWhole = 24
/** Lets a long code or file name break inside a narrow cell: by a space too narrow to see between pieces (none at all is no place to break), never by a character, which would be copied along. */
const broken = (text: string): string =>
  text
    .split(/([!-~]{13,})/)
    .flatMap((part, i) =>
      i % 2 === 0 || (part.length <= longestWhole && /^[\d*+-]+$/.test(part)) ? [part] : (part.match(/.{1,8}/g) ?? []),
    )
    .filter((part) => part !== "")
    .map(typstLiteral)
    .join("; h(.001pt); ") || '""'
/** Cells have a column of their own for exhibits, so marks look like any text there. */
const cellRuns = (line: LaidLine): string => line.map((run) => broken(run.text)).join("; ") || '""'
const runsIn = (line: LaidLine, shape: (text: string) => string = typstLiteral): string =>
  line.map((run) => (run.kind === "mark" ? `mark({${shape(run.text)}})` : shape(run.text))).join("; ") || '""'

const prelude = `#set text(font: ("Noto Serif SC", "Noto Sans SC"), size: 12pt, lang: "zh", region: "cn", cjk-latin-spacing: none, ligatures: false, fallback: false)
#set par(justify: true, first-line-indent: (amount: 2em, all: true), leading: .85em, spacing: .85em)
#let sans(body) = text(font: ("Noto Sans SC", "Noto Serif SC"), weight: "bold", body)
#let flat(body) = { set par(first-line-indent: 0em, justify: false); body }
#let mark(body) = text(size: .82em, fill: luma(25%), body)
#let small(body) = text(size: 9pt, flat(body))
#let cell(body) = text(size: 9pt, { set par(first-line-indent: 0em, justify: false, leading: .55em); body })
#show heading: set text(font: ("Noto Sans SC", "Noto Serif SC"), weight: "bold")
#show heading: set par(first-line-indent: 0em, justify: false)
#show heading.where(level: 1): it => align(center, block(above: 0pt, below: .95em, text(size: 20pt, it.body)))
#show heading.where(level: 2): it => block(above: .9em, below: .55em, sticky: true, text(size: 13pt, it.body))
#show heading.where(level: 3): it => block(above: 1em, below: .6em, sticky: true, text(size: 12pt, it.body))
#let grid-of(columns, head, rows) = table(columns: columns, inset: (x: 4pt, y: row-gap), stroke: .5pt, align: left + horizon,
  table.header(repeat: true, ..head.map(it => table.cell(fill: luma(92%), cell(sans(it))))),
  ..rows.map(((whole, cells)) => cells.map(it => table.cell(breakable: not whole, cell(it)))).flatten())
#let panel(title, length, quiet, counts) = block(breakable: false, width: 100%, above: 1em, {
  block(sticky: true, below: .5em, flat(text(size: 10pt, sans(title))))
  set text(size: 6pt)
  set par(first-line-indent: 0em, justify: false)
  figure(alt: title, supplement: none, kind: "panel", grid(columns: (8mm,) + (4.75mm,) * length, rows: (3.6mm,) + (3.15mm,) * 24, align: center + horizon,
    [], ..range(1, length + 1).map(day => str(day)),
    ..counts.enumerate().map(((hour, row)) => (grid.cell(align: right, fill: if hour in quiet { luma(82%) }, str(hour) + "时 "), ..row.map(((count, fill, ink)) =>
      grid.cell(fill: rgb(fill), stroke: .3pt + luma(60%), if count > 0 { text(fill: rgb(ink), str(count)) })))).flatten()))
})
`
const columnsOf = (widths: readonly number[]): string => `(${widths.map((width) => `${width}fr`).join(", ")},)`
const array = (parts: readonly string[]): string => `(${parts.join(", ")}${parts.length ? "," : ""})`
/** A row of more characters in a cell may break over pages; any other stays whole. */
const longRow = 400
const isShort = (cells: readonly LaidLine[]): boolean =>
  cells.every((line) => line.reduce((sum, { text }) => sum + text.length, 0) <= longRow)
const tableSource = (block: Extract<LaidBlock, { t: "table" }>): string => {
  const head = array(block.head.map(typstLiteral))
  const rows = array(block.rows.map((cells) => `(${isShort(cells)}, ${array(cells.map((line) => `{${cellRuns(line)}}`))})`))
  return `#block(sticky: true, above: 1em, below: .6em, flat(text(size: 10.5pt, sans(${typstLiteral(block.caption)}))))\n#grid-of(${columnsOf(block.widths)}, ${head}, ${rows})`
}
const panelSource = (panel: Panel, most: number, quiet: QuietHours | undefined): string => {
  const nights = Array.from({ length: 24 }, (_, hour) => hour).filter((hour) => quiet && isQuietRow(hour, quiet))
  const hours = Array.from({ length: 24 }, (_, hour) =>
    array(
      panel.counts.map((day) => {
        const count = day[hour] ?? 0
        const { fill, ink } = shadeOf(count, most)
        return `(${count}, "${fill}", "${ink}")`
      }),
    ),
  )
  return `#panel(${typstLiteral(panel.title)}, ${panel.counts.length}, ${array(nights.map(String))}, ${array(hours)})`
}
const blockSource = (block: LaidBlock, next?: LaidBlock): string => {
  switch (block.t) {
    case "addressee":
      return `#flat(block(below: 1em, {${runsIn(block.line)}; "："}))`
    case "party-lines":
      return `#block(above: .8em, below: 1em, flat({ set par(leading: .5em); grid(columns: (auto, 1fr), column-gutter: .5em, row-gutter: .75em, ${block.lines
        .map((line) => `sans(${typstLiteral(`${line.label}：`)}), {${runsIn(line.value, broken)}}`)
        .join(", ")}) }))`
    case "heading":
      return `#heading(level: ${block.level + 1}, {${runsIn(block.line)}})`
    case "paragraph":
      // No page holds a signature alone.
      return next?.t === "signature" ? `#block(sticky: true, par({${runsIn(block.line)}}))` : `#par({${runsIn(block.line)}})`
    case "list":
      return block.items.map((item, i) => `#par({"${i + 1}．"; ${runsIn(item)}})`).join("\n")
    case "table":
      return tableSource(block)
    case "quote":
      return `#block(breakable: ${block.paragraphs.join("").length > longQuote}, inset: (left: 2em), above: .8em, {block(sticky: true, below: .6em, text(size: 10.5pt, flat(sans(${typstLiteral(laidText(block.title))})))); ${block.paragraphs
        .map((text) => `text(size: 10pt, par(${typstLiteral(text)}))`)
        .join("; ")}; small(${typstLiteral(`（${block.note}）`)})})`
    case "chart":
      return [
        `#block(sticky: true, above: 1em, flat(text(size: 10.5pt, sans(${typstLiteral(block.caption)}))))`,
        ...block.panels.map((panel) => panelSource(panel, block.most, block.quiet)),
        `#small(${typstLiteral(`${block.quiet ? `时刻灰底处为${block.quiet.note} ` : ""}依据：${block.source}`)})`,
      ].join("\n")
    case "signature":
      return `#block(breakable: false, above: 1em, pad(left: 88mm, flat({${typstLiteral(`${block.role}（签名）：`)}; v(1em); ${typstLiteral(block.day)}})))`
    case "note":
      return `#block(above: 1em, small({${runsIn(block.line)}}))`
  }
}
/** The document's own date, which archives ask for (PDF/A): the day of the paper, no clock. */
export const typstDate = (day: string | undefined): string => {
  const [year, month, date] = (day ?? "").split("-").map(Number)
  return date === undefined ? "none" : `datetime(year: ${year}, month: ${month}, day: ${date})`
}
/** A source with a line more at its end. */
export const withLine = (source: string, line: string): string => `${source}#block(above: 1.5em, small(${typstLiteral(line)}))\n`
/** A whole source file: A4, the foot with page x of y, and the blocks in order. */
export const renderTypst = (page: LaidPage): string => `#set document(title: ${typstLiteral(page.title)}, date: ${typstDate(page.day)})
#set page(paper: "a4", margin: (top: 24mm, bottom: 24mm, x: 26mm), footer: context {
  set par(first-line-indent: 0em, justify: false, leading: .5em)
  set text(size: 8pt, fill: luma(20%))
  grid(columns: (1fr, auto), column-gutter: 1em, {${broken(page.foot)}}, {"第" + str(counter(page).get().first()) + "页 共" + str(counter(page).final().first()) + "页"})
})
#let row-gap = ${page.letter ? "2.2pt" : "3pt"}
${prelude}${page.letter ? "#set text(size: 11pt)\n#set par(leading: .65em, spacing: .65em)\n" : ""}
#heading(level: 1, ${typstLiteral(page.title)})
${page.blocks.map((block, i) => blockSource(block, page.blocks[i + 1])).join("\n")}
`
