/** What a recogniser gave of an original: pieces of text with their places. An item of its own (entry `derived`), kept as canonical JSON; it says what a program saw, and is no fact. */
import type { Digest, ItemId, Locator } from "../case/citation.ts"
import { canonicalBytes, type Json, readCanonical } from "../case/record/canonical.ts"

/** Where in the original a piece stands or is said. */
export type OriginalPlace = Extract<Locator, { readonly in: "page" | "region" | "time" }>
export interface PlacedText {
  /** Unique in its item, from 1; rows read from pieces are numbered by the first piece of each. */
  readonly id: number
  readonly text: string
  readonly at: OriginalPlace
}
export interface Piece extends PlacedText {
  /** Of a thousand, as the tool says it; never shown as a likelihood of anything but its own reading. */
  readonly confidence: number
}
export interface Recognised {
  readonly v: 1
  /** The original. */
  readonly of: ItemId
  /** Name and version. */
  readonly tool: string
  /** Of the bytes of the model: another model may give other pieces. */
  readonly model: Digest
  readonly pieces: readonly Piece[]
}

/** The item's bytes: the same pieces by the same tool and model are the same item. */
export const recognisedBytes = (recognised: Recognised): Uint8Array => canonicalBytes({ recognised } as unknown as Json)

const isDigest = (value: unknown): value is Digest => typeof value === "string" && /^sha256:[0-9a-f]{64}$/.test(value)
const keysAre = (value: unknown, keys: string): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value) && Object.keys(value).sort().join() === keys
const counts = (...values: readonly unknown[]): boolean => values.every((value) => Number.isSafeInteger(value) && (value as number) >= 0)
const isPlace = (at: unknown): at is OriginalPlace =>
  (keysAre(at, "in,page") && at["in"] === "page" && counts(at["page"])) ||
  (keysAre(at, "h,in,page,w,x,y") && at["in"] === "region" && counts(at["page"], at["x"], at["y"], at["w"], at["h"])) ||
  (keysAre(at, "fromMs,in,toMs") && at["in"] === "time" && counts(at["fromMs"], at["toMs"]))
/** True for a list of pieces that have `keys`, each with a number of its own. */
export const arePieces = (value: unknown, keys: string): value is readonly PlacedText[] =>
  Array.isArray(value) &&
  value.every(
    (piece) =>
      keysAre(piece, keys) && counts(piece["id"]) && piece["id"] !== 0 && typeof piece["text"] === "string" && isPlace(piece["at"]),
  ) &&
  new Set(value.map(({ id }) => id)).size === value.length
/** The one value of an item that is wrapped under `name`; undefined for other bytes. */
export const unwrapped = (bytes: Uint8Array, name: string): Readonly<Record<string, unknown>> | undefined => {
  const value = readCanonical(bytes)
  if (!keysAre(value, name)) return undefined
  const inside = value[name]
  return typeof inside === "object" && inside !== null && !Array.isArray(inside) ? (inside as Readonly<Record<string, unknown>>) : undefined
}
/** Reads an item's bytes; undefined when they are not exactly what `recognisedBytes` writes. */
export const readRecognised = (bytes: Uint8Array): Recognised | undefined => {
  const value = unwrapped(bytes, "recognised")
  const sound =
    keysAre(value, "model,of,pieces,tool,v") &&
    value["v"] === 1 &&
    isDigest(value["of"]) &&
    isDigest(value["model"]) &&
    typeof value["tool"] === "string" &&
    arePieces(value["pieces"], "at,confidence,id,text") &&
    (value["pieces"] as readonly Piece[]).every(({ confidence }) => counts(confidence) && confidence <= 1000)
  return sound ? (value as unknown as Recognised) : undefined
}
