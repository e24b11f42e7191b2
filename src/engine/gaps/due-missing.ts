/** A debt of the person's own without a due day is neither due nor not yet due. */
import type { ClaimGap } from "./gap-kind.ts"
import { fillOf } from "./so-far.ts"

export const dueMissing = {
  code: "due-missing",
  sentence: { zh: "还不知道还款日", en: "the due days are not known" },
  leavesOpen: ["element:not-due", "element:due-debtor", "due-days", "arrears", "standing"],
  find: ({ debtor, settledOpen, instalments, key }) =>
    debtor && !settledOpen && instalments.length === 0 ? [{ how: fillOf("not-due"), question: key("due") }] : [],
} as const satisfies ClaimGap
