/** A contact or two that ask after somebody, with no word of a debt: nothing is written to that side until there is more to tell. */
import { claimKeyOf } from "../case/claim-key.ts"
import type { Gap } from "../case/gap.ts"
import type { PaperGap } from "./gap-kind.ts"
import { gapOf } from "./gap-kind.ts"

export const onlyAskedAfter = {
  code: "only-asked-after",
  sentence: {
    zh: "联系只有一两次，现有材料里没有提到欠款",
    en: "there were a contact or two, and nothing that is on file speaks of a debt",
  },
  leavesOpen: [],
} as const satisfies PaperGap

export const untilMoreIsTold = (claim: string | null): Gap =>
  gapOf(onlyAskedAfter, {
    how: "只是客气地问一句的，用不上这份文书。电话里说了欠款的，在日记里写下哪一天、原话是什么；说过“请不要再打”的，写明时刻；再来的，登记下来再写。",
    ...(claim ? { question: claimKeyOf(claim, "refused") } : {}),
  })
