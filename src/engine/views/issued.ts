/** `issued`: the papers that were frozen, and what a draft of today would say otherwise; and what freezing one answers. */
import type { Digest, ItemId } from "../case/citation.ts"
import type { IssuedFile } from "../case/record/issued.ts"
import { draftAll } from "../documents/index.ts"
import type { EditedSentence } from "../documents/readback/edit.ts"
import { type SinceIssued, sinceIssued } from "../documents/readback/since.ts"
import type { GapView } from "./gaps.ts"
import type { ReadBackView } from "./readback.ts"
import { isAbout, view } from "./view.ts"

/** The paper, or why it was not frozen. */
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

export interface IssuedView {
  readonly item: ItemId
  readonly doc: string
  readonly title: string
  readonly for: string | null
  readonly claim: string | null
  readonly counterparty: string | null
  readonly day: string
  readonly at: string
  readonly files: readonly IssuedFile[]
  /** The version of program and law, and the log that it rests on. */
  readonly engine: string
  readonly law: string
  readonly head: Digest
  readonly seq: number
  /** Null where there is no draft of it any more. */
  readonly since: SinceIssued | null
}
export const issued = view("issued", ({ dossier, options }): readonly IssuedView[] =>
  (dossier.issued ?? []).filter(isAbout(options)).map((paper) => {
    const draft = draftAll(dossier, paper.doc).find((one) => "document" in one && one.document.counterparty === paper.counterparty)
    const { id, doc, title, for: whom, claim, counterparty, day, at, files, engine, law, head, seq } = paper
    const since = draft && "document" in draft ? sinceIssued(paper, draft.document) : null
    return { item: id, doc, title, for: whom, claim, counterparty, day, at, files, engine, law, head, seq, since }
  }),
)
