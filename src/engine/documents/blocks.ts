/** What a gap blocks: the papers, causes and elements that need what it leaves open. Computed here, so that a gap knows none of them and none of them a gap. */
import type { Gap } from "../case/gap.ts"
import type { Need } from "../case/need.ts"
import { causes } from "../causes/index.ts"
import { drafts } from "./papers/index.ts"
import { paperOrder } from "./planned.ts"
import { needsOf, weakerWithoutOf } from "./refusal.ts"

const papersBy = (need: Need): readonly string[] =>
  drafts
    .filter((draft) => needsOf(draft).includes(need) || weakerWithoutOf(draft).includes(need))
    .map((draft) => draft.id)
    .sort((a, b) => paperOrder(a) - paperOrder(b))
const blockedBy = (need: Need): readonly string[] => {
  const named = /^(?:element|cause):(.*)$/.exec(need)?.[1]
  if (named !== undefined) return [named]
  return [...papersBy(need), ...causes.filter((cause) => cause.needs.includes(need)).map((cause) => cause.id)]
}
/** Ids in the order of what is left open: of each need the papers, then the causes. */
export const blocksOf = ({ leavesOpen }: Gap): readonly string[] => [...new Set(leavesOpen.flatMap(blockedBy))]
