/** A payment may be an instalment's, and the days do not decide it: the person says. */
import type { ClaimGap } from "./gap-kind.ts"

const chinese = (day: string): string => `${Number(day.slice(0, 4))}年${Number(day.slice(5, 7))}月${Number(day.slice(8, 10))}日`

export const paymentAsked = {
  code: "payment-asked",
  sentence: { zh: "{paid} 的还款可能是 {due} 那一期的", en: "the payment of {paid} may be the instalment due on {due}" },
  leavesOpen: ["payments", "arrears"],
  find: ({ debtor, loan, key }) =>
    (debtor ? (loan?.asked ?? []) : []).map(({ due, paid }) => ({
      params: { due: due.value, paid: paid.value },
      how: `${chinese(due.value)}那期，${chinese(paid.value)}还了，对吗？对的，写：${due.value}，${paid.value}；还有别的期，一起写。不对的，补上漏填的还款日。`,
      question: key("pays"),
    })),
} as const satisfies ClaimGap
