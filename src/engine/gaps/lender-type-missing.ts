/** Which kind of lender it is decides which norms are written for it. */
import type { ClaimGap } from "./gap-kind.ts"
import { fillOf } from "./so-far.ts"

export const lenderTypeMissing = {
  code: "lender-type-missing",
  sentence: { zh: "还不知道这家机构属于哪一类", en: "the kind of lender is not known" },
  leavesOpen: ["element:lender-type", "lender-kind"],
  find: ({ claim, debtor, key }) =>
    debtor && (!claim.lenderType || claim.lenderType.value === "unknown")
      ? [{ how: fillOf("lender-type"), question: key("lender-type") }]
      : [],
} as const satisfies ClaimGap
