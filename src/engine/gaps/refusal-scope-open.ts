/** A refusal whose time is stated, and not what was asked for: no more than calls is counted of somebody bound by the debt. */
import type { ClaimGap } from "./gap-kind.ts"

export const refusalScopeOpen = {
  code: "refusal-scope-open",
  sentence: { zh: "口头告知的内容还没有写明", en: "what was asked for by word of mouth is not told" },
  leavesOpen: [],
  find: ({ refusals, claim, lawful, key }) => {
    const own = refusals.filter((one) => one.claim === claim.id && !one.proposed)
    if (own.some((one) => one.how !== "message" && one.scope === "hours" && one.hours === undefined) && !lawful)
      return [{ how: "写明当时说的是哪些时间不要打：只有这些时间里的来电才算。", question: key("refused-hours") }]
    return own.some((one) => !one.scopeKnown) && !lawful
      ? [
          {
            how: "选一选当时说的是什么：停止一切联系、不要打电话，还是告知打错了。没有短信的，只按实际说过的计算。",
            question: key("refused-scope"),
          },
        ]
      : []
  },
} as const satisfies ClaimGap
