/** Numbers the exhibits of a case: exactly the items its documents cite, in order of first citation. */
import type { Citation, ItemId, NonEmpty, RowRange } from "../../case/citation.ts"
import type { EvidenceItem } from "../../case/item.ts"
import type { Sentence } from "../../say/say.ts"
import type { Block, Cell, Document, Exhibit } from "./ast.ts"

const inSentence = (sentence: Sentence): readonly Citation[] => sentence.inlines.flatMap((part) => (part.t === "fact" ? part.from : []))
const inCell = (cell: Cell): readonly Citation[] => (cell.t === "sentence" ? inSentence(cell) : [])
const inBlock = (block: Block): readonly Citation[] => {
  switch (block.t) {
    case "addressee":
      return inCell(block.to)
    case "party-lines":
      return block.lines.flatMap((line) => inCell(line.value))
    case "heading":
      return inCell(block.text)
    case "paragraph":
    case "note":
      return block.sentences.flatMap(inSentence)
    case "list":
      return block.items.flatMap((item) => item.flatMap(inSentence))
    case "table":
      return block.rows.flatMap((row) => row.cells.flatMap(inCell))
    case "sources":
      return block.rows.flatMap((row) => row.from)
    case "quote":
      return inSentence(block.title)
    // A day's citations hold those of its hours.
    case "days-by-hours":
      return block.days.flatMap((day) => day.day.from)
    case "signature":
      return []
  }
}
/** Every citation of a document, in order. */
export const citationsOf = (document: Pick<Document, "blocks">): readonly Citation[] => document.blocks.flatMap(inBlock)

const groupBy = <K, V>(values: readonly V[], keyOf: (value: V) => K): ReadonlyMap<K, readonly V[]> => {
  const groups = new Map<K, V[]>()
  for (const value of values) {
    const key = keyOf(value)
    const group = groups.get(key)
    if (group) group.push(value)
    else groups.set(key, [value])
  }
  return groups
}
/** The first ranges of several sorted lists together, joined where they touch, and one more than `limit` at most. */
const firstRanges = (lists: readonly (readonly RowRange[])[], limit: number): NonEmpty<RowRange> => {
  const next = lists.map(() => 0)
  const headOf = (list: number): RowRange | undefined => lists[list]?.[next[list] as number]
  const out: [number, number][] = []
  for (;;) {
    let best = -1
    for (let i = 0; i < lists.length; i++) {
      const range = headOf(i)
      const held = headOf(best)
      if (range && (!held || range[0] < held[0])) best = i
    }
    const range = headOf(best)
    const last = out.at(-1)
    if (!range || (out.length > limit && last && range[0] > last[1] + 1)) return out as unknown as NonEmpty<RowRange>
    next[best] = (next[best] as number) + 1
    if (last && range[0] <= last[1] + 1) last[1] = Math.max(last[1], range[1])
    else out.push([range[0], range[1]])
  }
}
/** Many short lists are cheaper sorted as one. */
const few = 12
const joined = (group: readonly Citation[], limit: number): Citation => {
  const first = group[0] as Citation
  const lists = [...new Set(group.flatMap((citation) => ("ranges" in citation.at ? [citation.at.ranges] : [])))]
  if (!("ranges" in first.at) || lists.length < 2) return first
  const sorted = lists.length <= few ? lists : [lists.flat().sort((a, b) => a[0] - b[0])]
  return { item: first.item, at: { ...first.at, ranges: firstRanges(sorted, limit) } }
}
const keyOf = (c: Citation): string =>
  c.at.in === "rows" ? `rows ${c.at.sheet ?? ""}` : c.at.in === "message" ? "message" : JSON.stringify(c.at)
