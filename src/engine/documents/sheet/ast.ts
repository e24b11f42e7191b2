/** The typed tree of a document: plain readonly nodes, rendered to Markdown, HTML, text, DOCX and Typst from the same value. */
import type { Citation, Cited, ItemId, NonEmpty } from "../../case/citation.ts"
import type { Gap } from "../../case/gap.ts"
import type { Sentence } from "../../say/say.ts"

/** A label is boilerplate or the case's own bookkeeping (an exhibit's number), never a fact. */
export interface Label {
  readonly t: "label"
  readonly text: string
}
export type Cell = Sentence | Label
export interface TableRow {
  readonly cells: readonly Cell[]
}
/** A fact of the body under a short name, and every place that shows it. */
export interface SourceLine {
  readonly fact: Cell
  /** The fact as the body tells it: what is left out of the body stands in no annex. */
  readonly told: Sentence
  readonly from: NonEmpty<Citation>
}
/**
 * How the body of a paper names its evidence: by exhibit and place (statistics, lists), by the exhibit's number alone with the places in the annex, or not
 * at all (a letter to the other side, whose citations stay in the tree: what rests on withdrawn evidence is refused all the same).
 */
export type CitesBy = "places" | "numbers" | "nothing"
/** One day of the chart: 24 counts, null where nothing was recorded. */
export interface DayHours {
  readonly day: Cited<string>
  readonly hours: readonly (Cited<number> | null)[]
}
export interface QuietHours {
  readonly fromHour: number
  readonly toHour: number /** False where no norm in force on those days gives the window, which then only describes. */
  readonly binding: boolean
}
export type Block =
  /** Whom the document goes to: `致：` and the name. */
  | { readonly t: "addressee"; readonly to: Cell }
  | { readonly t: "party-lines"; readonly lines: readonly { readonly label: string; readonly value: Cell }[] }
  | { readonly t: "heading"; readonly level: 1 | 2; readonly text: Cell }
  | { readonly t: "paragraph"; readonly sentences: NonEmpty<Sentence> }
  | { readonly t: "list"; readonly items: NonEmpty<NonEmpty<Sentence>> }
  /** `exhibits` adds a last column with each row's exhibits, or none. */
  | {
      readonly t: "table"
      readonly caption: string
      readonly head: readonly string[]
      readonly rows: readonly TableRow[] /** Relative widths, without the column of exhibits. */
      readonly widths: readonly number[]
      readonly exhibits: "none" | { /** Relative width of the column. */ readonly width: number }
    }
  /** 附表 出处: the places behind what the body tells, all of them, and the versions of the texts that it names. */
  | { readonly t: "sources"; readonly rows: NonEmpty<SourceLine> }
  /** Law quoted verbatim, or told in our own words, as `note` says. */
  | { readonly t: "quote"; readonly title: Sentence; readonly text: string; readonly note: string }
  /** Contacts by day and hour, drawn as one panel per month; `exhibits` are told once below. */
  | { readonly t: "days-by-hours"; readonly caption: string; readonly days: readonly DayHours[]; readonly quiet?: QuietHours }
  | { readonly t: "signature"; readonly role: string; readonly day: string }
  | { readonly t: "note"; readonly sentences: NonEmpty<Sentence> }

/** One item cited, under its number in the case. Statements share one number and are told apart by `part`. */
export interface Exhibit {
  readonly number: number
  /** 1, 2 … among the person's own statements; absent otherwise. */
  readonly part?: number
  /** 证1, 证3之2 */
  readonly label: string
  readonly item: ItemId
  readonly name: string
  readonly citations: NonEmpty<Citation>
}
export interface Document {
  readonly doc: string
  readonly title: string
  /** Whom it is addressed to. */
  readonly for: string | null
  readonly claim: string | null
  readonly counterparty: string | null
  readonly blocks: readonly Block[]
  /** Left out: by places. */
  readonly cites?: CitesBy
  /** Set close, since it is to fit on one page though it cites. */
  readonly compact?: true
  /** The small line at the foot of every page. */
  readonly foot: string
  /** Advice for the person, shown beside the document and never inside it. */
  readonly beside: readonly string[]
}
/** Why a document was not drafted. `nothing-found` is the polite silence of a lawful reminder; `missing` names the gaps. */
export type DraftRefusal<G extends Gap = Gap> = { readonly why: "nothing-found" } | { readonly why: "missing"; readonly gaps: NonEmpty<G> }
export const isDraftedPaper = (made: Document | DraftRefusal): made is Document => "blocks" in made
