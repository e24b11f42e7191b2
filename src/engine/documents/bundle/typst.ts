/** Typst source of a book of exhibits. A row is one line of boxes and no row of a table: a table of ten thousand rows costs a gigabyte. */
import { inForm } from "../../say/forms.ts"
import { typstDate, typstLiteral } from "../render/typst.ts"
import type { Book, BookContent, BookRow, BookSheet } from "./bundle.ts"
import { type Columns, columnsOf, roomOf, widthOf } from "./fields.ts"

/** Pictures by the names under which the source asks for them. */
export interface BookSource {
  readonly source: string
  readonly files: ReadonlyMap<string, Uint8Array>
}
/** Of the page between its margins. */
const [textWidth, textHeight] = [170, 245] as const
/** Below the sheet of an exhibit a picture has so much room on its first page. */
const firstHeight = 150
const lit = typstLiteral
const prelude = `#set text(font: ("Noto Serif SC", "Noto Sans SC"), size: 10pt, lang: "zh", region: "cn", cjk-latin-spacing: none, ligatures: false, fallback: false)
#set par(justify: false, leading: .6em, spacing: .6em)
#let sans(body) = text(font: ("Noto Sans SC", "Noto Serif SC"), weight: "bold", body)
#show heading: set text(font: ("Noto Sans SC", "Noto Serif SC"), weight: "bold")
#show heading.where(level: 1): it => align(center, block(above: 0pt, below: 1.2em, text(size: 20pt, it.body)))
#show heading.where(level: 2): it => block(above: 0pt, below: .8em, text(size: 14pt, it.body))
#let told(label, body) = block(above: .5em, below: .5em, grid(columns: (auto, 1fr), column-gutter: .4em, sans(label + "："), body))
#let row(marked, size, place, shares, ..cells) = block(width: 100%, above: 0pt, below: 0pt, inset: (x: 2pt, y: 2.2pt), fill: if marked { rgb("#fdf0c4") }, stroke: (bottom: .3pt + luma(75%)), {
  set text(size: size)
  box(width: 9%, sans(place))
  cells.pos().zip(shares).map(((cell, share)) => box(width: share * .91%, inset: (right: 2pt), cell)).join()
})
#let message(marked, place, head, body) = block(width: 100%, above: 0pt, below: 0pt, breakable: true, inset: (x: 2pt, y: 3.5pt), fill: if marked { rgb("#fdf0c4") }, stroke: (bottom: .3pt + luma(75%)), {
  block(below: .45em, text(size: 8pt, sans(place + "　") + head))
  text(size: 10pt, body)
})
#let starts = state("starts", ())
#let here-part(labels) = {
  let begins = starts.get()
  let at = here().page()
  let i = begins.filter(page => page <= at).len() - 1
  if i >= 0 {
    let end = if i + 1 < begins.len() { begins.at(i + 1) - 1 } else { counter(page).final().first() }
    labels.at(i) + "　第" + str(at - begins.at(i) + 1) + "页 共" + str(end - begins.at(i) + 1) + "页"
  }
}
`
const pages = (
  foot: string,
): string => `#set page(paper: "a4", margin: (top: 24mm, bottom: 22mm, x: 20mm), header: context { set text(size: 9pt); align(right, sans(here-part(labels))) }, footer: context {
  set text(size: 8pt, fill: luma(20%))
  grid(columns: (1fr, auto), column-gutter: 1em, ${lit(foot)}, "证据册 第" + str(counter(page).get().first()) + "页 共" + str(counter(page).final().first()) + "页")
})
`
const list = (parts: readonly string[]): string => `(${parts.join(", ")}${parts.length ? "," : ""})`
/** A cell may break anywhere: numbers and codes have no blanks. */
const cell = (text: string, room: number): string => {
  if (widthOf(text) <= room) return lit(text)
  const piece = Math.max(1, Math.floor(room / 2))
  const all = [...text]
  const pieces = Array.from({ length: Math.ceil(all.length / piece) }, (_, i) => all.slice(i * piece, (i + 1) * piece).join(""))
  return `{${pieces.map(lit).join("; h(.001pt); ")}}`
}
const columnsIn = ({ titles, rows }: Extract<BookContent, { in: "rows" }>): Columns =>
  columnsOf([titles, ...rows.filter(({ text }) => text === undefined).map(({ cells }) => cells)])