/** Citations of one item made few: ranges of the same sheet joined (`limit` of them and one more), `whole` dropped where a place is named. */
const gather = (citations: readonly Citation[], limit: number): NonEmpty<Citation> => {
  const all = [...groupBy(citations, keyOf).values()].map((group) => joined(group, limit))
  const placed = all.filter((c) => c.at.in !== "whole")
  return (placed.length ? placed : all) as unknown as NonEmpty<Citation>
}
/** Citations by item, in order of first citation. */
export const byItem = (citations: readonly Citation[], limit = Number.POSITIVE_INFINITY): ReadonlyMap<ItemId, NonEmpty<Citation>> =>
  new Map([...groupBy(citations, (citation) => citation.item)].map(([item, group]) => [item, gather(group, limit)]))
const itemsOf = (citations: readonly Citation[]): readonly ItemId[] => [...new Set(citations.map((citation) => citation.item))]
/** Places are many in a long case and seldom asked for: gathered when somebody looks. */
const lazily = (exhibit: Omit<Exhibit, "citations">, make: () => NonEmpty<Citation>): Exhibit => {
  let made: NonEmpty<Citation> | undefined
  return {
    ...exhibit,
    get citations() {
      made ??= make()
      return made
    },
  }
}

const numbersOf = ({ number, part, label, item, name }: Exhibit): Omit<Exhibit, "citations"> => ({
  number,
  ...(part === undefined ? {} : { part }),
  label,
  item,
  name,
})

/** Items that a document cites and that are gone: unknown, withdrawn or erased. Such a document must not be given out. */
export const unresolved = (document: Pick<Document, "blocks">, items: readonly EvidenceItem[]): readonly ItemId[] => {
  const live = new Set(items.filter((item) => !item.withdrawn && !item.erased).map((item) => item.id))
  return itemsOf(citationsOf(document)).filter((item) => !live.has(item))
}
export const isStatement = (item: EvidenceItem): boolean => item.kind === "当事人陈述"

/** What sentences and tables tell comes before the names in addresses and requests: numbers follow what a reader meets first. */
const told = (document: Pick<Document, "blocks">): readonly Citation[] =>
  document.blocks.flatMap((block) => {
    if (block.t === "addressee" || block.t === "party-lines" || block.t === "heading") return []
    const tells = (sentences: readonly Sentence[]) => sentences.filter((sentence) => sentence.mood === "tells").flatMap(inSentence)
    if (block.t === "paragraph" || block.t === "note") return tells(block.sentences)
    return block.t === "list" ? block.items.flatMap(tells) : inBlock(block)
  })

/** 证3, 证3之2. */
export const labelOf = ({ number, part }: { readonly number: number; readonly part?: number }): string =>
  `证${number}${part === undefined ? "" : `之${part}`}`

/** The exhibits of some documents together, numbered in order of first citation; all statements of the person share one number. */
export const exhibitsOf = (documents: readonly Pick<Document, "blocks">[], items: readonly EvidenceItem[]): readonly Exhibit[] => {
  const known = new Map(items.map((item) => [item.id, item]))
  const citations = [...documents.flatMap(told), ...documents.flatMap(citationsOf)]
  let next = 1
  let stated: number | undefined
  let part = 0
  return itemsOf(citations).map((id): Exhibit => {
    const item = known.get(id)
    const name = item?.name ?? ""
    const places = () =>
      gather(
        citations.filter((citation) => citation.item === id),
        Number.POSITIVE_INFINITY,
      )
    if (!item || !isStatement(item)) {
      const number = next++
      return lazily({ number, label: labelOf({ number }), item: id, name }, places)
    }
    stated ??= next++
    part += 1
    return lazily({ number: stated, part, label: labelOf({ number: stated, part }), item: id, name }, places)
  })
}
/** The exhibits of one document, under the numbers they have in the case. */
export const exhibitsIn = (document: Pick<Document, "blocks">, numbered: readonly Exhibit[]): readonly Exhibit[] => {
  const citations = citationsOf(document)
  const cited = new Set(itemsOf(citations))
  return numbered
    .filter((exhibit) => cited.has(exhibit.item))
    .map((exhibit) =>
      lazily(numbersOf(exhibit), () =>
        gather(
          citations.filter((citation) => citation.item === exhibit.item),
          Number.POSITIVE_INFINITY,
        ),
      ),
    )
}
