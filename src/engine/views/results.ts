/** What the verbs that take something in answer. */
import type { Digest, ItemId } from "../case/citation.ts"
import type { IssueView } from "./issues.ts"
import type { ItemView } from "./items.ts"

export interface AddResult {
  readonly items: readonly ItemView[]
  readonly head: Digest
}
/** `id` is null for a value that was refused and not recorded. */
export interface StateResult {
  readonly items: readonly { readonly id: ItemId | null; readonly key: string; readonly issues: readonly IssueView[] }[]
  readonly head: Digest
}
/** A diary entry as it was taken down. */
export interface NoteResult {
  readonly item: {
    readonly id: ItemId
    readonly name: string
    readonly text: string
    readonly at?: string
    readonly number?: string
    readonly written: string
  }
  readonly head: Digest
}
