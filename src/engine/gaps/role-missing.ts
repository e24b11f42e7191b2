/** What the person is to the debt is not said. */
import type { CaseGap } from "./gap-kind.ts"
import { fillOf } from "./so-far.ts"

export const roleMissing = {
  code: "role-missing",
  sentence: { zh: "还不知道您和这笔债是什么关系", en: "the person's relation to the debt is not known" },
  leavesOpen: ["role", "element:not-the-debtor", "element:due-debtor"],
  find: ({ facts }) => (facts.role ? [] : [{ how: fillOf("not-the-debtor"), question: "role" }]),
} as const satisfies CaseGap
