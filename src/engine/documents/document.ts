/** The paper seam: what a paper needs, when there is something to write, and the writing; one folder per paper, one line in `papers/index.ts`. */
import type { ItemId } from "../case/citation.ts"
import type { Gap } from "../case/gap.ts"
import type { Need } from "../case/need.ts"
import type { Dossier } from "../dossier.ts"
import type { PaperSubject } from "./sections/matter.ts"
import type { Document, DraftRefusal, Exhibit } from "./sheet/ast.ts"
import type { WrittenStanding } from "./standing/index.ts"

/**
 * Who may read a paper, which decides what private facts may stand in it: the person alone (or their lawyer), the other side, a supervisor or another
 * authority, the police, a court, the person's carrier, a credit bureau, a platform that only carries what others write.
 */
export const recipients = ["self", "lender", "authority", "police", "court", "carrier", "bureau", "platform"] as const
export type Recipient = (typeof recipients)[number]

interface Paper {
  readonly id: string
  readonly title: string
  readonly recipient: Recipient
  /** Written for whoever asks for it by name alone, and offered to nobody. */
  readonly onlyAsked?: true
  /**
   * What it cannot be drafted without: `refusal.ts` refuses before it asks for the paper. Left out, everything that a paper to somebody else can need
   * is needed; only a paper that names no side and takes nothing for granted may need less.
   */
  readonly needs?: readonly Need[]
  /** What it needs besides to be handed in: the side by its registered name, the office, where the person is written to (`filing/`). Left out, nothing. */
  readonly filing?: readonly Need[]
  /** What it can be drafted without, and says less for it: shown to the person as blocked. Left out, all that a paper on contacts is the poorer without. */
  readonly weakerWithout?: readonly Need[]
}
/** One draft per counterparty. */
export interface PartyPaper extends Paper {
  readonly per: "counterparty"
  /** For whom it is written, by how they stand to the debt: anybody else is not offered it, and refused it when they ask. Left out, for everybody. */
  readonly suits?: readonly WrittenStanding[]
  /** What the paper calls the other side throughout: 被投诉人. Left out, 贵公司 in letters to it. */
  readonly calls?: string
  /** What it calls the person: 原告. Left out, 本人. */
  readonly self?: string
  /** A first letter stands on the person's word alone: it is also drafted where no file was handed in at all. Left out, there have to be contacts. */
  readonly firstLetter?: true
  /** It stands on the person's credit report: drafted whatever contacts there were, once they say that the debt stands in it. */
  readonly onReport?: true
  /** What it answers, where that is no contact: a suit. Until it is told it waits for that alone; then it is drafted whatever contacts there were. */
  answersTo?(matter: PaperSubject): DraftRefusal | undefined
  /** Whether there is anything to write, once there are contacts. Left out: something may be cited or asked about. */
  warranted?(matter: PaperSubject): boolean
  /** Whether it is written whatever the side sent besides, offers or a bill. Left out, never. */
  regardless?(matter: PaperSubject): boolean
  /** What it waits for where nothing is held against a side: acts on file that are counted for none. Left out, nothing. */
  unplaced?(dossier: Dossier, claim?: string): Gap | undefined
  /** Why it is not written in this matter, whatever the person would still answer: asked before anything that it needs of them. */
  unfit?(matter: PaperSubject): DraftRefusal | undefined
  /** The person's own signed account: drafted once the others are, so that it tells everything for which they cite the person's word. */
  readonly account?: true
  /**
   * Pure: the same matter gives the same tree. Refuses only for reasons of its own; what it needs was there before it is called. `cited`, for an account:
   * what the other papers rest on.
   */
  draft(matter: PaperSubject, cited: ReadonlySet<ItemId>): Document | DraftRefusal
}
/** One draft for the case. */
export interface CasePaper extends Paper {
  readonly per: "case"
  /** True for a paper that lists what the others cite: drafted after them, with the case's exhibits. */
  readonly last?: true
  /** As above; `exhibits` is empty unless `last`. */
  warranted?(dossier: Dossier, exhibits: readonly Exhibit[]): boolean
  /** `accounts`, for a `last` one: the statements that a signed account tells. */
  draft(dossier: Dossier, exhibits: readonly Exhibit[], accounts: ReadonlySet<ItemId>): Document | DraftRefusal
}
export type Draft = PartyPaper | CasePaper
