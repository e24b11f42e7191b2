/** What a contradiction leaves to ask: the same words wherever it is met. */
import type { Contradiction } from "../contradictions/contradiction.ts"
import type { FoundGap } from "./gap-kind.ts"

export const atOdds = ({ claim, text, question, leavesOpen }: Contradiction): FoundGap => ({
  params: claim === null ? {} : { claim },
  how: text,
  question,
  leavesOpen,
})
