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
      return [`${clock(at.fromMs)}至${clock(at.toMs)}`]
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
/** 证据一第3至5行、证据三之2: what a sentence or a table row rests on. Items without a number cannot occur: such a document is refused. */
export const markOf = (citations: readonly Citation[], exhibits: readonly Exhibit[], limit = shortest): string => {
  const cited = byItem(citations, limit)
  const parts = exhibits.flatMap((exhibit) => {
    const from = cited.get(exhibit.item)
    return from ? [{ exhibit, where: exhibit.part === undefined ? places(from, limit) : "" }] : []
  })
  const statements = parts.filter((part) => part.exhibit.part !== undefined)
  const others = parts.filter((part) => part.exhibit.part === undefined).map((part) => `${part.exhibit.label}${part.where}`)
  const [first, ...rest] = statements
  const own = first ? [`${first.exhibit.label}${rest.map((part) => `、之${part.exhibit.part}`).join("")}`] : []
  return [...others, ...own].join("，")
}
