/** A drafted paper as told: its files, its exhibits and the advice beside it, or why there is none. */
import type { ItemId } from "../case/citation.ts"
import type { SinceIssued } from "../documents/readback/since.ts"
import type { GapView } from "./gaps.ts"
import type { ShowOptions } from "./view.ts"

export const documentFormats = ["docx", "pdf", "md", "html", "txt"] as const
export type DocumentFormat = (typeof documentFormats)[number]
export interface DraftOptions extends ShowOptions {
  readonly doc: string
  readonly formats: readonly DocumentFormat[]
}
/** An item under the number that the papers give it: 证1; the person's own statements share one number and have parts (证3之2). */
export interface ExhibitView {
  readonly number: number
  readonly part?: number
  readonly label: string
  readonly item: ItemId
  readonly name: string
}
export interface DraftedDocument {
  readonly doc: string
  readonly title: string
  readonly for: string | null
  readonly counterparty: string | null
  readonly files: readonly { readonly name: string; readonly format: DocumentFormat; readonly bytes: Uint8Array }[]
  readonly exhibits: readonly ExhibitView[]
  /** Advice for the person, beside the paper and never in it. */
  readonly beside: readonly string[]
  /** Why it was not drafted: what is missing, or that nothing was found. Empty when drafted. */
  readonly gaps: readonly GapView[]
  readonly nothingFound: boolean
  /** What differs from the paper of this kind that was issued last; absent where none was, or nothing does. */
  readonly since?: SinceIssued
}
