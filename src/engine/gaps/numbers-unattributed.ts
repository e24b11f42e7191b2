/** Whose numbers are whose decides everything while none is named; afterwards only numbers that look like the other side's are asked about. */

import { claimKeyOf, nameOfKey } from "../case/claim-key.ts"
import { lawfulReminder } from "../causes/lawful-reminder/index.ts"
import { isAlike, unsorted } from "../timeline/unsorted.ts"
import type { CaseGap, FoundGap } from "./gap-kind.ts"
import { contactSpan, type SoFar } from "./so-far.ts"

/** How many numbers are named in a question. */
const mostNamed = 8
/** While for some debt no number is named. */
const none = ({ timeline, facts, claims }: SoFar): readonly FoundGap[] | undefined => {
  const { numbers } = timeline.unattributed
  const open = claims.find((claim) => facts.many(claimKeyOf(claim.id, "numbers")).length === 0)
  return numbers > 0 && (claims.length === 0 || open)
    ? [
        {
          params: { numbers },
          how: "逐个核对：哪些号码是为这笔债打来的；拿不准的不要归。",
          question: claimKeyOf(open?.id ?? 1, "numbers"),
        },
      ]
    : undefined
}
const alikeOnes = ({ timeline, claims, counterparties, diagnosis }: SoFar): readonly FoundGap[] => {
  // Where a reminder would be called lawful but for numbers that nobody has sorted, all of those are asked about.
  const decides = diagnosis.find(
    ({ cause, missing }) => cause === lawfulReminder.id && missing.some((one) => one.question && nameOfKey(one.question) === "numbers"),
  )
  const asked = decides ? claims.find((claim) => claim.id === decides.claim) : claims[0]
  const near = asked ? (decides ? unsorted : isAlike)(timeline, counterparties) : []
  if (near.length === 0 || !asked) return []
  const which = `${near.slice(0, mostNamed).join("、")}${near.length > mostNamed ? "等" : ""}`
  return [
    {
      params: { numbers: near.length },
      how: `${which}还没有归到对方名下，但${decides ? "反复来电，或者" : ""}和对方的号码相近，或者在告知停止之后才反复来电。逐个核对是不是为这笔债打来的；拿不准的不要归。`,
      question: claimKeyOf(asked.id, "numbers"),
      // The side's own contacts are known: what may be missing is the rest of them.
      leavesOpen: ["coverage", "sorting"],
    },
  ]
}

export const numbersUnattributed = {
  code: "numbers-unattributed",
  sentence: { zh: "有[ {numbers} 个]号码还没有归到对方名下", en: "[{numbers} ]numbers are not attributed to the opposite side" },
  leavesOpen: ["attribution", "sorting"],
  find: (about) => (contactSpan(about.timeline) === undefined ? [] : (none(about) ?? alikeOnes(about))),
} as const satisfies CaseGap
