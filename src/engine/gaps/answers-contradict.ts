/** Two answers that cannot both be true: one of them is untrue, and a paper would carry it to an authority. */
import { atOdds } from "./at-odds.ts"
import type { CaseGap } from "./gap-kind.ts"

export const answersContradict = {
  code: "answers-contradict",
  sentence: { zh: "有两个回答对不上", en: "two answers do not fit together" },
  leavesOpen: ["one-story", "element:not-the-debtor"],
  find: ({ contradictions }) => contradictions.filter(({ by }) => by === "answer").map(atOdds),
} as const satisfies CaseGap
