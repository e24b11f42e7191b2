/** What an element is: a title, what can show it of one counterparty's acts, and what would fill it where it is missing. */
import type { Cited } from "../../case/citation.ts"
import type { Claim } from "../../case/claim.ts"
import type { Facts } from "../../case/facts.ts"
import type { Day, DayRange } from "../../case/time.ts"
import type { Threshold } from "../../law/instrument.ts"
import type { Finding } from "../../rules/rule.ts"
import type { Timeline } from "../../timeline/timeline.ts"
import type { Established } from "../ground.ts"
import type { Position, Positions } from "../position.ts"

/** One counterparty's acts of certain days, as everything that an element may look at. */
export interface Scope {
  readonly timeline: Timeline
  readonly facts: Facts
  readonly claim: Claim
  readonly acts: DayRange
  /** What the person is to the debt during these acts. */
  readonly position: Position
  readonly positions: Positions
  /** Calls and messages that the counterparty made in these days. */
  readonly contacts: Int32Array
  /** How many of them there are, and how many are messages; absent for none. */
  readonly counts: { readonly contacts?: Cited<number>; readonly messages?: Cited<number> }
  /** The counterparty's findings for these days. */
  readonly findings: readonly Finding[]
  /** Whether a norm in force on that day names the night hours. */
  isNightNamed(day: Day): boolean
}
/** What fills an element: the question that asks for it, or what to fetch. */
export interface Fill {
  readonly question?: string
  readonly how: string
}
export interface ElementKind {
  readonly title: string
  /** What can establish it: the rule that measures it, the answers of the person, or the contacts themselves. */
  readonly by: { readonly rule: string } | "answers" | "contacts"
  show(scope: Scope, when?: Threshold): Established["by"] | undefined
  /** True when what is known makes the element impossible for this person, so that asking for it would be pointless or an invitation to invent. */
  ruledOut?(scope: Scope): boolean
  readonly fill?: Fill
  /** It only measures how often or when there was contact: of itself it breaks nothing, so a line through it that no text of law draws is an inference. */
  readonly frequency?: true
  /** True where what shows it are contacts of which nobody knows the words: a line through it is then an inference as well. */
  wordless?(scope: Scope, by: Established["by"]): boolean
}
