/** 附表 出处: each fact of the body under a short name, with every place that shows it. */
import type { Citation, NonEmpty } from "../../case/citation.ts"
import type { Sentence } from "../../say/say.ts"
import type { Block, SourceLine } from "../sheet/ast.ts"
import type { Told } from "./parts.ts"

const citationsIn = (sentence: Sentence): readonly Citation[] => sentence.inlines.flatMap((part) => (part.t === "fact" ? part.from : []))
/** Nothing where nothing is told of any evidence. */
export const sourcesOf = (facts: readonly Told[]): readonly Block[] => {
  const rows = facts.flatMap(({ told, named }): SourceLine[] => {
    const from = citationsIn(told)
    return from.length > 0 ? [{ fact: named ?? told, told, from: from as unknown as NonEmpty<Citation> }] : []
  })
  return rows.length > 0 ? [{ t: "sources", rows: rows as unknown as NonEmpty<SourceLine> }] : []
}
