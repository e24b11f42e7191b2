/** The parts of a paper, in no form yet: what every paper is made of, whoever reads it. */
import type { Cited, NonEmpty } from "../../case/citation.ts"
import type { Sentence } from "../../say/say.ts"
import type { PaperSubject } from "../sections/matter.ts"
import type { Block, Cell } from "../sheet/ast.ts"
import type { RequestBasis } from "./basis.ts"

/** A fact with the name under which the annex gives its places; left out, its own words. */
export interface Told {
  readonly told: Sentence
  readonly named?: Cell
}
/** A fact of one moment: a count or a verbatim quotation, without its time, which the form writes, and without a stop. */
export interface DatedFact extends Told {
  readonly at: Cited<string>
  /** Which facts go first where there are more days than a reader takes in; the higher, the graver. */
  readonly weight: number
}
/** What is asked for, without a stop at its end, and what it rests on. */
export interface Request {
  readonly asks: Sentence
  readonly basis?: readonly RequestBasis[]
}
export interface Parts {
  readonly doc: string
  readonly title: string
  readonly matter: PaperSubject
  /** Whom it goes to, by name. */
  readonly to: Cell
  /** That name as the list of papers shows it. */
  readonly for: string
  readonly requests: NonEmpty<Request>
  /** What decides the case, in a sentence or two. */
  readonly lead: readonly Told[]
  readonly rows: readonly DatedFact[]
  /** Sums, in one line. */
  readonly totals: readonly Told[]
  /** What it does to the person. */
  readonly harm?: readonly Told[]
  /** Why it may be against the rules: the recipient's own rule first. */
  readonly reasons: readonly Sentence[]
  /** What may not be done even to others: beside the reasons, and none of the five provisions on which the paper rests. */
  readonly compared?: readonly Sentence[]
  /** What the person has done so far. */
  readonly done?: readonly Told[]
  readonly closing: NonEmpty<Sentence>
  /** What stands behind the signature besides the places: a list of numbers. */
  readonly annexes?: readonly Block[]
  readonly signer: string
  readonly beside: readonly string[]
}
export type Lines = Extract<Block, { t: "party-lines" }>["lines"]
