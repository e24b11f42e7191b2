/** A paper that was issued stands in bytes: once something it cites is withdrawn or erased it cannot go out as it is. */
import type { ItemId } from "../../case/citation.ts"
import type { BlockingGap, Gap } from "../../case/gap.ts"
import type { EvidenceItem } from "../../case/item.ts"
import type { IssuedPaper } from "../../case/record/issued.ts"
import { goneFromIssued } from "../../gaps/evidence-gone.ts"
import type { DraftRefusal } from "../sheet/ast.ts"

/** Why it goes out no more; undefined where all that it cites is there. */
export const refusalOfIssued = (
  { doc, exhibits }: Pick<IssuedPaper, "doc" | "exhibits">,
  items: readonly EvidenceItem[],
): DraftRefusal<BlockingGap> | undefined => {
  const live = new Set<ItemId>(items.filter(({ withdrawn, erased }) => !withdrawn && !erased).map(({ id }) => id))
  const blocking = (gap: Gap): BlockingGap => ({ ...gap, blocks: [doc] })
  const [first, ...rest] = exhibits.filter(({ item }) => !live.has(item)).map(({ item }) => blocking(goneFromIssued(item)))
  return first && { why: "missing", gaps: [first, ...rest] }
}
