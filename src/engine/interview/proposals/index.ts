/** Everything that the evidence already answers, without what is stated, and without what the person has said no to. A new kind is one file and one line here. */
import type { Dossier } from "../../dossier.ts"
import type { AnswerProposal, ProposalKind } from "../proposal.ts"
import { addresseeNamed } from "./addressee.ts"
import { amountSaid } from "./amount.ts"
import { lenderNamed } from "./lender.ts"
import { loanDays } from "./loan-days.ts"
import { numberGroups } from "./numbers.ts"
import { officeOfSeat } from "./office.ts"
import { overdueSaid } from "./overdue-claimed.ts"
import { refusedSaid } from "./refused.ts"

const kinds: readonly ProposalKind[] = [
  lenderNamed,
  addresseeNamed,
  overdueSaid,
  loanDays,
  refusedSaid,
  numberGroups,
  amountSaid,
  officeOfSeat,
]
/** A dossier is asked more than once: by the interview and by its own view. */
const known = new WeakMap<Dossier, readonly AnswerProposal[]>()
export const proposedIn = (dossier: Dossier): readonly AnswerProposal[] => {
  const held = known.get(dossier)
  if (held) return held
  const refused = new Set(dossier.facts.many("proposal.no").map(({ value }) => value))
  const made = kinds.flatMap((kind) => kind.propose(dossier)).filter(({ id }) => !refused.has(id))
  known.set(dossier, made)
  return made
}
