/** An instalment is said to have been paid in time, and the other side's own receipt, or the person's own account, puts that payment after the due day. */
import { dayWords, inEachClaim, quoted } from "./kind.ts"

export const receiptAfterDue = inEachClaim(({ loan, key }) => {
  const { paidEarly, paidLateSaid } = loan ?? {}
  return paidEarly && paidLateSaid
    ? [
        {
          by: "document",
          text: `您说${dayWords(paidEarly.value)}已经还了，材料里写着${quoted(paidLateSaid.value)}，在还款日之后：到底是哪一天还的？请查银行流水或者还款记录，再改回答；那天另外还过的，把那一天也写上。`,
          stated: paidEarly,
          against: paidLateSaid,
          question: key("paid"),
          leavesOpen: ["one-story", "payments", "arrears", "standing"],
        },
      ]
    : []
})
