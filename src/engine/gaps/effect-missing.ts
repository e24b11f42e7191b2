/** What the contacts did to the person's life is not told; nobody is asked for it whom only lawful reminders reached. */

import { isLawful } from "../causes/lawful-reminder/index.ts"
import type { CaseGap } from "./gap-kind.ts"
import { fillOf } from "./so-far.ts"

export const effectMissing = {
  code: "effect-missing",
  sentence: { zh: "还没有说明对生活的影响", en: "the effect on the person's life is not told" },
  leavesOpen: ["element:effect-stated", "element:disturbs-daily-life"],
  find: ({ facts, claims, findings, diagnosis }) => {
    const lawful = claims.length > 0 && claims.every((claim) => isLawful(diagnosis, claim))
    return facts.one("effect") || findings.length === 0 || lawful ? [] : [{ how: fillOf("effect-stated"), question: "effect" }]
  },
} as const satisfies CaseGap
