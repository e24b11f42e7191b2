/** The person says that they paid, and the other side's message says that this payment was returned or taken back: a returned payment pays nothing until it is cleared up. */
import { dayWords, inEachClaim, quoted } from "./kind.ts"

export const paymentReturned = inEachClaim(({ loan, key }) => {
  const { paidBack, paymentReturned: words } = loan ?? {}
  return paidBack && words && !loan?.settledDoubted
    ? [
        {
          by: "document",
          text: `${dayWords(paidBack.value)}的还款，对方的信息写着${quoted(words.value)}：钱退回来没有，后来哪天又还上的？请查自己的银行流水再回答。`,
          stated: paidBack,
          against: words,
          question: key("paid"),
          leavesOpen: ["one-story", "payments", "arrears", "standing"],
        },
      ]
    : []
})
