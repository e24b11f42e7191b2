/** Whose debt it is neither role nor answer says; nor does a role that the answer excludes. */
import type { ClaimGap } from "./gap-kind.ts"

export const debtorMissing = {
  code: "debtor-missing",
  sentence: { zh: "还不知道这笔债是谁的", en: "whose debt it is is not known" },
  leavesOpen: ["whose-debt", "element:not-the-debtor", "element:due-debtor", "standing"],
  find: ({ claim, key }) => {
    const open = !claim.role && (!claim.debtor || claim.debtor.value === "unknown")
    return open ? [{ how: "写明这笔债是谁的。", question: key("debtor") }] : []
  },
} as const satisfies ClaimGap
