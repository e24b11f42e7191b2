/** The gap seam: one kind of gap is one file with its code, its sentence, what it leaves open and how it is found; one line in `index.ts`. */

import type { Both } from "../case/both.ts"
import type { Gap } from "../case/gap.ts"
import type { Need } from "../case/need.ts"
import { questionOf } from "../case/questions/index.ts"
import type { ClaimSoFar, SoFar } from "./so-far.ts"

interface Kind {
  /** Stable code, spelt nowhere else but in tests: whoever has to tell gaps apart asks what they leave open. */
  readonly code: string
  /** What is missing. `{name}` is replaced by a parameter, a part in `[…]` dropped where its parameter is not given. */
  readonly sentence: Both
  /** What stays open while it is there; one that was found may say it more closely. */
  readonly leavesOpen: readonly Need[]
}
export interface FoundGap {
  readonly params?: Gap["params"]
  /** How to get it, in Chinese. */
  readonly how: string
  /** The concrete key of the question whose answer fills it. */
  readonly question?: string
  readonly leavesOpen?: readonly Need[]
}
/** Found once in a case; `find` gives as many as there are. */
export interface CaseGap extends Kind {
  find(about: SoFar): readonly FoundGap[]
}
/** Looked for in each claim. The claim's id is added to the parameters. */
export interface ClaimGap extends Kind {
  find(about: ClaimSoFar): readonly FoundGap[]
}
/** Given by a paper that is refused, not by the case: the paper says when. */
export type PaperGap = Kind
export type GapKind = CaseGap | ClaimGap | PaperGap

/** Makes a gap of a kind from what was found. */
export const gapOf = ({ code, leavesOpen }: Kind, found: FoundGap): Gap => {
  const question = found.question === undefined ? undefined : questionOf(found.question)
  return {
    what: code,
    ...(found.params ? { params: found.params } : {}),
    leavesOpen: found.leavesOpen ?? leavesOpen,
    how: found.how,
    ...(question && found.question ? { question: { key: found.question, type: question.type } } : {}),
  }
}
