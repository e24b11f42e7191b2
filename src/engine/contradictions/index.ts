/** Every kind of contradiction between what is stated and what is on file: a new kind is one file and one line here. */
import type { Claim, Counterparty, Loan } from "../case/claim.ts"
import type { Facts } from "../case/facts.ts"
import type { Day } from "../case/time.ts"
import type { Refusal } from "../refusals/refusal.ts"
import type { Timeline } from "../timeline/timeline.ts"
import type { Contradiction } from "./contradiction.ts"

export interface ContradictionInput {
  readonly day: Day
  readonly facts: Facts
  readonly timeline: Timeline
  readonly claims: readonly Claim[]
  readonly counterparties: readonly Counterparty[]
  readonly loans: readonly Loan[]
  readonly refusals: readonly Refusal[]
}
export interface ContradictionKind {
  find(about: ContradictionInput): readonly Contradiction[]
}
export const contradictionKinds: readonly ContradictionKind[] = []
export const contradictionsIn = (about: ContradictionInput): readonly Contradiction[] =>
  contradictionKinds.flatMap((kind) => kind.find(about))
