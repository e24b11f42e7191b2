/** What sealing tells, with and without a timestamp of another party. */
import type { Digest, ItemId } from "../case/citation.ts"
import type { Imprint, TokenJudgement } from "../case/timestamp.ts"

export interface Seal {
  /** That of the seal itself: the digest to print, and to verify against later. */
  readonly head: Digest
  /** Its line in the log. */
  readonly seq: number
  readonly items: number
  readonly token: null
  /** The same line by SM3 (GB/T 32905), 64 hex digits; null where the host has no SM3. */
  readonly sm3: string | null
  /** All of it in one line of plain text, to mail, print or copy. */
  readonly text: string
}
export interface TimestampRequest {
  /** The line that is to be stamped: that of the seal. */
  readonly head: Digest
  readonly seq: number
  /** The digest that leaves, and nothing else but a number used once. */
  readonly imprint: Imprint
  readonly nonce: string
  /** The request in DER: what `openssl ts -reply -queryfile` takes. */
  readonly request: Uint8Array
}
export interface TakenToken extends TokenJudgement {
  readonly head: Digest
  /** The line that it stamps; null when it stamps none of this case. */
  readonly line: number | null
  /** Under which it is kept; null when it was not taken. */
  readonly item: ItemId | null
}
