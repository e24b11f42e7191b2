/** An instalment was paid on its due day, and the other side's own words let that day end before the payment, or before a minute that nothing tells. */
import { dayWords, inEachClaim, quoted } from "./kind.ts"

export const paidAfterCutOff = inEachClaim(({ loan, key, answer }) => {
  const { paidAtEnd, cutOffSaid } = loan ?? {}
  // Whoever has looked, and found that it ends before, has said so: then the payment is called in time by nobody.
  return paidAtEnd && cutOffSaid && answer("due-whole-day") === undefined
    ? [
        {
          by: "document",
          text: `${dayWords(paidAtEnd.value)}的还款是还款日当天的，对方的信息写着${quoted(cutOffSaid.value)}：合同（不是短信）写的是到当天24点为止吗？是几点还的？请先看合同和还款记录。`,
          stated: paidAtEnd,
          against: cutOffSaid,
          question: key("due-whole-day"),
          leavesOpen: ["one-story", "payments", "arrears", "standing"],
        },
      ]
    : []
})
