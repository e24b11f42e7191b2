/** The paper seam: what a paper needs, when there is something to write, and the writing; one folder per paper, one line in `papers/index.ts`. */
import type { Need } from "../case/need.ts"
import type { Dossier } from "../dossier.ts"
import type { PaperSubject } from "./sections/matter.ts"
import type { Document, DraftRefusal, Exhibit } from "./sheet/ast.ts"

interface Paper {
  readonly id: string
  readonly title: string
  /**
   * What it cannot be drafted without: `refusal.ts` refuses before it asks for the paper. Left out, everything that a paper to somebody else can need
   * is needed; only a paper that names no side and takes nothing for granted may need less.
   */
  readonly needs?: readonly Need[]
  /** What it can be drafted without, and says less for it: shown to the person as blocked. Left out, all that a paper on contacts is the poorer without. */
  readonly weakerWithout?: readonly Need[]
}
/** One draft per counterparty. */
export interface PartyPaper extends Paper {
  readonly per: "counterparty"
  /** Whether there is anything to write, once there are contacts. Left out: something may be cited or asked about. */
  warranted?(matter: PaperSubject): boolean
  /** Pure: the same matter gives the same tree. Refuses only for reasons of its own; what it needs was there before it is called. */
  draft(matter: PaperSubject): Document | DraftRefusal
}
/** One draft for the case. */
export interface CasePaper extends Paper {
  readonly per: "case"
  /** True for a paper that lists what the others cite: drafted after them, with the case's exhibits. */
  readonly last?: true
  /** As above; `exhibits` is empty unless `last`. */
  warranted?(dossier: Dossier, exhibits: readonly Exhibit[]): boolean
  draft(dossier: Dossier, exhibits: readonly Exhibit[]): Document | DraftRefusal
}
export type Draft = PartyPaper | CasePaper
