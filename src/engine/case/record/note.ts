/** A diary entry as the record keeps it: what the person wrote down, of when, about which number, and when they wrote it. */
import { canonicalBytes, type Json } from "./canonical.ts"

export interface Note {
  readonly text: string
  /** As the person gave it: an instant, a minute or a day. */
  readonly at?: string
  /** Normalised. */
  readonly number?: string
  /** By this program's clock. */
  readonly written: string
}
/** The key under which the log names a diary entry. */
export const noteKey = "note"
/** The original of a diary entry. */
export const noteBytes = ({ text, at, number, written }: Note): Uint8Array =>
  canonicalBytes({ note: { text, ...(at === undefined ? {} : { at }), ...(number === undefined ? {} : { number }), written } } as Json)
/** Undefined for bytes that are no diary entry. */
export const readNote = (bytes: Uint8Array): Note | undefined => {
  let note: unknown
  try {
    note = (JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(bytes)) as { note?: unknown }).note
  } catch {
    return undefined
  }
  if (typeof note !== "object" || note === null) return undefined
  const { text, at, number, written } = note as Record<string, unknown>
  const whole = [at, number].every((one) => one === undefined || typeof one === "string")
  return typeof text === "string" && text.trim() !== "" && typeof written === "string" && whole ? (note as Note) : undefined
}
