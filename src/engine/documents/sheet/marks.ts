/** How a citation is written: exhibit number, and the place in it that a reader can look up. */
import type { Citation, Locator, NonEmpty } from "../../case/citation.ts"
import type { Exhibit } from "./ast.ts"
import { byItem } from "./exhibits.ts"

/** How many places of one exhibit are named in running text before 等. */
const shortest = 2
const span = (from: number, to: number, unit: string): string => (from === to ? `第${from}${unit}` : `第${from}至${to}${unit}`)
const clock = (ms: number): string => `${Math.floor(ms / 60_000)}分${Math.floor(ms / 1000) % 60}秒`

/** The places a locator names, `most` at most, as a reader counts them; none for the whole item. */
const placesOf = (at: Locator, most: number): readonly string[] => {
  switch (at.in) {
    case "whole":
      return []
    case "page":
      return [span(at.page, at.page, "页")]
    case "region":
      return [span(at.page, at.page, "页")]
    case "message":
      return at.ranges.slice(0, most).map(([from, to]) => span(from, to, "条"))
    case "rows":
      return at.ranges.slice(0, most).map(([from, to]) => span(from, to, "行"))
    case "time":
      return [at.toMs > at.fromMs ? `${clock(at.fromMs)}至${clock(at.toMs)}` : clock(at.fromMs)]
  }
}
const sheetOf = (at: Locator): string | undefined => (at.in === "rows" ? at.sheet : undefined)
/** 第3至5行、第9行等 (at most `limit` places); the sheet is named where rows of several sheets are cited. */
export const places = (citations: NonEmpty<Citation>, limit: number): string => {
  const several = new Set(citations.map((citation) => sheetOf(citation.at))).size > 1
  const all = citations.flatMap((citation) => {
    const sheet = several ? sheetOf(citation.at) : undefined
    return placesOf(citation.at, limit + 1).map((place, i) => (sheet !== undefined && i === 0 ? `“${sheet}”表${place}` : place))
  })
  return `${all.slice(0, limit).join("、")}${all.length > limit ? "等" : ""}`
}
/** 证1第3至5行，证3: what a sentence or a table row rests on. Items without a number cannot occur: such a document is refused. */
export const markOf = (citations: readonly Citation[], exhibits: readonly Exhibit[], limit = shortest): string => {
  const cited = byItem(citations, limit)
  const parts = exhibits.flatMap((exhibit) => {
    const from = cited.get(exhibit.item)
    return from ? [{ exhibit, where: exhibit.part === undefined ? places(from, limit) : "" }] : []
  })
  const statements = parts.filter((part) => part.exhibit.part !== undefined)
  const others = parts.filter((part) => part.exhibit.part === undefined).map((part) => `${part.exhibit.label}${part.where}`)
  // What the person states goes along as one signed account, whose points have numbers of their own.
  const own = statements.length > 0 ? [`证${statements[0]?.exhibit.number}`] : []
  return [...others, ...own].join("，")
}

const joinedNumbers = (numbers: readonly number[]): string => {
  const runs: [number, number][] = []
  for (const number of numbers) {
    const last = runs.at(-1)
    if (last && number === last[1] + 1) last[1] = number
    else runs.push([number, number])
  }
  return runs.map(([from, to]) => (to - from > 1 ? `证${from}至证${to}` : to > from ? `证${from}、证${to}` : `证${from}`)).join("、")
}
/** 证1、证3至证5: the exhibits alone, for the body of a paper whose annex has the places. */
export const numbersOf = (citations: readonly Citation[], exhibits: readonly Exhibit[]): string => {
  const cited = new Set(citations.map(({ item }) => item))
  return joinedNumbers([...new Set(exhibits.flatMap(({ item, number }) => (cited.has(item) ? [number] : [])))].sort((a, b) => a - b))
}
/** More ranges of one exhibit than a reader looks up one by one are told by their ends and their number. */
const mostRanges = 40
const unitOf = (at: Locator): string => (at.in === "rows" ? "行" : "条")
const entire = (citation: Citation): string => {
  const { at } = citation
  if (!("ranges" in at) || at.ranges.length <= mostRanges) return placesOf(at, Number.POSITIVE_INFINITY).join("、")
  const rows = at.ranges.reduce((sum, [from, to]) => sum + to - from + 1, 0)
  const sheet = sheetOf(at)
  return `${sheet === undefined ? "" : `“${sheet}”表`}${span(at.ranges[0][0], at.ranges[at.ranges.length - 1]?.[1] ?? 0, unitOf(at))}之间的${rows}${unitOf(at)}`
}
/** 证1第3至5行、第9行；证3: every place behind a fact, and nothing left out. */
export const allPlaces = (citations: readonly Citation[], exhibits: readonly Exhibit[]): string => {
  const cited = byItem(citations)
  const parts = exhibits.flatMap((exhibit): string[] => {
    const from = cited.get(exhibit.item)
    if (!from) return []
    return [
      `证${exhibit.number}${
        exhibit.part === undefined
          ? from
              .map(entire)
              .filter((place) => place !== "")
              .join("、")
          : ""
      }`,
    ]
  })
  return [...new Set(parts)].join("；")
}
