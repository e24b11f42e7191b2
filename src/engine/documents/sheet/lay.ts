/** Lays a document out into plain runs of text, so that every renderer writes the same words: exhibits, 据本人陈述 and names of law are put in here. */
import type { Citation } from "../../case/citation.ts"
import { asDay, daysInMonth } from "../../case/time.ts"
import { inForm } from "../../say/forms.ts"
import type { Sentence } from "../../say/say.ts"
import type { Block, Cell, CitesBy, Document, Exhibit, QuietHours, SourceLine, TableRow } from "./ast.ts"
import { clean } from "./clean.ts"
import { type LawWriter, onceInFull, provisionsIn, versionsTold, withVersion } from "./law-names.ts"
import { allPlaces, markOf, numbersOf } from "./marks.ts"

export interface Run {
  readonly kind: "text" | "fact" | "law" | "mark"
  readonly text: string
}
export type LaidLine = readonly Run[]
/** One month of the chart: `counts[day - 1][hour]`. */
export interface Panel {
  readonly month: string
  readonly title: string
  readonly counts: readonly (readonly number[])[]
}
export type LaidBlock =
  | { readonly t: "addressee"; readonly line: LaidLine }
  | { readonly t: "party-lines"; readonly lines: readonly { readonly label: string; readonly value: LaidLine }[] }
  | { readonly t: "heading"; readonly level: 1 | 2; readonly line: LaidLine }
  | { readonly t: "paragraph"; readonly line: LaidLine }
  | { readonly t: "list"; readonly items: readonly LaidLine[] }
  | {
      readonly t: "table"
      readonly caption: string
      readonly head: readonly string[]
      readonly rows: readonly (readonly LaidLine[])[]
      readonly widths: readonly number[]
    }
  | { readonly t: "quote"; readonly title: LaidLine; readonly paragraphs: readonly string[]; readonly note: string }
  | {
      readonly t: "chart"
      readonly caption: string
      readonly panels: readonly Panel[]
      readonly most: number
      readonly quiet: (QuietHours & { readonly note: string }) | undefined
      readonly source: string
    }
  | { readonly t: "signature"; readonly role: string; readonly day: string }
  | { readonly t: "note"; readonly line: LaidLine }
export interface LaidPage {
  readonly title: string
  /** The day it is signed for, `YYYY-MM-DD`; none where nothing is signed. */
  readonly day?: string
  readonly foot: string
  /** A letter, which is to fit on one page. */
  readonly letter?: true
  readonly blocks: readonly LaidBlock[]
}

/** How this paper writes its evidence and its law. */
interface Manner {
  readonly exhibits: readonly Exhibit[]
  readonly cites: CitesBy
  readonly law: LawWriter
}
const citationsIn = (sentence: Sentence): readonly Citation[] => sentence.inlines.flatMap((part) => (part.t === "fact" ? part.from : []))

const runs = (sentence: Sentence, { law }: Manner): Run[] =>
  sentence.inlines.map((part): Run => {
    if (part.t === "text" || part.t === "parameter") return { kind: "text", text: part.text }
    if (part.t === "filled") return { kind: "text", text: clean(part.text) }
    return part.t === "law" ? { kind: "law", text: law.name(part.ref) } : { kind: "fact", text: clean(part.text) }
  })
/** True where every fact of the sentence is the person's own word. */
const onStatements = (sentence: Sentence): boolean => {
  const facts = sentence.inlines.filter((part) => part.t === "fact")
  return facts.length > 0 && facts.every((fact) => fact.weight === "stated")
}
/** A mark goes before the stop at the end of what it marks. */
const marked = (line: LaidLine, mark: string): LaidLine => {
  if (mark === "") return line
  const last = line.at(-1)
  const ending = last?.kind === "text" ? /[。；：]$/.exec(last.text)?.[0] : undefined
  if (!last || !ending) return [...line, { kind: "mark", text: `（${mark}）` }]
  const before = last.text.slice(0, -1)
  return [
    ...line.slice(0, -1),
    ...(before ? [{ ...last, text: before }] : []),
    { kind: "mark", text: `（${mark}）` },
    { kind: "text", text: ending },
  ]
}
const sentenceLine = (sentence: Sentence, manner: Manner): LaidLine => {
  const line = runs(sentence, manner)
  if (sentence.mood === "asks" || manner.cites !== "places") return line
  const spoken: LaidLine = onStatements(sentence) ? [{ kind: "text", text: "据本人陈述，" }, ...line] : line
  return marked(spoken, markOf(citationsIn(sentence), manner.exhibits))
}
/** Sentences in a row. Where exhibits go by number alone, a run of sentences that rest on the same ones is marked once, at its end. */
const flowOf = (sentences: readonly Sentence[], manner: Manner): LaidLine => {
  const marks = sentences.map((one) =>
    one.mood === "tells" && manner.cites === "numbers" ? numbersOf(citationsIn(one), manner.exhibits) : "",
  )
  return sentences.flatMap((one, i) => {
    const mark = marks[i] as string
    return mark === "" || mark === marks[i + 1] ? sentenceLine(one, manner) : marked(sentenceLine(one, manner), mark)
  })
}
const cellLine = (cell: Cell, manner: Manner): LaidLine =>
  cell.t === "label" ? [{ kind: "text", text: clean(cell.text) }] : runs(cell, manner)
