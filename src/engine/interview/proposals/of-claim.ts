/** What proposals about one claim start from: what its side's messages say, and the answers that stand already. */
import type { Citation, NonEmpty } from "../../case/citation.ts"
import type { Claim, Counterparty } from "../../case/claim.ts"
import { claimKeyOf } from "../../case/claim-key.ts"
import { dayWords } from "../../contradictions/kind.ts"
import type { Dossier } from "../../dossier.ts"
import { type Said, type SaidOfClaim, saidOf } from "../../timeline/said.ts"
import type { AnswerProposal } from "../proposal.ts"

export interface OfClaim {
  readonly dossier: Dossier
  readonly claim: Claim
  readonly party: Counterparty | undefined
  readonly said: SaidOfClaim
  key(name: string): string
  /** Whether the person has answered it. */
  stated(name: string): boolean
  /** All values that the person answered it with. */
  statedAll(name: string): readonly string[]
}
export const ofClaims = (dossier: Dossier): readonly OfClaim[] =>
  dossier.claims.map((claim) => {
    const key = (name: string): string => claimKeyOf(claim.id, name)
    return {
      dossier,
      claim,
      party: dossier.counterparties.find((party) => party.claim === claim.id),
      said: saidOf(dossier.timeline, claim.id, dossier.counterparties),
      key,
      statedAll: (name) => dossier.facts.many(key(name)).map(({ value }) => value),
      stated: (name) => dossier.facts.many(key(name)).length > 0,
    }
  })
/** The lender's or its agent's own words: what only a number ties to the side is nobody's word. */
export const withAuthority = <T extends string | number>(said: readonly Said<T>[]): readonly Said<T>[] =>
  said.filter(({ by }) => by !== "number")
/** Where a row is to be seen, and the words in it. */
export const placesOf = ({ timeline }: Dossier, said: readonly Pick<Said<string>, "row">[]): NonEmpty<Citation> =>
  timeline.citations([...new Set(said.map(({ row }) => row))].sort((a, b) => a - b))
/** A day, or a moment, as the person reads it: 2026年1月5日, 2026年1月5日 09:30. */
export const dayShown = (at: string): string => (at.length > 10 ? `${dayWords(at)} ${at.slice(11, 16)}` : dayWords(at))
export const quoted = ({ on, words }: Pick<Said<string>, "on" | "words">): string =>
  `${on === null ? "没有日期" : dayShown(on)}的信息写着“${words}”`

/** Ids are made of key and value: the same evidence proposes the same thing under the same name. */
export const proposalId = ({ key, value }: Pick<AnswerProposal, "key" | "value">): string =>
  `${key}=${typeof value === "string" ? value : value.join("+")}`.slice(0, 160)
export const proposal = (made: Omit<AnswerProposal, "id">): AnswerProposal => ({ id: proposalId(made), ...made })
