/** Originals that are not what was handed in: how that is told among the extractions, and the demand that there be none. */
import type { Extraction } from "./batch.ts"
import { Broken } from "./broken.ts"
import type { ItemId } from "./citation.ts"
import type { EvidenceItem } from "./item.ts"

/** What is wrong with an original; a code of `issue.ts`. */
export type DamagedOriginal = "original-altered" | "original-missing"
const codes: readonly string[] = ["original-altered", "original-missing"] satisfies DamagedOriginal[]

export interface DamagedItem {
  readonly item: ItemId
  readonly name: string
  readonly code: DamagedOriginal
}
/** The items of a case of which nothing was read because their originals are not those handed in, in the order of the items. */
export const damagedIn = (items: readonly EvidenceItem[], extractions: ReadonlyMap<ItemId, Extraction>): readonly DamagedItem[] =>
  items.flatMap(({ id, name }) => {
    const code = extractions.get(id)?.issues.find((issue) => codes.includes(issue.code))?.code
    return code === undefined ? [] : [{ item: id, name, code: code as DamagedOriginal }]
  })
/** Throws Broken("original-unsound") when there is one, with its name and how many there are. */
export const demandNone = (unsound: readonly { readonly name: string }[]): void => {
  const [first] = unsound
  if (first) throw new Broken("original-unsound", { name: first.name, ...(unsound.length > 1 ? { count: unsound.length } : {}) })
}
