/** Instalments have fallen due and no payment of any is known. */
import { paidByOf } from "../case/claim.ts"
import type { ClaimGap } from "./gap-kind.ts"

export const paidMissing = {
  code: "paid-missing",
  sentence: { zh: "还没有还款记录", en: "there is no record of repayment" },
  leavesOpen: ["element:not-due", "payments", "standing"],
  find: ({ debtor, instalments, claim, answer, key, day }) =>
    debtor &&
    instalments.some(({ due }) => due.value <= day) &&
    instalments.every((one) => !paidByOf(one)) &&
    answer("paid") === undefined &&
    claim.role?.value !== "borrower-overdue"
      ? [{ how: "提供还款记录，写明每期哪天还的。", question: key("paid") }]
      : [],
} as const satisfies ClaimGap
