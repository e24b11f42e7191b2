/** A refusal whose time is stated, and not what was asked for: no more than calls is counted of somebody bound by the debt. */
import { coversCalls } from "../refusals/refusal.ts"
import type { ClaimGap } from "./gap-kind.ts"

export const refusalScopeOpen = {
  code: "refusal-scope-open",
  sentence: { zh: "口头告知的内容还没有写明", en: "what was asked for by word of mouth is not told" },
  leavesOpen: [],
  find: ({ refusals, claim, lawful, key }) => {
    const own = refusals.filter((one) => one.claim === claim.id && !one.proposed)
    const open = own.findIndex((one) => !one.scopeKnown)
    // Where something written refused calls before, the answer would add little, and nobody is asked.
    return open >= 0 && !lawful && !own.slice(0, open).some((one) => coversCalls(one))
      ? [
          {
            how: "选一选当时说的是什么：停止一切联系、不要打电话，还是告知打错了。没有短信的，只按实际说过的计算。",
            question: key("refused-scope"),
          },
        ]
      : []
  },
} as const satisfies ClaimGap
