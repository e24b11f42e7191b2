/** What the calls answer beyond the engine's views: the same for whoever carries them, a server over HTTP or a worker. */
import type { Report } from "../../engine/case/record/report.ts"
import type { DocumentFormat, DraftedDocument } from "../../engine/views/documents.ts"
import type { Views } from "../../engine/views/index.ts"
import type { IssueView } from "../../engine/views/issues.ts"
import type { ItemView } from "../../engine/views/items.ts"
import type { AddResult, StateResult } from "../../engine/views/results.ts"

/** A sentence of a code, ready to show, in both languages. */
export interface InWords {
  readonly message: string
  readonly messageEn: string
}
export type IssueInWords = IssueView & InWords
export type ItemInWords = Omit<ItemView, "issues"> & { readonly issues: readonly IssueInWords[] }
export type AddInWords = Omit<AddResult, "items"> & { readonly items: readonly ItemInWords[] }
export type StateInWords = Omit<StateResult, "items"> & {
  readonly items: readonly (Omit<StateResult["items"][number], "issues"> & { readonly issues: readonly IssueInWords[] })[]
}
export type ReportInWords = Omit<Report, "broken" | "notes"> & {
  readonly broken: readonly (Report["broken"][number] & InWords)[]
  readonly notes: readonly (Report["notes"][number] & InWords)[]
}
/** Every view as `show` answers it: an item's issues come with their sentences. */
export type Shown = Omit<Views, "items"> & { readonly items: readonly ItemInWords[] }

export interface About {
  readonly name: "anning"
  readonly version: string
  readonly lawDigest: string
  /** The folder that holds the cases. */
  readonly home: string
}
/** A line of the list of cases. */
export interface CaseRow {
  readonly case: string
  readonly title: string
  /** Null where the beginning of the log cannot be read. */
  readonly openedAt: string | null
  readonly entries: number
}
export interface Example {
  readonly name: string
  readonly title: string
  readonly about: string
}
/** What could not be verified, how it is treated now, and what would settle it. */
export interface OpenPoint {
  readonly id: string
  readonly title: string
  readonly now: string
  readonly settle: string
}
/** A paper in the list: whether it can be drafted, else why not. */
export type DocumentRow = Omit<DraftedDocument, "files" | "nothingFound"> & {
  readonly ready: boolean
  readonly reason: null | "missing" | "nothing-found"
  /** Offered to the person; none where it is not ready. */
  readonly formats: readonly DocumentFormat[]
}
