/** No debt is named, by the person or by a message. */

import { claimKeyOf } from "../case/claim-key.ts"
import type { CaseGap } from "./gap-kind.ts"

export const claimMissing = {
  code: "claim-missing",
  sentence: { zh: "还不知道对方说的是哪笔债", en: "the alleged debt is not named" },
  leavesOpen: ["debt"],
  find: ({ claims }) => (claims.length > 0 ? [] : [{ how: "写明对方说的是哪家机构的贷款。", question: claimKeyOf(1, "lender") }]),
} as const satisfies CaseGap
