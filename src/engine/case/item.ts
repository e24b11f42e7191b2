/** Evidence items and the entries of the case log: what is stored. See docs/case-format.md. */
import type { Digest, ItemId } from "./citation.ts"
import type { Issue } from "./issue.ts"
import type { Origin } from "./origin.ts"

export const entryKinds = [
  "opened",
  "received",
  "derived",
  "confirmed",
  "withdrawn",
  "erased",
  "stated",
  "identified",
  "mapped",
  "sealed",
  "checked",
  "issued",
  "filed",
  "replied",
] as const
export type EntryKind = (typeof entryKinds)[number]
/** One line of log.jsonl (canonical JSON). What was done is in the payload (salted, in the vault), so an erased answer cannot be guessed from the log. */
export interface Entry {
  readonly v: 1
  readonly seq: number
  readonly prev: Digest
  readonly at: string
  readonly by: string
  readonly kind: EntryKind
  readonly payload: Digest
}

/** Statutory kinds of evidence (民事诉讼法 66) that part 1 can meet. */
export type EvidenceKind = "电子数据" | "书证" | "视听资料" | "当事人陈述"
/** An item of evidence as the engine sees it: bytes identified by their SHA-256, plus what the payload tells. */
export interface EvidenceItem {
  readonly id: ItemId
  readonly name: string
  readonly size: number
  readonly kind: EvidenceKind
  readonly origin: Origin
  readonly receivedAt: string
  /** Sequence number of the entry that received it. */
  readonly seq: number
  readonly withdrawn: boolean
  readonly erased: boolean
  /** What was wrong when it was received: a locked archive, an unsafe name. What reading finds stands in its extraction. */
  readonly issues: readonly Issue[]
}
