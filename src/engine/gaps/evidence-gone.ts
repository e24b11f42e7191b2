/** What a paper cites was withdrawn or erased. */
import type { ItemId } from "../case/citation.ts"
import type { Gap } from "../case/gap.ts"
import type { PaperGap } from "./gap-kind.ts"
import { gapOf } from "./gap-kind.ts"

export const evidenceGone = {
  code: "evidence-gone",
  sentence: { zh: "文书所引用的材料已撤回或删除", en: "a cited item was withdrawn or erased" },
  leavesOpen: [],
} as const satisfies PaperGap

export const goneFrom = (item: ItemId): Gap =>
  gapOf(evidenceGone, {
    params: { item },
    how: "这份文书引用的材料已撤回或删除，请重新添加该材料，或在不用它的情况下重新起草。",
  })
/** The same of a paper that was issued: its bytes are frozen with what they cite. */
export const goneFromIssued = (item: ItemId): Gap =>
  gapOf(evidenceGone, {
    params: { item },
    how: "这份定稿引用的材料已撤回或删除，不能再交出去：请重新添加该材料，或者在不用它的情况下重新核对、定稿。",
  })
