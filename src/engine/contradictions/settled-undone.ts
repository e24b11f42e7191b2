/** The loan is said to be settled, and a later word takes that back: a payment reversed, a scheme lapsed, a certificate void, a guarantor's recourse, the person's own message, or another loan by its last digits. */
import { dayWords, inEachClaim, quoted } from "./kind.ts"

export const settledUndone = inEachClaim(({ loan, key }) => {
  const { settledDoubted, settledUndone: words } = loan ?? {}
  if (!settledDoubted || !words) return []
  return [
    {
      by: "document",
      text: `这笔借款${dayWords(settledDoubted.value)}说是已经结清，之后的信息写着${quoted(words.value)}：说的是不是同一笔，现在到底结清了没有？请核对，向对方要书面说明；后来又结清的，改填那一天。`,
      stated: settledDoubted,
      against: words,
      question: key("settled"),
      leavesOpen: ["one-story", "payments", "arrears", "standing"],
    },
  ]
})
