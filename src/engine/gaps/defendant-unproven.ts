/** Nothing but the person's word says who stands behind the numbers: a court needs a defendant who is shown by documents. */
import type { Gap } from "../case/gap.ts"
import type { PaperGap } from "./gap-kind.ts"
import { gapOf } from "./gap-kind.ts"

export const defendantUnproven = {
  code: "defendant-unproven",
  sentence: { zh: "还没有材料证明号码是对方的", en: "no document shows yet that the numbers are the other side's" },
  leavesOpen: [],
} as const satisfies PaperGap

export const proveWhoItIs = (): Gap =>
  gapOf(defendantUnproven, {
    how: "先把号码同对方连起来：带对方署名或者只有放贷方才知道的内容的短信、短信里的还款链接、对方或者监管部门的书面答复、码号使用单位的查询结果。有了再写给法院的材料。",
  })
