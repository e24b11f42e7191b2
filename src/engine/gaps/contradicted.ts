/** A paper cites an answer that something on file, or another answer, speaks against: it is asked about before the paper is written. */
import type { ItemId } from "../case/citation.ts"
import type { Gap } from "../case/gap.ts"
import type { Contradiction } from "../contradictions/contradiction.ts"
import { answersContradict } from "./answers-contradict.ts"
import { atOdds } from "./at-odds.ts"
import { documentContradicts } from "./document-contradicts.ts"
import { gapOf } from "./gap-kind.ts"

/** The answers that may be untrue: beside a document the person's own, of two answers either. */
const doubted = ({ by, stated, against }: Contradiction): readonly ItemId[] =>
  [...stated.from, ...(by === "answer" ? against.from : [])].map(({ item }) => item)
/** What is to be asked of whatever cites these items. */
export const contradictedAmong = (contradictions: readonly Contradiction[], cited: ReadonlySet<ItemId>): readonly Gap[] =>
  contradictions
    .filter((one) => doubted(one).some((item) => cited.has(item)))
    .map((one) => gapOf(one.by === "document" ? documentContradicts : answersContradict, atOdds(one)))