const rowLines = (row: TableRow, column: boolean, manner: Manner): readonly LaidLine[] => {
  const cells = row.cells.map((cell) => cellLine(cell, manner))
  if (!column) return cells
  const from = row.cells.flatMap((cell) => (cell.t === "sentence" ? citationsIn(cell) : []))
  const mark = manner.cites === "numbers" ? numbersOf(from, manner.exhibits) : markOf(from, manner.exhibits)
  return [...cells, [{ kind: "mark", text: mark || "—" }]]
}
const panelsOf = (block: Extract<Block, { t: "days-by-hours" }>): readonly Panel[] => {
  const months = new Map<string, number[][]>()
  for (const { day, hours } of block.days) {
    if (!asDay(day.value)) continue
    const month = day.value.slice(0, 7)
    const length = daysInMonth(Number(month.slice(0, 4)), Number(month.slice(5)))
    const counts = months.get(month) ?? Array.from({ length }, () => new Array<number>(24).fill(0))
    months.set(month, counts)
    const row = counts[Number(day.value.slice(8)) - 1] as number[]
    hours.forEach((count, hour) => {
      row[hour] = (row[hour] ?? 0) + (count?.value ?? 0)
    })
  }
  return [...months].sort(([a], [b]) => (a < b ? -1 : 1)).map(([month, counts]) => ({ month, title: inForm("month", month), counts }))
}
const quietNote = ({ fromHour, toHour, binding }: QuietHours): string =>
  `夜间时段（${fromHour}时至次日${toHour}时${binding ? "" : "，仅用于描述，当时没有已收录的规范规定该时段"}）。`
/** The annex: a heading, the places, and the days from which the texts that the paper names are in force. */
const sourcesLaid = (rows: readonly SourceLine[], versions: readonly string[], manner: Manner): readonly LaidBlock[] => [
  { t: "heading", level: 1, line: [{ kind: "text", text: "附表　出处" }] },
  {
    t: "table",
    caption: "所述事实在证据中的位置",
    head: ["事实", "出处"],
    widths: [3.4, 6.6],
    rows: rows.map(({ fact, from }) => [
      cellLine(fact, { ...manner, cites: "numbers" }),
      [{ kind: "mark", text: allPlaces(from, manner.exhibits) || "—" }],
    ]),
  },
  {
    t: "note",
    line: [
      {
        kind: "text",
        text: `详单和表格从首行起按行计，短信、通话备份按文件里的先后顺序计条。同一联络在几件材料里都有的，各件都列，不重复计数。${
          versions.length > 0 ? `所引文本：${versions.join("；")}。` : ""
        }`,
      },
    ],
  },
]
const laid = (block: Exclude<Block, { t: "sources" }>, manner: Manner): LaidBlock => {
  const { exhibits } = manner
  const flow = (sentences: readonly Sentence[]): LaidLine => flowOf(sentences, manner)
  switch (block.t) {
    case "addressee":
      return { t: "addressee", line: cellLine(block.to, manner) }
    case "party-lines":
      return { t: "party-lines", lines: block.lines.map((line) => ({ label: line.label, value: cellLine(line.value, manner) })) }
    case "heading":
      return { t: "heading", level: block.level, line: cellLine(block.text, manner) }
    case "paragraph":
      return { t: "paragraph", line: flow(block.sentences) }
    case "list":
      return { t: "list", items: block.items.map(flow) }
    case "table": {
      const { exhibits: column } = block
      return {
        t: "table",
        caption: block.caption,
        head: column === "none" ? block.head : [...block.head, "证据"],
        widths: column === "none" ? block.widths : [...block.widths, column.width],
        rows: block.rows.map((row) => rowLines(row, column !== "none", manner)),
      }
    }
    case "quote":
      return {
        t: "quote",
        title: runs(block.title, manner),
        paragraphs: block.text.split("\n").map(clean).filter(Boolean),
        note: clean(block.note),
      }
    case "days-by-hours": {
      const panels = panelsOf(block)
      const from = block.days.flatMap((day) => day.day.from)
      return {
        t: "chart",
        caption: block.caption,
        panels,
        most: panels.reduce((most, panel) => panel.counts.flat().reduce((a, b) => Math.max(a, b), most), 1),
        quiet: block.quiet && { ...block.quiet, note: quietNote(block.quiet) },
        source: markOf(from, exhibits, 3),
      }
    }
    case "signature":
      return { t: "signature", role: block.role, day: inForm("day", block.day) }
    case "note":
      return { t: "note", line: flow(block.sentences) }
  }
}
const dayOf = ({ blocks }: Document): Pick<LaidPage, "day"> => {
  const signed = blocks.find((block) => block.t === "signature")
  return signed === undefined ? {} : { day: signed.day }
}
/** The document's words, ready to be written in any format. */
export const layOutPaper = (document: Document, exhibits: readonly Exhibit[]): LaidPage => {
  const cites = document.cites ?? "places"
  const provisions = provisionsIn(document.blocks)
  const manner: Manner = { exhibits, cites, law: cites === "places" ? withVersion : onceInFull(provisions) }
  return {
    title: document.title,
    ...dayOf(document),
    foot: clean(document.foot),
    ...(cites === "nothing" || document.compact ? { letter: true as const } : {}),
    blocks: document.blocks.flatMap((block) => {
      manner.law.apart()
      return block.t === "sources" ? sourcesLaid(block.rows, versionsTold(provisions), manner) : [laid(block, manner)]
    }),
  }
}
export const laidText = (line: LaidLine): string => line.map((run) => run.text).join("")
