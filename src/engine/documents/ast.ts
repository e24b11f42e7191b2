/** The typed tree of a document: plain readonly nodes, rendered to Markdown, HTML, text, DOCX and Typst from the same value. */
import type { Citation, Cited, ItemId, NonEmpty } from "../case/citation.ts"
import type { Gap } from "../case/gap.ts"
import type { Sentence } from "./say.ts"

export type Cell = Sentence | { readonly t: "fact-cell"; readonly value: Cited<string | number> } | { readonly t: "label"; readonly text: string }
export type Block =
  | { readonly t: "heading"; readonly level: 1 | 2; readonly text: string }
  | { readonly t: "paragraph"; readonly sentences: NonEmpty<Sentence> }
  | { readonly t: "list"; readonly ordered: boolean; readonly items: NonEmpty<readonly Sentence[]> }
  | { readonly t: "table"; readonly caption: string; readonly head: readonly string[]; readonly rows: readonly (readonly Cell[])[]; /** relative widths */ readonly widths?: readonly number[] }
  /** Law quoted verbatim, with its source line. */
  | { readonly t: "quote"; readonly title: string; readonly text: string; readonly note: string }
  /** Contacts by day (rows) and hour (24 columns); counts carry their citations. */
  | { readonly t: "days-by-hours"; readonly caption: string; readonly days: readonly { readonly day: string; readonly hours: readonly (Cited<number> | null)[] }[]; readonly quiet?: { readonly fromHour: number; readonly toHour: number } }
  | { readonly t: "party-lines"; readonly lines: readonly { readonly label: string; readonly value: Cited<string | number> | null }[] }
  | { readonly t: "signature"; readonly who: string; readonly day: string }
  | { readonly t: "note"; readonly text: string }

/** An exhibit: exactly the items cited, numbered in order of first citation. */
export interface Exhibit { readonly number: number; readonly item: ItemId; readonly name: string; readonly citations: readonly Citation[] }
export interface Document {
  readonly doc: string
  readonly title: string
  /** Whom it is addressed to. */
  readonly for: string | null
  readonly claim: string | null
  readonly counterparty: string | null
  readonly blocks: readonly Block[]
}
/** Why a document was not drafted. `nothing-found` is the polite silence of a lawful reminder; `missing` names the gaps. */
export type Refusal = { readonly why: "nothing-found" } | { readonly why: "missing"; readonly gaps: NonEmpty<Gap> }
