/** Everything that the evidence already answers, without what is stated, and without what the person has said no to. A new kind is one file and one line here. */
import { claimKeyOf, claimOfKey, nameOfKey } from "../../case/claim-key.ts"
import type { Dossier } from "../../dossier.ts"
import { sameName } from "../../messages/says/names.ts"
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
/** Claims that only messages tell of, whose name the person has said no to, under whatever number it was offered: nothing of that company's is theirs. */
const deniedClaims = ({ counterparties, facts }: Dossier, refused: ReadonlySet<string>): readonly string[] => {
  const names = [...refused].flatMap((id) => {
    const [key = "", name = ""] = id.split(/=(.*)/s)
    return claimOfKey(key) !== undefined && nameOfKey(key) === "lender" && name !== "" ? [name] : []
  })
  return counterparties
    .filter(
      ({ claim, name }) =>
        names.some((no) => sameName(no, name.value)) && !["lender", "platform"].some((key) => facts.one(claimKeyOf(claim, key))),
    )
    .map(({ claim }) => claim)
}
/** A dossier is asked more than once: by the interview and by its own view. */
const known = new WeakMap<Dossier, readonly AnswerProposal[]>()
export const proposedIn = (dossier: Dossier): readonly AnswerProposal[] => {
  const held = known.get(dossier)
  if (held) return held
  const refused = new Set(dossier.facts.many("proposal.no").map(({ value }) => value))
  const others = deniedClaims(dossier, refused)
  const made = kinds
    .flatMap((kind) => kind.propose(dossier))
    .filter(({ id, key }) => !refused.has(id) && !others.some((claim) => key.startsWith(claimKeyOf(claim, ""))))
  known.set(dossier, made)
  return made
}
