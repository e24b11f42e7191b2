/** Reads the sheets of an xlsx package (ECMA-376 part 1) part by part, without holding a part whole. */
import type { Budget } from "./bounds.ts"
import { beyondBounds, bounds, grown, spend } from "./bounds.ts"
import { builtIn, isoText, numberText, plain, type Shows, shownByFormat } from "./dates.ts"
import { type GatheredSheet, gatherer } from "./gathered.ts"
import { attributeIn, type Marks, markupReader } from "./markup.ts"
import type { SheetPackage } from "./package.ts"

const reads = async (pieces: AsyncIterable<string>, marks: Marks): Promise<void> => {
  const reader = markupReader(marks)
  for await (const piece of pieces) reader.push(piece)
  reader.end()
}
const nothing = (): void => undefined
/** A piece of a large text on its own, which does not keep the large one alive. */
const alone = (text: string): string => (text.length < 13 ? text : ` ${text}`.slice(1))
/** `_x000D_` and the like stand for characters that XML cannot hold. */
const unescaped = (text: string): string =>
  text.includes("_x") ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))) : text

/** Gathers the texts of one string: runs are joined, the reading aid above them (`rPh`) is none of it. */
const stringTaker = () => {
  let text = ""
  let inText = false
  let aids = 0
  return {
    begin: () => {
      text = ""
      inText = false
      aids = 0
    },
    open: (name: string, closed: boolean) => {
      if (closed) return
      if (name === "rPh") aids++
      else if (name === "t" && aids === 0) inText = true
    },
    close: (name: string) => {
      if (name === "rPh") aids--
      else if (name === "t") inText = false
    },
    text: (piece: string) => {
      if (inText) text = grown(text, piece)
    },
    taken: () => alone(unescaped(text)),
  }
}
const sharedStrings = async (book: SheetPackage, budget: Budget): Promise<readonly string[]> => {
  const strings: string[] = []
  const name = book.names.find((part) => /(?:^|\/)sharedstrings\.xml$/.test(part))
  if (name === undefined) return strings
  const taker = stringTaker()
  await reads(book.text(name), {
    open: (tag, _, closed) => {
      if (tag === "si") taker.begin()
      if (tag === "si" && closed) strings.push("")
      else taker.open(tag, closed)
    },
    close: (tag) => {
      taker.close(tag)
      if (tag !== "si") return
      const text = taker.taken()
      spend(budget, "strings", 1)
      spend(budget, "characters", text.length)
      strings.push(text)
    },
    text: taker.text,
  })
  return strings
}
/** What each cell style shows. */
const styles = async (book: SheetPackage): Promise<readonly Shows[]> => {
  const name = book.names.find((part) => /(?:^|\/)styles\.xml$/.test(part))
  if (name === undefined) return []
  const codes = new Map<number, Shows>()
  const ids: number[] = []
  let inCells = false
  await reads(book.text(name), {
    open: (tag, attributes, closed) => {
      if (tag === "numFmt")
        codes.set(Number(attributeIn(attributes, "numFmtId")), shownByFormat(attributeIn(attributes, "formatCode") ?? ""))
      else if (tag === "cellXfs") inCells = !closed
      else if (tag === "xf" && inCells && ids.length < 65_536) ids.push(Number(attributeIn(attributes, "numFmtId") ?? 0))
    },
    close: (tag) => {
      if (tag === "cellXfs") inCells = false
    },
    text: nothing,
  })
  return ids.map((id) => codes.get(id) ?? builtIn(id))
}
/** Targets of the relations of a part, by their ids, as names of parts. */
export const relations = async (book: SheetPackage, of: string): Promise<ReadonlyMap<string, string>> => {
  const slash = of.lastIndexOf("/") + 1
  const targets = new Map<string, string>()
  await reads(book.text(`${of.slice(0, slash)}_rels/${of.slice(slash)}.rels`), {
    open: (tag, attributes) => {
      const target = attributeIn(attributes, "Target")
      if (tag !== "Relationship" || target === undefined || targets.size >= bounds.entries) return
      const path = (target.startsWith("/") ? target : `${of.slice(0, slash)}${target}`).replaceAll("\\", "/").split("/")
      const kept: string[] = []
      for (const part of path) {
        if (part === "..") kept.pop()
        else if (part !== "" && part !== ".") kept.push(part)
      }
      targets.set(attributeIn(attributes, "Id") ?? "", kept.join("/").toLowerCase())
    },
    close: nothing,
    text: nothing,
  })
  return targets
}
interface SheetPart {
  readonly name: string
  readonly part: string
}
const worksheets = (book: SheetPackage): readonly string[] =>
  book.names.filter((part) => /(?:^|\/)worksheets\/[^/]+\.xml$/.test(part)).sort((a, b) => a.length - b.length || (a < b ? -1 : 1))
