/** Everything that the evidence already answers, without what is stated, and without what the person has said no to. */
import type { Dossier } from "../dossier.ts"
import type { AnswerProposal, ProposalKind } from "./proposal.ts"

const kinds: readonly ProposalKind[] = []
export const proposedIn = (dossier: Dossier): readonly AnswerProposal[] => kinds.flatMap((kind) => kind.propose(dossier))
