/** Something on file speaks against an answer: it is asked about, and each paper that rests on the answer waits. */
import { atOdds } from "./at-odds.ts"
import type { CaseGap } from "./gap-kind.ts"

export const documentContradicts = {
  code: "document-contradicts",
  sentence: { zh: "材料和回答对不上", en: "something on file does not fit an answer" },
  leavesOpen: ["one-story"],
  find: ({ contradictions }) => contradictions.filter(({ by }) => by === "document").map(atOdds),
} as const satisfies CaseGap