/** The sheets in the order of the book. Where the book does not say, the parts in the order of their names. */
const sheetParts = async (book: SheetPackage): Promise<{ readonly sheets: readonly SheetPart[]; readonly from1904: boolean }> => {
  const all = worksheets(book)
  const bookPart = book.names.find((part) => /(?:^|\/)workbook\.xml$/.test(part))
  const targets = bookPart === undefined ? new Map<string, string>() : await relations(book, bookPart)
  const listed: SheetPart[] = []
  let from1904 = false
  if (bookPart !== undefined)
    await reads(book.text(bookPart), {
      open: (tag, attributes) => {
        if (tag === "workbookPr") from1904 = /^(?:1|true)$/.test(attributeIn(attributes, "date1904") ?? "")
        if (tag !== "sheet" || listed.length >= bounds.sheets) return
        const part = targets.get(attributeIn(attributes, "id") ?? "")
        const fallback = all[listed.length]
        const chosen = part !== undefined && book.names.includes(part) ? part : targets.size === 0 ? fallback : undefined
        if (chosen !== undefined) listed.push({ name: attributeIn(attributes, "name") ?? `Sheet${listed.length + 1}`, part: chosen })
      },
      close: nothing,
      text: nothing,
    })
  const known = listed.filter(({ part }) => all.includes(part) || /\.xml$/.test(part))
  return { sheets: known.length > 0 ? known : all.map((part, i) => ({ name: `Sheet${i + 1}`, part })), from1904 }
}
/** Column and row of a reference such as `AB12`; 0 for what is not there. */
const place = (reference: string): { readonly column: number; readonly row: number } => {
  let column = 0
  let i = 0
  for (; i < reference.length; i++) {
    const letter = reference.charCodeAt(i) & ~32
    if (letter < 65 || letter > 90) break
    column = Math.min(column * 26 + letter - 64, bounds.columns + 1)
  }
  return { column, row: Number(reference.slice(i)) || 0 }
}
const readSheet = async (
  book: SheetPackage,
  { name, part }: SheetPart,
  strings: readonly string[],
  shows: readonly Shows[],
  from1904: boolean,
  budget: Budget,
): Promise<GatheredSheet> => {
  const into = gatherer(name, budget)
  const taker = stringTaker()
  let row = 0
  let column = 0
  let type = ""
  let style = plain
  let value = ""
  let inValue = false
  let inCell = false
  const put = (): void => {
    if (type === "s") into.put(row, column, strings[Number(value)] ?? "", false)
    else if (type === "inlineStr") into.put(row, column, taker.taken(), false)
    else if (type === "str") into.put(row, column, unescaped(value), false)
    else if (type === "b") into.put(row, column, value === "1" || value === "true" ? "true" : value === "" ? "" : "false", false)
    else if (type === "d") into.put(row, column, isoText(value), false)
    else if (type !== "e" && value !== "") {
      const number = Number(value)
      const { text, numeric } = Number.isNaN(number) ? { text: value, numeric: false } : numberText(number, style, from1904)
      into.put(row, column, alone(text), numeric)
    } else if (type !== "e" && value === "") into.put(row, column, taker.taken(), false)
  }
  await reads(book.text(part), {
    open: (tag, attributes, closed) => {
      if (tag === "c") {
        // A row beyond the last is none, and what stands behind it need not be read.
        if (row > bounds.rows) throw beyondBounds
        column = place(attributeIn(attributes, "r") ?? "").column || column + 1
        if (closed) return
        inCell = true
        type = attributeIn(attributes, "t") ?? ""
        style = shows[Number(attributeIn(attributes, "s") ?? 0)] ?? plain
        value = ""
        taker.begin()
      } else if (tag === "row") {
        row = Number(attributeIn(attributes, "r")) || row + 1
        column = 0
      } else if (tag === "v") inValue = inCell && !closed
      else if (tag === "mergeCell") {
        const [from = "", to = ""] = (attributeIn(attributes, "ref") ?? "").split(":")
        const first = place(from)
        if (first.row > 0 && first.column > 0) into.merge(first.row, first.column, place(to).row)
      } else if (inCell) taker.open(tag, closed)
    },
    close: (tag) => {
      if (tag === "v") inValue = false
      else if (tag === "c" && inCell) {
        inCell = false
        put()
      } else if (inCell) taker.close(tag)
    },
    text: (piece) => {
      if (!inCell) return
      if (inValue) {
        value = grown(value, piece)
      } else taker.text(piece)
    },
  })
  return into.close(from1904 ? { from1904 } : {})
}
export const isOoxml = (book: SheetPackage): boolean =>
  worksheets(book).length > 0 || book.names.some((name) => /(?:^|\/)workbook\.xml$/.test(name))
export const readOoxml = async (book: SheetPackage, budget: Budget): Promise<readonly GatheredSheet[]> => {
  const { sheets, from1904 } = await sheetParts(book)
  const strings = await sharedStrings(book, budget)
  const shows = await styles(book)
  const read: GatheredSheet[] = []
  for (const sheet of sheets) read.push(await readSheet(book, sheet, strings, shows, from1904, budget))
  return read
}
