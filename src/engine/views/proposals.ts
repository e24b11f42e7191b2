/** `proposals`: what the evidence already answers, each for one word of the person. */
import { claimIdOf, claimOfKey } from "../case/claim-key.ts"
import type { AnswerProposal } from "../interview/proposal.ts"
import { proposedIn } from "../interview/proposals/index.ts"
import { view } from "./view.ts"

export const proposals = view("proposals", ({ dossier, options }): readonly AnswerProposal[] =>
  proposedIn(dossier).filter(({ key }) => {
    const claim = claimOfKey(key)
    return options.claim === undefined || claim === undefined || claimIdOf(claim) === options.claim
  }),
)