const rowsSource = (content: Extract<BookContent, { in: "rows" }>): string => {
  const { titles, rows, left, unit } = content
  const columns = columnsIn(content)
  const { shares, size } = columns
  const rooms = shares.map((share) => roomOf(columns, share))
  const rowSource = (row: BookRow): string =>
    row.text === undefined
      ? `#row(${row.marked}, size, ${lit(row.place)}, shares, ${rooms.map((room, i) => cell(row.cells[i] ?? "", room)).join(", ")})`
      : `#message(${row.marked}, ${lit(row.place)}, ${lit(row.cells.filter(Boolean).join("　"))}, ${lit(row.text)})`
  const some = rows.some((row) => row.marked) && rows.some((row) => !row.marked)
  return [
    `#told("本册所载", ${lit(`文书引用的${rows.length}${unit}，按原件照录。${left > 0 ? `另有${left}${unit}文书没有引用，未列出。` : ""}${some ? "有底色的，文书逐条写到；其余的计入次数。" : ""}`)})`,
    `#let shares = ${list(shares.map(String))}\n#let size = ${size}pt`,
    "#v(.6em)",
    ...(titles.length > 0
      ? [`#row(false, size, "位置", shares, ${shares.map((_, i) => `sans(${lit(titles[i] ?? "")})`).join(", ")})`]
      : []),
    ...rows.map(rowSource),
  ].join("\n")
}
/** A picture keeps its shape; one that is much longer than a page is cut into pages of the same width, from top to bottom. */
const pictureSource = (name: string, { picture }: Extract<BookContent, { in: "picture" }>, alt: string): string => {
  const image = (width: string): string => `image(${lit(name)}, width: ${width}, alt: ${lit(alt)})`
  const full = (picture.height / picture.width) * textWidth
  if (full <= textHeight * 1.6) {
    const height = Math.min(full, full <= firstHeight ? firstHeight : textHeight)
    const width = Math.min(textWidth, (height / picture.height) * picture.width)
    return `#align(center, ${image(`${width.toFixed(2)}mm`)})`
  }
  const width = 110
  const long = (picture.height / picture.width) * width
  const slices = Math.ceil(long / (textHeight - 5))
  return Array.from(
    { length: slices },
    (_, i) =>
      `#pagebreak()\n#align(center, box(width: ${width}mm, height: ${Math.min(textHeight - 5, long - i * (textHeight - 5)).toFixed(2)}mm, clip: true, place(top + left, dy: ${(-i * (textHeight - 5)).toFixed(2)}mm, ${image(`${width}mm`)})))`,
  ).join("\n")
}
const contentSource = (sheet: BookSheet, name: string): string => {
  const { content } = sheet
  switch (content.in) {
    case "rows":
      return rowsSource(content)
    case "picture":
      return `#told("本册所载", "全件。")\n#v(.6em)\n${pictureSource(name, content, `${sheet.label} ${sheet.name}`)}`
    case "answers":
      return content.answers
        .map(({ label, subject, answer }) => `#block(above: .9em, { sans(${lit(`${label}　${subject}：`)}); ${lit(answer)} })`)
        .concat('#v(2.5em)\n#align(right, pad(right: 30mm, "以上由本人陈述，本人签名："))')
        .join("\n")
    case "cover":
      return `#told("本册所载", "只用来说明材料覆盖哪些日子，没有引用具体的内容，内容未列出。")`
    case "apart":
      return `#told("本册所载", ${lit(content.why)})`
  }
}
const sheetSource = (sheet: BookSheet, name: string): string => {
  const { original } = sheet
  const lying = sheet.content.in === "rows" && columnsIn(sheet.content).lying
  return [
    `#pagebreak(weak: true)\n#set page(flipped: ${lying})\n#metadata(${lit(sheet.label)}) <part>\n#context [#metadata(here().page()) <at>]\n#heading(level: 2, ${lit(`${sheet.label}　${sheet.name}`)})`,
    `#told("用来证明", ${lit(sheet.purpose)})`,
    `#told("提交形式", ${lit(sheet.carrier)})`,
    ...(original
      ? [
          `#told("原件的校验值", {${(original.digest.slice(7).match(/.{1,16}/g) ?? []).map(lit).join("; h(.001pt); ")}; ${lit(`（SHA-256，${original.size}字节，${original.received}收到）`)}})`,
        ]
      : []),
    contentSource(sheet, name),
  ].join("\n")
}
const contentsSource = (book: Book): string => `#block(above: 2em, below: .6em, text(size: 13pt, sans("目录")))
#context {
  let parts = query(<part>)
  starts.update(parts.map(one => one.location().page()))
  let end = counter(page).final().first()
  let rows = ${list(book.sheets.map(({ label, name, purpose }) => list([label, name, purpose].map(lit))))}
  let at = i => parts.at(i).location().page()
  let pages = range(parts.len()).map(i => { let to = if i + 1 < parts.len() { at(i + 1) - 1 } else { end }; if at(i) == to { str(to) } else { str(at(i)) + "—" + str(to) } })
  table(columns: (1.1fr, 3fr, 4.6fr, 1.3fr), inset: 4pt, stroke: .5pt, align: left + horizon,
    table.header(..("编号", "证据名称", "用来证明", "页码").map(it => table.cell(fill: luma(92%), sans(it)))),
    ..rows.zip(pages).map(((row, page)) => row + (page,)).flatten())
}`
/** A whole source file, and the pictures that it asks for. */
export const bookSource = (book: Book): BookSource => {
  const files = new Map<string, Uint8Array>()
  const sheets = book.sheets.map((sheet, i) => {
    const name = sheet.content.in === "picture" ? `exhibit-${i + 1}.${sheet.content.picture.format}` : ""
    if (sheet.content.in === "picture") files.set(name, sheet.content.bytes)
    return sheetSource(sheet, name)
  })
  const foot = `台账第${book.head.seq}条 ${book.head.digest.slice(7, 23)}…`
  const source = `#set document(title: ${lit(book.title)}, date: ${typstDate(book.day)})
${prelude}#let labels = ${list(book.sheets.map(({ label }) => lit(label)))}
${pages(foot)}
#heading(level: 1, ${lit(book.title)})
#told("所附文书", ${lit(book.about)})
#told("编制日期", ${lit(inForm("day", book.day))})
#told("台账校验值", {${(book.head.digest.slice(7).match(/.{1,16}/g) ?? []).map(lit).join("; h(.001pt); ")}; ${lit(`（第${book.head.seq}条）`)}})
#text(size: 9pt, "本册只载文书引用的内容，其余与他人的往来不列出。原件和原始载体由本人保存，需要核对时当面出示。校验值只证明封存之后未被改动，不证明此前内容真实。")
${contentsSource(book)}
${sheets.join("\n")}
`
  return { source, files }
}
