/** A platform is supervised through the lender behind it. */
import { claimKeyOf } from "../case/claim-key.ts"
import type { Gap } from "../case/gap.ts"
import type { PaperGap } from "./gap-kind.ts"
import { gapOf } from "./gap-kind.ts"

export const lenderBehindPlatform = {
  code: "lender-behind-platform",
  sentence: { zh: "还不知道平台背后的放款机构", en: "the lender behind the platform is not known" },
  leavesOpen: ["lender", "lender-kind"],
} as const satisfies PaperGap

/** `claim`: the claim's id. */
export const behindPlatform = (claim: string): Gap => {
  const key = claimKeyOf(claim, "lender")
  return gapOf(lenderBehindPlatform, {
    params: { key },
    how: "平台本身不放款，材料要交给放款机构的监管部门。请在借款合同、平台的出借人信息或者信用报告里查明放款机构，改填放款机构和它的类别。",
    question: key,
  })
}
