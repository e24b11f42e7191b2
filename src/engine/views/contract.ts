/** The JSON shapes that scripts and apps rely on (docs/cli.md): add fields freely, rename or drop none. */
import type { Citation, Digest, ItemId, Weight } from "../case/citation.ts"
import type { Gap } from "../case/gap.ts"
import type { Issue } from "../case/issue.ts"
import type { UnitView } from "../grounds/needs.ts"
import type { LawStatus } from "../law/instrument.ts"
import type { UnreadPart } from "../timeline/unread.ts"

export interface IncomingFile {
  readonly name: string
  readonly size?: number
  open(): AsyncIterable<Uint8Array>
}
export interface IssueView {
  readonly code: string
  readonly at?: number
  readonly params: Readonly<Record<string, string | number>>
}
export interface ItemView {
  readonly id: ItemId
  readonly name: string
  readonly kind: string
  readonly importer: string | null
  readonly obtained: string
  readonly receivedAt: string
  readonly size: number
  readonly withdrawn: boolean
  readonly erased: boolean
  readonly rows: { readonly read: number; readonly kept: number; readonly refused: number }
  readonly coverage: readonly { readonly from: string; readonly to: string; readonly connectedOnly: boolean }[]
  readonly issues: readonly IssueView[]
  /** What this format cannot show. */
  readonly limits: readonly string[]
  /** True when the same bytes were there before. */
  readonly duplicate?: boolean
  /** What the same bytes were called then. */
  readonly earlier?: string
  /** True when the original that the case held was damaged or gone, and these bytes took its place. */
  readonly mended?: true
  /** The stated key and value, for the person's own statements. */
  readonly statement?: { readonly key: string; readonly value: string | readonly string[] }
}
export interface AddResult {
  readonly items: readonly ItemView[]
  readonly head: Digest
}
/** `id` is null for a value that was refused and not recorded. */
export interface StateResult {
  readonly items: readonly { readonly id: ItemId | null; readonly key: string; readonly issues: readonly IssueView[] }[]
  readonly head: Digest
}
export interface EventView {
  readonly id: string
  readonly kind: string
  readonly at: string | null
  readonly precision: string
  /** `unknown`: the source does not tell, or in words that are not understood; such an event is in no count of contacts. */
  readonly direction: "in" | "out" | "unknown"
  readonly durationS?: number
  readonly connected?: boolean
  readonly number?: string
  readonly counterparty: string | null
  readonly claim: string | null
  readonly text?: string
  readonly citations: readonly Citation[]
}
/** Rows that counts leave out: their direction or their time could not be read; `clockless` ones have a day and are left out of counts by the hour alone. */
export interface RowsUnread {
  readonly undirected?: number
  readonly untimed?: number
  readonly clockless?: number
}
/** A piece of the timeline, and how long it is. */
export interface EventPage {
  readonly total: number
  readonly events: readonly EventView[]
}
export interface PageOptions extends Omit<ShowOptions, "events"> {
  readonly offset?: number
  readonly limit?: number
}
export interface MeasureView {
  readonly value: string | number
  readonly citations: readonly Citation[]
  /** How many places (ranges of rows, messages …) the citations name, only where they were cut short. */
  readonly placesTotal?: number
  readonly title: string
  readonly weight: Weight
}
export interface FindingView {
  readonly rule: string
  readonly title: string
  readonly claim: string | null
  readonly counterparty: string | null
  readonly attributed: boolean
  /** The number counted, where it is one that nobody is known behind. */
  readonly number?: string
  readonly measures: Readonly<Record<string, MeasureView>>
  readonly events: readonly string[]
  /** Only where `events` was cut short. */
  readonly eventsTotal?: number
  readonly coverage: readonly { readonly item: ItemId; readonly from: string; readonly to: string; readonly connectedOnly: boolean }[]
  readonly alternatives: readonly string[]
  /** Of the same side or number, only where there are such rows. */
  readonly unread?: RowsUnread
}
export interface GroundView {
  readonly instrument: string
  readonly title: string
  readonly article: string
  readonly anchor: string
  readonly kind: string
  readonly effective: string
  readonly until?: string
  readonly modality?: string
  readonly right?: string
  readonly claim: string | null
  readonly counterparty: string | null
  readonly acts: { readonly from: string; readonly to?: string }
  readonly met: boolean
  /** Met by a yardstick of this tool alone: a hint, never written in a paper as a breach. */
  readonly inferred?: true
  /** The rule by which this version speaks of the whole course although it commenced during it. */
  readonly continues?: { readonly title: string; readonly article: string }
  /** Met, but a hint only: by inference, by a weak source, or by a norm that is no more than a reference here. Never in a paper. */
  readonly hint?: true
  readonly by: readonly {
    readonly element: string
    readonly title: string
    readonly rule?: string
    readonly stated: boolean /** A yardstick of this tool drew the line, not the law. */
    readonly hint?: true
  }[]
  readonly missing: readonly { readonly element: string; readonly title: string }[]
  readonly text: string
  readonly source: string
  readonly confidence: string
  readonly events: readonly string[]
  /** Only where `events` was cut short. */
  readonly eventsTotal?: number
}
/** One provision on the sheet for a case. */
export interface SheetEntry {
  readonly instrument: string
  readonly title: string
  readonly article: string
  readonly anchor: string
  /** What it is about. */
  readonly name: string
  readonly kind: string
  readonly effective: string
  readonly until?: string
  readonly modality?: string
  readonly right?: string
  /** 请求 or 提示: never cited as a breach. */
  readonly use?: string
  readonly claim: string | null
  readonly counterparty: string | null
  readonly acts: { readonly from: string; readonly to?: string }
  /** `citable` in a paper; `may-ask` a request that is open; `hint` met, but too weak or not for papers; `missing` lacks something. */
  readonly state: "citable" | "may-ask" | "hint" | "missing"
  /** In words. */
  readonly needs: string
  readonly shows: readonly {
    readonly element: string
    readonly title: string
    readonly rule?: string
    readonly value?: string | number
    readonly stated: boolean
    readonly hint?: true
  }[]
  readonly missing: readonly { readonly element: string; readonly title: string; readonly how?: string; readonly question?: string }[]
  readonly text: string
  /** False where the text is told in our own words. */
  readonly verbatim: boolean
  readonly source: string
  readonly confidence: string
  readonly checked: string
  readonly note?: string
}
export interface SheetView {
  readonly day: string
  readonly provisions: readonly SheetEntry[]
  /** Days of acts for which this tool holds no text: never "no law". */
  readonly notHeld: readonly { readonly instrument: string; readonly title: string; readonly from: string; readonly to: string }[]
}
export interface DiagnosisView {
  readonly claim: string | null
  readonly cause: string
  readonly title: string
  readonly conclusion: string
  readonly for: readonly { readonly text: string; readonly citations: readonly Citation[] }[]
  readonly against: readonly { readonly text: string; readonly citations: readonly Citation[] }[]
  readonly missing: readonly { readonly text: string; readonly question?: string }[]
}
export interface LoanView {
  readonly claim: string
  readonly lender: string | null
  readonly platform: string | null
  readonly principalFen: number | null
  readonly instalments: readonly {
    readonly due: string
    readonly amountFen: number | null
    readonly paid?: { readonly day: string; readonly amountFen: number | null }
  }[]
  readonly standing: string
}
export interface ClaimView {
  readonly id: string
  readonly lender: string | null
  readonly platform: string | null
  readonly lenderType: string | null
  readonly amountFen: number | null
  readonly debtor: string | null
  readonly addressee: string | null
}
export interface PartyView {
  readonly id: string
  readonly claim: string
  readonly name: string
  readonly role: string
  readonly numbers: readonly {
    readonly number: string
    readonly how: string
    readonly proof: string
    readonly citations: readonly Citation[]
  }[]
  readonly contacts: number
  /** Among them, only where there are such rows. */
  readonly unread?: RowsUnread
}
export interface UnreadView {
  /** What, how much, where. */
  readonly sentence: string
  /** What to do. */
  readonly how: string
  /** Files of which nothing, or not all, was read; rows without time, hour, direction or whole number, and refused ones. Left out where there is none. */
  readonly files?: number
  readonly rows?: number
  readonly items: readonly UnreadPart[]
}
export interface Summary {
  readonly case: string
  readonly title: string
  readonly day: string
  readonly head: { readonly seq: number; readonly digest: Digest }
  readonly items: number
  readonly events: number
  readonly coverage: readonly {
    readonly item: ItemId
    readonly name: string
    readonly from: string
    readonly to: string
    readonly connectedOnly: boolean
  }[]
  readonly counterparties: number
  readonly unattributed: { readonly numbers: number; readonly pooled: number }
  readonly findings: number
  readonly groundsMet: number
  readonly diagnosis: readonly {
    readonly claim: string | null
    readonly cause: string
    readonly title: string
    readonly conclusion: string
  }[]
  readonly gaps: number
  /** The one sentence of a case in which nothing is found; absent otherwise, while anything handed in is unread, while the role is open or numbers wait to be sorted. */
  readonly nothingFound?: string
  /** In its place while material is unread, or an answer is open, that decides whether anything is to be found. */
  readonly undecided?: string
  /** Items of which nothing was read, because the original is not the one handed in any more (`original-altered`) or is gone (`original-missing`); absent when there is none. */
  readonly unsound?: readonly { readonly item: ItemId; readonly name: string; readonly code: string }[]
  /** What was handed in and could not be read, only where there is any. Whatever is told as a count or as absent is to be told beside it. */
  readonly unread?: UnreadView
  readonly engineVersion: string
  readonly lawDigest: string
}
export const showable = [
  "items",
  "timeline",
  "parties",
  "claims",
  "loans",
  "findings",
  "grounds",
  "law",
  "diagnosis",
  "deadlines",
  "suit",
  "gaps",
  "summary",
] as const
export type Showable = (typeof showable)[number]
/** How `channels` is asked: nothing for all of them, or a situation, told or as a case shows it. Lender types and roles as in the questions; acts as in `channels`. */
export interface ChannelOptions {
  /** A case, and one of its claims (the first where none is named): lender type, role and a stated police report are taken from it unless told. */
  readonly case?: string
  readonly claim?: string
  /** The day whose terms are told. */
  readonly on?: string
  readonly lender?: string
  readonly role?: string
  readonly acts?: readonly string[]
  /** Ids of channels that have the matter already. */
  readonly filed?: readonly string[]
}
export interface ShowOptions {
  readonly day?: string
  readonly for?: string
  readonly claim?: string
  /** Of a suit: what is claimed in damages. */
  readonly damagesFen?: number
  /** Of each finding and ground at most so many events, and of each measure so many cited places; `eventsTotal` and `placesTotal` tell how many there are. All when absent. */
  readonly events?: number
}
export const documentFormats = ["docx", "pdf", "md", "html", "txt"] as const
export type DocumentFormat = (typeof documentFormats)[number]
export interface DraftOptions extends ShowOptions {
  readonly doc: string
  readonly formats: readonly DocumentFormat[]
}
/** An item under the number that the papers give it: 证据一; the person's own statements share one number and have parts (证据三之2). */
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
  readonly gaps: readonly Gap[]
  readonly nothingFound: boolean
}
export interface LawView {
  readonly instrument: string
  readonly title: string
  readonly article: string | null
  readonly anchor: string | null
  readonly kind: string
  readonly effective: string | null
  readonly until: string | null
  readonly text: string | null
  readonly source: string | null
  readonly confidence: string | null
  readonly status: LawStatus
  /** What limits the use of the text or the version. */
  readonly note?: string
  /** Where to look instead, when the day has no such text; `unknown`: no instrument of that name is held. */
  readonly hint?: string
  readonly unknown?: true
  /** What the article's units need; absent for a whole instrument and where no text is held. */
  readonly units?: readonly UnitView[]
}
export interface FormatView {
  readonly importer: string
  readonly version: number
  readonly title: string
  readonly gives: readonly string[]
  readonly limits: readonly string[]
  readonly generic: boolean
}
export interface QuestionView {
  readonly key: string
  readonly type: string
  readonly choices?: readonly string[]
  readonly ask: string
  readonly why: string
  readonly sensitive: boolean
}
export interface ChartView {
  readonly for: string | null
  /** Of each hour's contacts, `messages` says how many were none of the telephone's calls. */
  readonly days: readonly {
    readonly day: string
    readonly hours: readonly number[]
    readonly messages: readonly number[]
    /** Of this day, without an hour; only where there are any. */
    readonly noHour?: number
  }[]
  /** Contacts without a day, and rows of which nothing tells whether they are contacts: in no square. */
  readonly undated: number
  readonly undirected: number
  readonly quiet: { readonly from: string; readonly to: string; readonly status: string } | null
}
export type Progress = (step: { readonly what: string; readonly done: number; readonly of?: number }) => void
export const issueView = (issue: Issue): IssueView => ({
  code: issue.code,
  params: issue.params,
  ...(issue.row === undefined ? {} : { at: issue.row }),
})
