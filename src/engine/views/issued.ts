/** What freezing a paper answers: the paper, or why it was not frozen. */
import type { Digest, ItemId } from "../case/citation.ts"
import type { IssuedFile } from "../case/record/issued.ts"
import type { EditedSentence } from "../documents/readback/edit.ts"
import type { GapView } from "./gaps.ts"
import type { ReadBackView } from "./readback.ts"

export interface Issued {
  /** Names the paper; null where it was not frozen. */
  readonly item: ItemId | null
  readonly doc: string
  readonly title: string
  readonly files: readonly IssuedFile[]
  /** What is not yet read back. */
  readonly unread: readonly ReadBackView[]
  /** Why it cannot be drafted. */
  readonly gaps: readonly GapView[]
  readonly nothingFound: boolean
  /** Sentences that the person wrote anew: whether each still stands on evidence, and why one cannot be written so. */
  readonly edited: readonly EditedSentence[]
  readonly head: Digest
}
