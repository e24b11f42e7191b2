/** The loan is said to be settled on a day after which the person paid for it once more. */
import { dayWords, inEachClaim } from "./kind.ts"

export const settledBeforePaid = inEachClaim(({ facts, key, answer }) => {
  const settled = answer("settled")
  const last = [...facts.many(key("paid"))].sort((a, b) => (a.value < b.value ? -1 : 1)).at(-1)
  return settled && last && last.value > settled.value
    ? [
        {
          by: "answer",
          text: `您说这笔借款${dayWords(settled.value)}结清，又说${dayWords(last.value)}还过款：结清的日期是不是写早了？`,
          stated: settled,
          against: last,
          question: key("settled"),
          leavesOpen: ["one-story", "payments"],
        },
      ]
    : []
})
