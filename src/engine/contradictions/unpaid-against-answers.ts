/** A due part is said to be unpaid, and another answer of the person's says that nothing is. */
import type { Cited } from "../case/citation.ts"
import { paidByOf } from "../case/claim.ts"
import { dayWords, inEachClaim } from "./kind.ts"

export const unpaidAgainstAnswers = inEachClaim(({ claim, loan, key, answer }) => {
  const unpaid = answer("unpaid")
  if (unpaid?.value !== "yes") return []
  const { role } = claim
  const settled = answer("settled")
  const payments = loan?.instalments.map((one) => (one.leftFen === undefined ? paidByOf(one) : undefined)) ?? []
  const allPaid = payments.length > 0 && payments.every((one) => one !== undefined) ? payments.at(-1) : undefined
  const found: readonly [string, Cited<string>] | undefined = settled
    ? [`您说这笔借款${dayWords(settled.value)}已经结清，又说现在有到期没还的部分：请核对后改正其中一个。`, settled]
    : role?.value === "borrower-current" || role?.value === "borrower-settled"
      ? ["您说借款没有逾期或者已经结清，又说现在有到期没还的部分：请核对后改正其中一个。", role]
      : allPaid
        ? ["您说现在有到期没还的部分，写下的每一期却都还了：是还有没写的一期，还是都还清了？", allPaid]
        : undefined
  return found
    ? [{ by: "answer", text: found[0], stated: unpaid, against: found[1], question: key("unpaid"), leavesOpen: ["one-story", "arrears"] }]
    : []
})
