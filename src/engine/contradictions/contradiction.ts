/** A document on file, or another answer, that cannot be true beside what the person stated: a sign against, asked about, never written over. */
import type { Cited } from "../case/citation.ts"
import type { Need } from "../case/need.ts"

export interface Contradiction {
  /** What the answer cannot be true beside: another answer, or something on file. */
  readonly by: "answer" | "document"
  /** Null where it is about the person or the whole case. */
  readonly claim: string | null
  /** What is at odds, in one plain Chinese sentence with the words of the document. */
  readonly text: string
  /** The person's answer, and what speaks against it. */
  readonly stated: Cited<string>
  readonly against: Cited<string>
  /** It is the person's own word that they did it themselves, or let it be done: nobody did it without them. */
  readonly ownAct?: true
  /** The key of the answer that it speaks against, where another question is asked first. */
  readonly speaksAgainst?: string
  /** The concrete key of the question that clears it up. */
  readonly question: string
  /** What stays open until it is cleared up: each paper that rests on one of these refuses. */
  readonly leavesOpen: readonly Need[]
}
