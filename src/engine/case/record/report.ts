/** What checking a case or a bag can say: whether it is whole, what is broken, and what is worth a note. */
import type { TokenFault, TokenNote } from "../timestamp.ts"

/** Why a timestamp does not hold, and what is worth saying of one that does. */
export type TokenWhy = `token-${Exclude<TokenFault, "not-trusted">}`
export type TokenNoteWhy = `token-${TokenNote}` | "token-not-trusted"
export type Why =
  | TokenWhy
  | "missing"
  | "unlisted"
  | "not-a-plain-file"
  | "unreadable"
  | "digest-differs"
  | "size-differs"
  | "not-canonical"
  | "not-an-entry"
  | "unknown-version"
  | "wrong-sequence"
  | "chain-broken"
  | "not-opened-once"
  | "head-differs"
  | "log-behind-head"
  | "bad-payload"
  | "not-as-recorded"
  | "not-as-written"
  | "unknown-instruction"
  | "payload-twice"
  | "head-not-in-chain"
  | "bad-manifest"
  | "not-in-manifest"
  | "not-a-bag"
  | "bad-archive"
  | "unpacks-too-large"
  | "stray-bytes"
  | "hidden-entry"
  | "file-or-folder"
  | "name-twin"
  | "header-differs"
  | "overlapping-entries"
  | "encrypted-entry"
  | "odd-entry"
  | "directory-differs"
  | "not-the-digest-beside"
export type NoteWhy =
  | "entries-ahead-of-head"
  | "unacknowledged-tail"
  | "unacknowledged-content"
  | "erasure-unfinished"
  | "unfinished-work"
  | "perhaps-copied-while-written"
  | "anchored-at"
  | "erasure-recorded"
  | "perhaps-of-a-broken-entry"
  | "excerpt"
  | "of-another-version"
  | "by-manifest-only"
  | "held-by-log"
  | "agrees-with-digest-beside"
  | "no-digest-beside"
  | "unpacked"
  | "page-not-compared"
  | "stamped"
  | TokenNoteWhy
export interface Report {
  readonly ok: boolean
  readonly checked: { readonly items: number; readonly bytes: number; readonly entries: number; readonly tokens: number }
  readonly broken: readonly { readonly what: string; readonly why: Why; readonly name?: string }[]
  readonly notes: readonly { readonly what: string; readonly why: NoteWhy; readonly name?: string }[]
}
