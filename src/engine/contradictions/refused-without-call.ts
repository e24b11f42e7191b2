/** A word to stop is said to have been spoken on the telephone, and a record that covers the day shows no call with that side: asked about, and nothing rests on it. */
import { covered } from "../timeline/covered.ts"
import { dayWords, inEachClaim } from "./kind.ts"

export const refusedWithoutCall = inEachClaim(({ claim, refusals, timeline, key }) =>
  refusals
    .filter((one) => one.claim === claim.id && one.missingOnRecord)
    .slice(0, 1)
    .map((one) => {
      const day = one.at.value.slice(0, 10)
      const calls = timeline.coverage.filter(({ kinds }) => kinds.includes("call"))
      const over = covered(calls).find(({ from, to }) => from.value <= day && day <= to.value)
      return {
        by: "document" as const,
        text: `您说${dayWords(day)}在电话里要求过停止，通话记录覆盖那一天，却没有和对方的通话：请核对日期和时间，或者是用别的号码、别的方式说的。`,
        stated: one.at,
        against: over?.from ?? one.at,
        question: key("refused"),
        leavesOpen: ["element:refusal-ignored"] as const,
      }
    }),
)
