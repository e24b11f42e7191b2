/** What proposals about one claim start from: the messages received from its sides, and the answers that stand already. */
import type { Claim, Counterparty } from "../../case/claim.ts"
import { claimKeyOf } from "../../case/claim-key.ts"
import type { Dossier } from "../../dossier.ts"
import type { MessageSays } from "../../messages/reading.ts"
import { saysOf } from "../../timeline/readings.ts"
import type { AnswerProposal } from "../proposal.ts"

export interface SaidRow {
  readonly row: number
  readonly says: MessageSays
}
export interface OfClaim {
  readonly dossier: Dossier
  readonly claim: Claim
  readonly party: Counterparty | undefined
  /** Messages received from the sides of the claim, in order of time, with what they say. */
  readonly said: readonly SaidRow[]
  key(name: string): string
  /** Whether the person has answered it. */
  stated(name: string): boolean
}
export const ofClaims = (dossier: Dossier): readonly OfClaim[] =>
  dossier.claims.map((claim) => {
    const rows = dossier.timeline.groups.filter((group) => group.attributed && group.claim === claim.id).flatMap((group) => [...group.rows])
    const key = (name: string): string => claimKeyOf(claim.id, name)
    return {
      dossier,
      claim,
      party: dossier.counterparties.find((party) => party.claim === claim.id),
      said: rows.flatMap((row) => {
        const says = saysOf(dossier.timeline, row)
        return says === undefined ? [] : [{ row, says }]
      }),
      key,
      stated: (name) => dossier.facts.many(key(name)).length > 0,
    }
  })
/** Ids are made of key and value: the same evidence proposes the same thing under the same name. */
export const proposalId = ({ key, value }: Pick<AnswerProposal, "key" | "value">): string =>
  `${key}=${typeof value === "string" ? value : value.join("+")}`.slice(0, 160)
/** Day and minute of a row as a reader says it; empty where it has no time. */
export const saidAt = ({ timeline }: Dossier, row: number): string => {
  const at = timeline.event(row).at
  return at === null ? "" : `${at.slice(0, 10)} ${at.slice(11, 16)}`
}
