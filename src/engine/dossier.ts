/** Everything derived from a case on a given day. Pure: log and vault in, this out. */
import type { Extraction } from "./case/batch.ts"
import type { Digest, ItemId, NonEmpty } from "./case/citation.ts"
import type { Claim, Counterparty, Loan } from "./case/claim.ts"
import type { Facts } from "./case/facts.ts"
import type { Gap } from "./case/gap.ts"
import type { EvidenceItem } from "./case/item.ts"
import type { Filing } from "./case/record/filings.ts"
import type { IssuedPaper } from "./case/record/issued.ts"
import type { Day } from "./case/time.ts"
import type { Diagnosis } from "./causes/cause.ts"
import type { Contradiction } from "./contradictions/contradiction.ts"
import type { Ground, TextMissing } from "./grounds/ground.ts"
import type { Law } from "./law/instrument.ts"
import type { Proposal } from "./recognised/proposals.ts"
import type { Refusal } from "./refusals/refusal.ts"
import type { Finding } from "./rules/rule.ts"
import type { Timeline } from "./timeline/timeline.ts"
import type { Unread } from "./timeline/unread.ts"

/** What documents need to know of the importer that read an item: how its format is called, what it cannot show, and whether rows of it can be quoted alone. */
export interface Format {
  readonly title: string
  readonly limits: NonEmpty<string>
  readonly quotable: boolean
  /** A table that anybody may have written. */
  readonly editable?: true
}

export interface Dossier {
  readonly day: Day
  readonly title: string
  readonly head: { readonly seq: number; readonly digest: Digest }
  readonly engineVersion: string
  readonly law: Law
  readonly items: readonly EvidenceItem[]
  readonly extractions: ReadonlyMap<ItemId, Extraction>
  /** By importer id; absent in a dossier made without a registry. */
  readonly formats?: ReadonlyMap<string, Format>
  readonly facts: Facts
  readonly timeline: Timeline
  /** Rows that a program recognised and nobody has confirmed. They are rows of no timeline: no rule, no cause and no paper sees them. */
  readonly proposals: readonly Proposal[]
  /** What was handed in and could not be read. */
  readonly unread: Unread
  readonly claims: readonly Claim[]
  readonly counterparties: readonly Counterparty[]
  readonly loans: readonly Loan[]
  /** What the person refused, in order of time. */
  readonly refusals: readonly Refusal[]
  /** What is stated, and something on file speaks against. */
  readonly contradictions: readonly Contradiction[]
  readonly findings: readonly Finding[]
  readonly grounds: readonly Ground[]
  /** Rights to ask and law for other authorities: shown to the person, never cited in a paper. */
  readonly apart: readonly Ground[]
  readonly notHeld: readonly TextMissing[]
  readonly diagnosis: readonly Diagnosis[]
  readonly gaps: readonly Gap[]
  /** Papers that were issued, in order; absent in a dossier made without a record. */
  readonly issued?: readonly IssuedPaper[]
  /** What was handed in, by day, with what was answered. */
  readonly filings?: readonly Filing[]
  /** True where the papers go along with the cited originals entire, and not with extracts of them. */
  readonly whole?: boolean
  /** Where the exhibits stand in the book that goes along with the papers, by item: 第3—4页. */
  readonly bookPlaces?: ReadonlyMap<ItemId, string>
}
