/** The spans of days that sources cover, merged where they touch, as cited days: what a count holds for. */
import { type Citation, type Cited, cite, type ItemId, type NonEmpty } from "../case/citation.ts"
import { type Day, numberOfDay } from "../case/time.ts"
import type { Coverage } from "./timeline.ts"

/** A span of days that sources of one sort cover without a hole, and the items that cover it. */
export interface Covered {
  readonly from: Cited<Day>
  readonly to: Cited<Day>
  readonly items: NonEmpty<ItemId>
}
const cover = (parts: NonEmpty<Coverage>, day: Day): Cited<Day> => {
  const from = [...new Set(parts.map((part) => part.item))].map((item): Citation => ({ item, at: { in: "whole" } }))
  return cite(day, from as unknown as NonEmpty<Citation>, "exported")
}
/** Spans merged where they touch or overlap, in order of time. */
export const covered = (coverage: readonly Coverage[]): Covered[] => {
  const runs: { from: Day; to: Day; parts: Coverage[] }[] = []
  for (const part of [...coverage].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))) {
    const run = runs.at(-1)
    if (run && numberOfDay(part.from) <= numberOfDay(run.to) + 1) {
      run.parts.push(part)
      if (part.to > run.to) run.to = part.to
    } else runs.push({ from: part.from, to: part.to, parts: [part] })
  }
  return runs.map((run) => {
    const parts = run.parts as unknown as NonEmpty<Coverage>
    return {
      from: cover(parts, run.from),
      to: cover(parts, run.to),
      items: [...new Set(run.parts.map((p) => p.item))] as unknown as NonEmpty<ItemId>,
    }
  })
}
/** What an item is called: its own file name, cited to itself. */
export const nameOf = (item: ItemId, name: string): Cited<string> => cite(name, [{ item, at: { in: "whole" } }], "exported")
