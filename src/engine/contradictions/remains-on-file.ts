/** The loan is said to be paid off, and the other side's own receipt of that day or later says that a part is left to be paid. */
import { dayWords, inEachClaim, quoted } from "./kind.ts"

export const remainsOnFile = inEachClaim(({ loan, key, answer }) => {
  const settled = answer("settled") ?? answer("settlement-proof")
  if (!settled || !loan?.remains) return []
  return [
    {
      by: "document",
      text: `您说这笔借款${dayWords(settled.value)}已经结清，对方的信息写着${quoted(loan.remains.value)}：是还清了这一期，还是整笔都还清了？请核对。`,
      stated: settled,
      against: loan.remains,
      question: key("settled"),
      leavesOpen: ["one-story", "payments", "standing"],
    },
  ]
})
