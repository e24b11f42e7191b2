/** `parties`: the opposite sides, with the numbers tied to each, what ties them and how many rows each has. */
import type { Citation } from "../case/citation.ts"
import type { Dossier } from "../dossier.ts"
import { leftOut, type RowsUnread } from "./left-out.ts"
import { view } from "./view.ts"

export interface PartyView {
  readonly id: string
  readonly claim: string
  readonly name: string
  readonly role: string
  /** `messages`: only messages tell of this side, and the person has not said whose debt it is; else null. */
  readonly known: "messages" | null
  readonly numbers: readonly {
    readonly number: string
    readonly how: string
    readonly proof: string
    readonly citations: readonly Citation[]
    /** The person's word that the name in the message is this side's, or its agent's. */
    readonly said?: string
  }[]
  readonly contacts: number
  /** Among them, only where there are such rows. */
  readonly unread?: RowsUnread
}
const partyView = (dossier: Dossier, party: Dossier["counterparties"][number]): PartyView => ({
  id: party.id,
  claim: party.claim,
  name: party.name.value,
  role: party.role,
  known: party.known ?? null,
  numbers: party.links.map((link) => ({
    number: link.number,
    how: link.how,
    proof: link.proof.value,
    citations: link.proof.from,
    ...(link.said && { said: link.said.value }),
  })),
  contacts: dossier.timeline.groups.find((group) => group.counterparty === party.id)?.rows.length ?? 0,
  ...leftOut(dossier, dossier.timeline.groups.find((group) => group.counterparty === party.id)?.rows),
})

export const parties = view("parties", ({ dossier, options }): readonly PartyView[] =>
  dossier.counterparties
    .filter((p) => (options.for ?? p.id) === p.id && (options.claim ?? p.claim) === p.claim)
    .map((p) => partyView(dossier, p)),
)
