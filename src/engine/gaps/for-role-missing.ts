/** Whoever speaks acts for another, and has not said what that other is to the debt. */

import { isAgentRole } from "../case/role.ts"
import type { CaseGap } from "./gap-kind.ts"

export const forRoleMissing = {
  code: "for-role-missing",
  sentence: { zh: "还不知道当事人和这笔债是什么关系", en: "how the person concerned stands to the debt is not known" },
  leavesOpen: ["role", "element:not-the-debtor", "element:due-debtor"],
  find: ({ facts, claims }) => {
    const open = claims.length > 0 ? claims.some((claim) => claim.actsFor && !claim.role) : isAgentRole(facts.role?.value)
    return open && !facts.one("for-role") ? [{ how: "说明您替他办事的这个人和这笔债的关系。", question: "for-role" }] : []
  },
} as const satisfies CaseGap
