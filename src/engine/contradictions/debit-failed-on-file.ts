/** The person says that they paid, and their own bank or wallet says that the payment of that day did not go out. */
import { dayWords, inEachClaim, quoted } from "./kind.ts"

export const debitFailedOnFile = inEachClaim(({ loan, key }) => {
  const { paidDoubted, debitFailed } = loan ?? {}
  return paidDoubted && debitFailed
    ? [
        {
          by: "document",
          text: `您说${dayWords(paidDoubted.value)}还了款，您自己的银行、支付账户的信息却写着${quoted(debitFailed.value)}：那一次没有扣成，后来是哪天还上的？当天另外还上了的，请交还款凭证或者银行流水。`,
          stated: paidDoubted,
          against: debitFailed,
          question: key("paid"),
          leavesOpen: ["one-story", "payments", "arrears", "standing"],
        },
      ]
    : []
})
