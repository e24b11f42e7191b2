/** `filings`: what was handed in where, and what was answered. */
import type { Digest, ItemId } from "../case/citation.ts"
import { type ReplyKind, replyWords } from "../case/record/filings.ts"
import { isAbout, view } from "./view.ts"

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
