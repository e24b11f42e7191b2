/** Overdue by the person's own word, and every instalment that they tell was paid in time: of several loans another one may be the one that is overdue. */
import type { Claim, Loan } from "../case/claim.ts"
import { isInTime } from "../case/claim.ts"
import { inEachClaim } from "./kind.ts"

const allInTime = (loan: Loan | undefined): boolean => loan !== undefined && loan.instalments.length > 0 && loan.instalments.every(isInTime)

export const overdueAllInTime = inEachClaim(({ claim, claims, loans, loan, facts, key, answer }) => {
  if (claim.role?.value !== "borrower-overdue" || !allInTime(loan) || answer("unpaid")?.value === "no") return []
  const loanOf = (one: Claim) => loans.find(({ claim: id }) => id === one.id)
  // The role of the case may be that of another of the person's loans.
  const elsewhere =
    claim.role === facts.role && claims.some((other) => other !== claim && other.role === facts.role && !allInTime(loanOf(other)))
  const paid = loan?.instalments.flatMap((one) => one.paid ?? one.posted ?? [])[0]
  return elsewhere || !paid
    ? []
    : [
        {
          by: "answer",
          text: "您说这笔借款已有逾期，写下的每一期却都在还款日当天或者之前还了：是还有没写的一期，还是没有逾期？",
          stated: claim.role,
          against: paid,
          question: key("paid"),
          leavesOpen: ["one-story", "arrears"],
        },
      ]
})
