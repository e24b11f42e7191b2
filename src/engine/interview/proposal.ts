/** The proposal seam: what the evidence already says, put before the person for one word; one kind is one file and one line in `proposals.ts`. */
import type { Citation, NonEmpty } from "../case/citation.ts"
import type { Dossier } from "../dossier.ts"

/** What the evidence says in answer to a question. Nothing counts before the person has agreed, by stating `value` under `key`. */
export interface AnswerProposal {
  /** Stable: the same evidence gives the same id, under which a no is remembered. */
  readonly id: string
  /** The concrete key, as in `claim.1.lender`. */
  readonly key: string
  /** What is stated by a yes: of a list the whole list, what is stated already among it. */
  readonly value: string | readonly string[]
  /** What a yes adds, where something is stated already. */
  readonly already?: readonly string[]
  /** The sentence to say yes or no to, in Chinese. */
  readonly sentence: string
  readonly why: string
  readonly citations: NonEmpty<Citation>
}
export interface ProposalKind {
  propose(dossier: Dossier): readonly AnswerProposal[]
}
