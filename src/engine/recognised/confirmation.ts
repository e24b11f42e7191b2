/** The person's word on what was recognised: which pieces are right, and how they read. An item of its own (entry `confirmed`), so that it can be withdrawn and erased like any other word. */
import type { ItemId } from "../case/citation.ts"
import { canonicalBytes, type Json } from "../case/record/canonical.ts"
import { arePieces, type PlacedText, type Recognised, unwrapped } from "./recognised.ts"

export interface Confirmation {
  readonly v: 1
  /** The recognised item. */
  readonly of: ItemId
  /** What that was recognised in: facts read from the pieces cite it, at their places. */
  readonly original: ItemId
  /** With their places, so that whatever reads pieces needs nothing else. What was left out is not confirmed. */
  readonly pieces: readonly PlacedText[]
}
/** The confirmation of these pieces, places taken from what was recognised; undefined where a piece was not recognised, stands twice or has no text, or none is given. */
export const confirming = (
  of: ItemId,
  recognised: Recognised,
  said: readonly { readonly id: number; readonly text: string }[],
): Confirmation | undefined => {
  const known = new Map(recognised.pieces.map((piece) => [piece.id, piece]))
  const pieces = said.flatMap(({ id, text }) => {
    const piece = known.get(id)
    return piece && text.trim() !== "" ? [{ id, text, at: piece.at }] : []
  })
  const sound = pieces.length > 0 && pieces.length === said.length && new Set(pieces.map(({ id }) => id)).size === pieces.length
  return sound ? { v: 1, of, original: recognised.of, pieces: [...pieces].sort((a, b) => a.id - b.id) } : undefined
}
/** The item's bytes: the same word on the same pieces is the same item. */
export const confirmationBytes = (confirmation: Confirmation): Uint8Array => canonicalBytes({ confirmation } as unknown as Json)
/** Reads an item's bytes; undefined when they are not exactly what `confirmationBytes` writes. */
export const readConfirmation = (bytes: Uint8Array): Confirmation | undefined => {
  const value = unwrapped(bytes, "confirmation")
  const isItem = (id: unknown): boolean => typeof id === "string" && /^sha256:[0-9a-f]{64}$/.test(id)
  const sound =
    value !== undefined &&
    Object.keys(value).sort().join() === "of,original,pieces,v" &&
    value["v"] === 1 &&
    isItem(value["of"]) &&
    isItem(value["original"]) &&
    arePieces(value["pieces"], "at,id,text")
  return sound ? (value as unknown as Confirmation) : undefined
}
