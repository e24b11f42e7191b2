/** One number stated for several claims: without a signature its contacts count for neither. */

import { claimIdOf, claimKeyOf } from "../case/claim-key.ts"
import { sharedNumbers } from "../timeline/stated-numbers.ts"
import type { CaseGap } from "./gap-kind.ts"
import { contactSpan } from "./so-far.ts"

export const numberInTwoClaims = {
  code: "number-in-two-claims",
  sentence: { zh: "{number} 同时填在 {claims} 名下", en: "{number} is given for {claims} at the same time" },
  leavesOpen: ["attribution", "coverage"],
  find: ({ timeline, facts, claims }) =>
    contactSpan(timeline) === undefined
      ? []
      : sharedNumbers(timeline.numbers, facts).flatMap(({ number, claims: ns }) => {
          const its = claims.filter((claim) => ns.some((n) => claim.id === claimIdOf(n)))
          const last = its.at(-1)
          const called = its.map((claim) => `${claim.lender?.value ?? claim.platform?.value ?? "未写明机构"}（${claim.id}）`).join("、")
          return last
            ? [
                {
                  params: { number, claims: its.map((claim) => claim.id).join("、") },
                  how: `${number}同时填在${called}名下。没有短信签名证明它是哪一家的时候，它的来电哪一家都不算。核对后只留在一笔债的号码里；拿不准的，两笔都不要填。`,
                  question: claimKeyOf(last.id, "numbers"),
                },
              ]
            : []
        }),
} as const satisfies CaseGap
