/** An unlicensed lender is no matter of a complaint to a financial supervisor. */
import type { Gap } from "../case/gap.ts"
import type { PaperGap } from "./gap-kind.ts"
import { gapOf } from "./gap-kind.ts"

export const unlicensedLender = {
  code: "unlicensed-lender",
  sentence: { zh: "对方没有放贷资质，不交给金融监管部门", en: "the lender has no licence; no matter for a financial supervisor" },
  leavesOpen: [],
} as const satisfies PaperGap

/** `claim`: the claim's id. */
export const withoutLicence = (claim: string): Gap =>
  gapOf(unlicensedLender, {
    params: { claim },
    how: "没有放贷资质的，不按金融机构投诉。请先向公安机关反映，其他去处见“去哪里说”。",
  })
