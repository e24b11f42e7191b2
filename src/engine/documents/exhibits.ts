/** Numbers the exhibits of a case: exactly the items its documents cite, in order of first citation. */
import type { Citation, ItemId, NonEmpty, RowRange } from "../case/citation.ts"
import type { EvidenceItem } from "../case/item.ts"
import type { Block, Cell, Document, Exhibit } from "./ast.ts"
import { numeralsOf } from "../law/numerals.ts"
import type { Sentence } from "./say.ts"

const inSentence = (sentence: Sentence): readonly Citation[] => sentence.inlines.flatMap(part => (part.t === "fact" ? part.from : []))
const inCell = (cell: Cell): readonly Citation[] => (cell.t === "sentence" ? inSentence(cell) : [])
const inBlock = (block: Block): readonly Citation[] => {
  switch (block.t) {
    case "addressee": return inCell(block.to)
    case "party-lines": return block.lines.flatMap(line => inCell(line.value))
    case "heading": return inCell(block.text)
    case "paragraph": case "note": return block.sentences.flatMap(inSentence)
    case "list": return block.items.flatMap(item => item.flatMap(inSentence))
    case "table": return block.rows.flatMap(row => row.cells.flatMap(inCell))
    case "quote": return inSentence(block.title)
    case "days-by-hours": return block.days.flatMap(day => [...day.day.from, ...day.hours.flatMap(count => count?.from ?? [])])
    case "signature": return []
  }
}
/** Every citation of a document, in order. */
export const citationsOf = (document: Pick<Document, "blocks">): readonly Citation[] => document.blocks.flatMap(inBlock)

const keyOf = (c: Citation): string => JSON.stringify([c.at.in, "ranges" in c.at ? [("sheet" in c.at && c.at.sheet) || ""] : c.at])
const mergeRanges = (ranges: readonly RowRange[]): NonEmpty<RowRange> => {
  const out: [number, number][] = []
  for (const [from, to] of [...ranges].sort((a, b) => a[0] - b[0])) {
    const last = out.at(-1)
    if (last && from <= last[1] + 1) last[1] = Math.max(last[1], to)
    else out.push([from, to])
  }
  return out as unknown as NonEmpty<RowRange>
}
/** Citations of one item made few: ranges of the same sheet joined, `whole` dropped where a place is named. */
export const gather = (citations: NonEmpty<Citation>): NonEmpty<Citation> => {
  const groups = new Map<string, Citation[]>()
  for (const citation of citations) {
    const key = keyOf(citation)
    const group = groups.get(key)
    if (group) group.push(citation)
    else groups.set(key, [citation])
  }
  const joined = [...groups.values()].map((group): Citation => {
    const first = group[0] as Citation
    if (!("ranges" in first.at)) return first
    return { item: first.item, at: { ...first.at, ranges: mergeRanges(group.flatMap(c => ("ranges" in c.at ? c.at.ranges : []))) } }
  })
  const placed = joined.filter(c => c.at.in !== "whole")
  return (placed.length ? placed : joined) as unknown as NonEmpty<Citation>
}
/** Citations by item, in order of first citation. */
export const byItem = (citations: readonly Citation[]): ReadonlyMap<ItemId, NonEmpty<Citation>> => {
  const groups = new Map<ItemId, Citation[]>()
  for (const citation of citations) {
    const group = groups.get(citation.item)
    if (group) group.push(citation)
    else groups.set(citation.item, [citation])
  }
  return new Map([...groups].map(([item, group]) => [item, gather(group as unknown as NonEmpty<Citation>)]))
}

/** Items that a document cites and that are gone: unknown, withdrawn or erased. Such a document must not be given out. */
export const unresolved = (document: Pick<Document, "blocks">, items: readonly EvidenceItem[]): readonly ItemId[] => {
  const live = new Set(items.filter(item => !item.withdrawn && !item.erased).map(item => item.id))
  return [...byItem(citationsOf(document)).keys()].filter(item => !live.has(item))
}
export const isStatement = (item: EvidenceItem): boolean => item.kind === "当事人陈述"

/** What sentences and tables tell comes before the names in addresses and requests: numbers follow what a reader meets first. */
const told = (document: Pick<Document, "blocks">): readonly Citation[] =>
  document.blocks.flatMap(block => {
    if (block.t === "addressee" || block.t === "party-lines" || block.t === "heading") return []
    const tells = (sentences: readonly Sentence[]) => sentences.filter(sentence => sentence.mood === "tells").flatMap(inSentence)
    if (block.t === "paragraph" || block.t === "note") return tells(block.sentences)
    return block.t === "list" ? block.items.flatMap(tells) : inBlock(block)
  })

/** The exhibits of some documents together, numbered in order of first citation; all statements of the person share one number. */
export const exhibitsOf = (documents: readonly Pick<Document, "blocks">[], items: readonly EvidenceItem[]): readonly Exhibit[] => {
  const known = new Map(items.map(item => [item.id, item]))
  let next = 1
  let stated: number | undefined
  let part = 0
  return [...byItem([...documents.flatMap(told), ...documents.flatMap(citationsOf)])].map(([id, citations]): Exhibit => {
    const item = known.get(id)
    const name = item?.name ?? ""
    if (!item || !isStatement(item)) {
      const number = next++
      return { number, label: `证据${numeralsOf(number)}`, item: id, name, citations }
    }
    stated ??= next++
    part += 1
    return { number: stated, part, label: `证据${numeralsOf(stated)}之${part}`, item: id, name, citations }
  })
}
/** The exhibits of one document, under the numbers they have in the case. */
export const exhibitsIn = (document: Pick<Document, "blocks">, numbered: readonly Exhibit[]): readonly Exhibit[] => {
  const cited = byItem(citationsOf(document))
  return numbered.flatMap(exhibit => {
    const citations = cited.get(exhibit.item)
    return citations ? [{ ...exhibit, citations }] : []
  })
}
