/** What the person is to the debt, or to one of the debts, is not said. */
import { roleKeyOf } from "../timeline/claims.ts"
import type { CaseGap } from "./gap-kind.ts"
import { fillOf } from "./so-far.ts"

export const roleMissing = {
  code: "role-missing",
  sentence: { zh: "还不知道您和这笔债是什么关系", en: "the person's relation to the debt is not known" },
  leavesOpen: ["role", "element:not-the-debtor", "element:due-debtor"],
  find: ({ facts, claims }) => {
    const how = fillOf("not-the-debtor")
    const open = claims.filter((claim) => !claim.role && !claim.actsFor)
    if (claims.length === 0 || open.length === claims.length)
      return facts.role || claims.some((claim) => claim.actsFor) ? [] : [{ how, question: "role" }]
    return open.map((claim) => ({ params: { claim: claim.id }, how, question: roleKeyOf(facts, claim) }))
  },
} as const satisfies CaseGap
