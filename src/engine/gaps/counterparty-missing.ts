/** No number belongs to a named opposite side, so there is nobody to write to or about. */
import { claimKeyOf } from "../case/claim-key.ts"
import type { Gap } from "../case/gap.ts"
import type { PaperGap } from "./gap-kind.ts"
import { gapOf } from "./gap-kind.ts"

export const counterpartyMissing = {
  code: "counterparty-missing",
  sentence: { zh: "还不知道对方是谁", en: "the opposite side is not known" },
  leavesOpen: ["debt", "attribution"],
} as const satisfies PaperGap

/** The gap of a case in which no number belongs to a named opposite side. */
export const nobodyNamed = (): Gap => {
  const key = claimKeyOf(1, "lender")
  return gapOf(counterpartyMissing, { params: { key }, how: "请说明对方是哪家机构，以及哪些号码是为这笔债打来的。", question: key })
}
