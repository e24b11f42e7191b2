/** A word to stop is said to have been written at a minute, and the message of that minute asks for no such thing: asked about, and nothing rests on it. */
import { dayWords, inEachClaim, quoted } from "./kind.ts"

export const refusedInOtherWords = inEachClaim(({ claim, refusals, key }) =>
  refusals
    .filter((one) => one.claim === claim.id && one.notInWords)
    .slice(0, 1)
    .flatMap(({ at, notInWords }) =>
      notInWords
        ? [
            {
              by: "document" as const,
              text: `您说${dayWords(at.value.slice(0, 10))}要求过停止联系，那个时间您发出的信息写着${quoted(notInWords.value)}，里面看不出这样的要求：请核对时间，或者写明当时要求了什么。`,
              stated: at,
              against: notInWords,
              question: key("refused-scope"),
              leavesOpen: ["element:refusal-ignored"] as const,
            },
          ]
        : [],
    ),
)
