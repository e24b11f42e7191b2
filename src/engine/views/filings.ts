/** `issued`: the papers that were frozen, and what a draft of today would say otherwise. `filings`: what was handed in where, and what was answered. */
import type { Digest, ItemId } from "../case/citation.ts"
import { type ReplyKind, replyWords } from "../case/record/filings.ts"
import type { IssuedFile } from "../case/record/issued.ts"
import { draftAll } from "../documents/index.ts"
import { type SinceIssued, sinceIssued } from "../documents/readback/since.ts"
import { isAbout, view } from "./view.ts"

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

/** What `file` and `reply` answer. */
export interface Filed {
  /** The issued paper; null for one that was not issued here. */
  readonly item: ItemId | null
  readonly filing: Digest
  readonly head: Digest
}
export interface Replied {
  /** The answer as it was taken in; null where it has no file. */
  readonly item: ItemId | null
  readonly filing: Digest
  readonly head: Digest
}
export interface FilingView {
  readonly filing: Digest
  readonly doc: string
  readonly channel: string
  readonly channelTitle: string
  readonly day: string
  readonly claim: string | null
  readonly counterparty: string | null
  /** The issued paper. */
  readonly item: ItemId | null
  readonly replies: readonly {
    readonly reply: Digest
    readonly day: string
    readonly as: ReplyKind
    readonly title: string
    readonly item: ItemId | null
  }[]
}
export const filings = view("filings", ({ dossier, book, options }): readonly FilingView[] =>
  (dossier.filings ?? []).filter(isAbout(options)).map(({ id, paper, doc, channel, day, claim, counterparty, replies }) => ({
    filing: id,
    doc,
    channel,
    channelTitle: book.channels.find((one) => one.id === channel)?.title ?? channel,
    day,
    claim,
    counterparty,
    item: paper,
    replies: replies.map(({ id: reply, day: on, as, item }) => ({ reply, day: on, as, title: replyWords[as].zh, item })),
  })),
)
