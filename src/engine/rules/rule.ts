/** The rule seam: a rule measures, names the innocent explanations, and knows no threshold and no law. */
import type { Cited, NonEmpty } from "../case/citation.ts"
import type { Facts } from "../case/facts.ts"
import type { DayRange } from "../case/time.ts"
import type { Coverage, Timeline } from "../timeline/timeline.ts"

export interface Finding {
  readonly rule: string
  readonly claim: string | null
  readonly counterparty: string | null
  readonly attributed: boolean
  /** The days whose acts were measured. */
  readonly acts: DayRange
  readonly measures: Readonly<Record<string, Cited<string | number>>>
  /** Indices into the timeline of the acts measured; never empty. */
  readonly events: Int32Array
  /** What the count holds for. */
  readonly coverage: readonly Coverage[]
}
/** Numbers that belong to law data and that a measure needs (a quiet-hours window): read through the version in force on the acts' days. */
export interface RuleParameters {
  /** The value, and whether it comes from a text in force on these days (`in-force`) or is only used as a describing yardstick (`descriptive`). */
  get(name: string): { readonly value: string | number; readonly status: "in-force" | "descriptive" } | undefined
}
export interface Rule {
  readonly id: string
  /** Chinese title. */
  readonly title: string
  /** Chinese title of each measure; the keys of a finding's measures are a subset of these. */
  readonly measures: Readonly<Record<string, string>>
  readonly alternatives: NonEmpty<string>
  /** Measures the acts within the range, with the whole timeline and the facts as context (a refusal in December counts for calls in January). One finding per group at most. */
  measure(timeline: Timeline, acts: DayRange, facts: Facts, parameters: RuleParameters): readonly Finding[]
}
