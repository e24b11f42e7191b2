/** A provision in force on the days of the acts, with the findings that establish its elements and the elements still missing. */
import type { Cited } from "../case/citation.ts"
import type { Day, DayRange } from "../case/time.ts"
import type { Article, Confidence, LawRef, Provision, Threshold, Version } from "../law/instrument.ts"
import type { Finding } from "../rules/rule.ts"
import type { Position } from "./position.ts"

/** What showed an element: a measured finding or the person's answer. `stated` = only the person's own words, so 有待证明. */
export interface Established {
  readonly element: string
  readonly by: { readonly finding: Finding } | { readonly fact: Cited<string | number> }
  readonly stated: boolean
  /** The line that was drawn through the finding's measures, where there was one. */
  readonly when?: Threshold
  /** True where a yardstick of this tool, not the law, drew the line: shown as a hint. */
  readonly hint?: true
}
export interface Ground {
  readonly ref: LawRef
  readonly version: Version
  readonly article: Article
  readonly provision: Provision
  readonly claim: string | null
  readonly counterparty: string | null
  /** What the person was to the debt during the acts. */
  readonly position: Position
  /** From the first to the last of these events: within the version's own days (but for a course that `continues`) and one position of the person to the debt. */
  readonly acts: DayRange
  readonly met: boolean
  /** The rule by which the provision governs acts that began before it, under a text that it replaced, and went on. */
  readonly continues?: LawRef
  /** Met by a line of this tool's own yardstick alone (how often, by night): a hint to the person, and in a paper at most a question, never a breach. */
  readonly inferred?: true
  readonly established: readonly Established[]
  readonly missing: readonly string[]
  /** Indices into the timeline. */
  readonly events: Int32Array
  /** A norm that is not written for this kind of loan and may only be looked at beside others (参照): for the person, never for a paper. */
  readonly reference?: true
  /**
   * A norm for debtors of a due debt, held beside acts towards somebody who is none: what may not be done even to them. A labelled comparison for the
   * person, never a breach.
   */
  readonly comparison?: true
  /** Nobody said which kind of loan it is, and the norm was taken to be written for it: told beside the paper. */
  readonly presumed?: true
}
/** A single weak report, a reading of our own, a norm only referred to or only compared with: whatever it says is a hint for the person, never a reason to complain. */
const weak: ReadonlySet<Confidence> = new Set(["secondary-single", "secondary-multi-weak", "inference"])
export const isHint = ({
  article,
  version,
  reference,
  comparison,
}: Pick<Ground, "article" | "version" | "reference" | "comparison">): boolean =>
  reference === true || comparison === true || weak.has(article.confidence) || weak.has(version.confidence)
/** Days of acts for which no text is held (本工具未收录当日规定): reported, never read as "no law". */
export interface TextMissing {
  readonly instrument: string
  readonly title: string
  readonly from: Day
  readonly to: Day
}
