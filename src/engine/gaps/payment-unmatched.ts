/** Payments were stated for days that belong to no instalment. */
import type { ClaimGap } from "./gap-kind.ts"

export const paymentUnmatched = {
  code: "payment-unmatched",
  sentence: { zh: "{days} 的还款对不上任何一期", en: "the payment of {days} belongs to no instalment" },
  leavesOpen: ["payments", "arrears"],
  find: ({ debtor, loan, key }) => {
    const asked = new Set(loan?.asked.map((one) => one.paid.value))
    const unmatched = debtor ? (loan?.unmatched ?? []).filter((one) => !asked.has(one.value)) : []
    return unmatched.length > 0
      ? [
          {
            params: { days: unmatched.map((one) => one.value).join("、") },
            how: "这些还款不在任何一期的期间里（上一期还款日之后），没有算作哪一期的还款。核对还款日和还款日期的年份、月份，补上漏填的还款日；提前还清的，写明结清的日期。",
            question: key("paid"),
          },
        ]
      : []
  },
} as const satisfies ClaimGap
