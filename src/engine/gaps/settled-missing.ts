/** The person says that the debt is settled, and not since when. */
import type { ClaimGap } from "./gap-kind.ts"
import { fillOf } from "./so-far.ts"

export const settledMissing = {
  code: "settled-missing",
  sentence: { zh: "还不知道哪天结清的", en: "the day of settlement is not known" },
  leavesOpen: ["element:debt-settled", "payments", "standing"],
  find: ({ settledOpen, key }) => (settledOpen ? [{ how: fillOf("debt-settled"), question: key("settled") }] : []),
} as const satisfies ClaimGap
