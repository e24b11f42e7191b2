/** Goes through all that a paper states, unit by unit, and drops what is not to stand in it: one way through, so that what is read back is exactly what can be left out. */
import type { Citation, NonEmpty } from "../../case/citation.ts"
import type { Sentence } from "../../say/say.ts"
import type { Block, Document, SourceLine, TableRow } from "../sheet/ast.ts"
import { inlinesIn } from "../sheet/inlines.ts"
import { type Unit, unitOfList, unitOfRow, unitOfSentence, wordsOf } from "./unit.ts"

/** Keeps a unit, drops it, or gives the sentence that stands in its place. `leans`: the unit just before, on whose words this one rests (其中……): without that one it would say something else, and goes with it. */
export type Keep = (unit: Unit, leans: Unit | undefined) => boolean | Sentence
/** Longer tables are lists out of the records and are read back as a whole. */
const mostRows = 12
const leaning = /^(?:其中|另有|此后|其后|之后|此外|同日|当日|次日|上述|该|这)/

const some = <T>(list: readonly T[]): NonEmpty<T> | undefined => (list.length > 0 ? (list as unknown as NonEmpty<T>) : undefined)
/** Totals stand in one line with ；between them: what is now the last of them ends it. */
const ended = (sentences: readonly Sentence[]): readonly Sentence[] => {
  const last = sentences.at(-1)
  const words = last?.inlines.at(-1)
  if (!last || words?.t !== "text" || !words.text.endsWith("；")) return sentences
  const inlines = [...last.inlines.slice(0, -1), { ...words, text: `${words.text.slice(0, -1)}。` }]
  return [...sentences.slice(0, -1), { ...last, inlines }]
}
const flow = (sentences: readonly Sentence[], keep: Keep): readonly Sentence[] => {
  const kept = kepts(sentences, keep)
  return kept.length < sentences.length ? ended(kept) : kept
}
const kepts = (sentences: readonly Sentence[], keep: Keep): readonly Sentence[] => {
  let before: { readonly unit: Unit; readonly kept: boolean } | undefined
  return sentences.flatMap((sentence): readonly Sentence[] => {
    const unit = unitOfSentence(sentence)
    const leans = before && leaning.test(wordsOf(sentence)) ? before : undefined
    // Words without a fact that lean on a sentence go with it.
    if (!unit) return leans?.kept === false ? [] : [sentence]
    const asked = keep(unit, leans?.unit)
    const kept = asked !== false && leans?.kept !== false
    before = { unit: leans?.unit ?? unit, kept: leans ? leans.kept : kept }
    return !kept ? [] : [typeof asked === "boolean" ? sentence : asked]
  })
}
type Table = Extract<Block, { t: "table" }>
const cellsOf = (row: TableRow) => row.cells.flatMap((cell) => (cell.t === "sentence" ? [cell] : []))
const table = (block: Table, keep: Keep): Block | undefined => {
  const rows = block.rows.map((row) => ({ row, unit: unitOfRow(block.caption, block.head, row.cells) }))
  const told = rows.filter(({ unit }) => unit !== undefined)
  if (told.length === 0) return block
  if (told.length > mostRows) {
    const lines = block.rows.map((row) => cellsOf(row).map(wordsOf).join("\t"))
    const from = block.rows.flatMap((row) =>
      cellsOf(row).flatMap(({ inlines }) => inlines.flatMap((one) => (one.t === "fact" ? one.from : []))),
    )
    const [first, last] = [told[0]?.row, told.at(-1)?.row].map((row) => (row ? wordsOf(cellsOf(row)[0] as Sentence) : ""))
    const unit = unitOfList(block.caption, lines, `共${told.length}行，从“${first}”到“${last}”，逐行照材料列出。`, from)
    return unit && !keep(unit, undefined) ? undefined : block
  }
  const kept = rows.filter(({ unit }) => unit === undefined || keep(unit, undefined))
  if (kept.length === rows.length) return block
  // What only names columns or totals says nothing of its own.
  return kept.some(({ unit }) => unit !== undefined) ? { ...block, rows: kept.map(({ row }) => row) } : undefined
}
type Chart = Extract<Block, { t: "days-by-hours" }>
const chart = (block: Chart, keep: Keep): Block | undefined => {
  const lines = block.days.map(({ day, hours }) => `${day.value}\t${hours.map((hour) => hour?.value ?? "").join(",")}`)
  const from = block.days.flatMap(({ day }): readonly Citation[] => day.from)
  const unit = unitOfList(block.caption, lines, `图，共${block.days.length}天，照材料画出。`, from)
  return unit && !keep(unit, undefined) ? undefined : block
}
const block = (one: Block, keep: Keep): Block | undefined => {
  switch (one.t) {
    case "paragraph":
    case "note": {
      const sentences = some(flow(one.sentences, keep))
      return sentences && { ...one, sentences }
    }
    case "list": {
      const items = some(
        one.items.flatMap((item) => {
          const kept = some(flow(item, keep))
          return kept ? [kept] : []
        }),
      )
      return items && { ...one, items }
    }
    case "table":
      return table(one, keep)
    case "days-by-hours":
      return chart(one, keep)
    default:
      return one
  }
}
/** A heading with nothing below it names what is not there. */
const withoutEmptyHeadings = (blocks: readonly Block[]): readonly Block[] =>
  blocks.filter((one, i) => {
    if (one.t !== "heading") return true
    const next = blocks[i + 1]
    return next !== undefined && next.t !== "signature" && !(next.t === "heading" && next.level <= one.level)
  })
type Sources = Extract<Block, { t: "sources" }>
/** An annex of what is told: a fact that no sentence of the body holds any more has no line in it. */
const stillTold = (one: Sources, body: readonly Block[]): readonly Block[] => {
  const left = new Set(body.flatMap(inlinesIn))
  const rows = some(one.rows.filter(({ told }: SourceLine) => told.inlines.some((part) => part.t === "fact" && left.has(part))))
  return rows ? [{ ...one, rows }] : []
}
/** The paper without the units that are not kept; the same value where all are. */
export const sift = (document: Document, keep: Keep): Document => {
  const body = document.blocks.flatMap((one) => block(one, keep) ?? [])
  const cut = body.length !== document.blocks.length || body.some((one, i) => one !== document.blocks[i])
  const blocks = cut ? body.flatMap((one) => (one.t === "sources" ? stillTold(one, body) : [one])) : body
  const same = blocks.length === document.blocks.length && blocks.every((one, i) => one === document.blocks[i])
  return same ? document : { ...document, blocks: withoutEmptyHeadings(blocks) }
}
/** Everything that a paper states, in its order. */
export const unitsOf = (document: Document): readonly { readonly unit: Unit; readonly leans: Unit | undefined }[] => {
  const found: { unit: Unit; leans: Unit | undefined }[] = []
  sift(document, (unit, leans) => {
    found.push({ unit, leans })
    return true
  })
  return found
}
