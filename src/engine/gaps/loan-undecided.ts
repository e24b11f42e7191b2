/** The lender wrote that a loan is paid off, the person has several there, and the words do not tell which. */
import type { ClaimGap } from "./gap-kind.ts"

export const loanUndecided = {
  code: "loan-undecided",
  sentence: { zh: "对方说的“已结清”分不清是哪一笔借款", en: "which of several loans the lender calls paid off is not known" },
  leavesOpen: ["payments", "arrears", "standing"],
  find: ({ debtor, loan, key }) =>
    debtor && loan?.undecided && !loan.settled
      ? [
          {
            how: `您在这家机构有不止一笔借款，对方的信息写着“${loan.undecided.value}”，没有写明是哪一笔。是这一笔的，写明结清的日期；不是的，不用回答。`,
            question: key("settled"),
          },
        ]
      : [],
} as const satisfies ClaimGap
