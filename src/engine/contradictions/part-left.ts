/** An instalment is said to be paid, and the other side's own receipt says that a part of it is left. */
import { dayWords, inEachClaim, quoted } from "./kind.ts"

export const partLeft = inEachClaim(({ loan, key, answer }) => {
  // Whoever says that nothing is unpaid is asked for the day of the rest; who says that something is has said it.
  const unpaid = answer("unpaid")
  if (unpaid?.value === "yes") return []
  return (loan?.instalments ?? []).flatMap(({ due, paid, leftSaid }) =>
    leftSaid && paid
      ? [
          {
            by: "document" as const,
            text: `您说${dayWords(due.value)}这一期${dayWords(paid.value)}还了，对方的回执写着${quoted(leftSaid.value)}：余下的后来还了没有，哪天还的？请核对。`,
            stated: paid,
            against: leftSaid,
            question: key(unpaid ? "paid" : "unpaid"),
            leavesOpen: ["one-story", "payments", "standing"] as const,
          },
        ]
      : [],
  )
})
