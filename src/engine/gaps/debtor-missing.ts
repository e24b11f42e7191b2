/** Whose debt it is neither role nor answer says; whoever acts for another says nothing of it by their role. */

import { isAgentRole } from "../case/role.ts"
import type { ClaimGap } from "./gap-kind.ts"

export const debtorMissing = {
  code: "debtor-missing",
  sentence: { zh: "还不知道这笔债是谁的", en: "whose debt it is is not known" },
  leavesOpen: ["whose-debt", "element:not-the-debtor", "element:due-debtor", "standing"],
  find: ({ facts, claim, key }) => {
    const open = isAgentRole(facts.role?.value) ? !claim.debtor || claim.debtor.value === "unknown" : !claim.debtor && !facts.role
    return open ? [{ how: "写明这笔债是谁的。", question: key("debtor") }] : []
  },
} as const satisfies ClaimGap
