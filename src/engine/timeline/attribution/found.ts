/** What ties an event to a claim, as the search for it hands it on. */
import type { Cited } from "../../case/citation.ts"
import type { Link } from "../../case/claim.ts"

export interface Found {
  /** The number that the proof ties to the claim, as an index into the pool; -1 for none. */
  readonly number: number
  readonly event: number
  readonly claim: number
  /** The name that the message shows. */
  readonly name: string
  readonly how: Exclude<Link["how"], "stated">
  /** The person's word that the name is the claim's, or its agent's. */
  readonly said?: Cited<string>
}
/** A signed message that presses for payment, of a name that no statement explains. */
export type Stranger = Pick<Found, "number" | "event" | "name">
/** A message from a number that the person gave for a claim, signed with a name that is not known to be the claim's. */
export interface Foreign extends Stranger {
  readonly claim: number
  readonly presses: boolean
}
