/** A word to stop is stated for one side, and what the person wrote at that minute went to a number that is none of its: asked about, and nothing rests on it. */
import { dayWords, inEachClaim } from "./kind.ts"

export const refusedToAnother = inEachClaim(({ claim, refusals, key }) =>
  refusals
    .filter((one) => one.claim === claim.id && one.saidTo)
    .slice(0, 1)
    .flatMap(({ at, saidTo }) =>
      saidTo
        ? [
            {
              by: "document" as const,
              text: `您说${dayWords(at.value.slice(0, 10))}要求过这一方停止联系，记录里那个时间和您联系的是${saidTo.value}，它不是这一方的号码：请核对时间，或者写明当时是怎样告诉这一方的。`,
              stated: at,
              against: saidTo,
              question: key("refused-how"),
              leavesOpen: ["element:refusal-ignored"] as const,
            },
          ]
        : [],
    ),
)
