/** Who it was that called is asked where nothing else is missing to cite a text on agents. */
import type { ClaimGap } from "./gap-kind.ts"
import { fillOf } from "./so-far.ts"

export const agentMissing = {
  code: "agent-missing",
  sentence: {
    zh: "还不知道联系您的是贷款机构自己，还是受委托的机构",
    en: "it is not known yet whether the lender itself or an agent made the contacts",
  },
  leavesOpen: ["element:by-agent"],
  find: ({ grounds, claim, lawful, key, answer }) =>
    !lawful &&
    answer("agent") === undefined &&
    grounds.some(({ claim: of, missing: [only, ...more] }) => of === claim.id && more.length === 0 && only === "by-agent")
      ? [{ how: fillOf("by-agent"), question: key("agent") }]
      : [],
} as const satisfies ClaimGap
