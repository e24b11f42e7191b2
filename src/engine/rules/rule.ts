/** The rule seam: a rule measures, names the innocent explanations, has the words for what it measures, and knows no threshold and no law. */
import type { Cited, NonEmpty } from "../case/citation.ts"
import type { Claim, Loan } from "../case/claim.ts"
import type { Facts } from "../case/facts.ts"
import type { DayRange } from "../case/time.ts"
import type { Refusal } from "../refusals/refusal.ts"
import type { Sentence } from "../say/say.ts"
import type { Coverage, Timeline } from "../timeline/timeline.ts"

/** What a measure's value is: so many of something, or (`fen` an amount, `day` YYYY-MM-DD, `moment` an instant or a day, `text` an answer) something that can be told. */
export type MeasureUnit = "times" | "messages" | "days" | "nights" | "numbers" | "percent" | "seconds" | "fen" | "day" | "moment" | "text"
/** The Chinese title of a measure, as lists and screens show it, and its unit. */
export interface MeasureWords {
  readonly title: string
  readonly unit: MeasureUnit
  /** PaperInput beside the finding, which is none the weaker where this rests on words alone. */
  readonly beside?: true
}
/** What a rule measured: a measure that nothing is known of is absent. */
export type Measures<M extends string = string> = { readonly [K in M]?: Cited<string | number> }

export interface Finding<M extends string = string> {
  readonly rule: string
  readonly claim: string | null
  readonly counterparty: string | null
  readonly attributed: boolean
  /** The days whose acts were measured. */
  readonly acts: DayRange
  readonly measures: Measures<M>
  /** Measured over what came from several senders together, none of whom is its sender. */
  readonly several?: true
  /** Indices into the timeline of the acts measured; empty only where answers and documents alone tell it. */
  readonly events: Int32Array
  /** What the count holds for. */
  readonly coverage: readonly Coverage[]
}
/** A finding as its rule gives it: whose it is, the registry writes on it. */
export type Measured<M extends string = string> = Omit<Finding<M>, "rule">

/** Numbers that belong to law data and that a measure needs (a quiet-hours window): read through the version in force on the acts' days. */
export interface RuleParameters {
  /** The value, and whether it comes from a text in force on these days (`in-force`) or is only used as a describing yardstick (`descriptive`). */
  get(name: string): { readonly value: string | number; readonly status: "in-force" | "descriptive" } | undefined
}
/** What a rule looks at: the acts within the days, with the whole timeline, the answers and the loans as context (a refusal in December counts for calls in January). */
export interface RuleInput {
  readonly timeline: Timeline
  readonly acts: DayRange
  readonly facts: Facts
  /** The loans of the case, from whatever tells of them: a rule never makes them anew from the answers. */
  readonly loans: readonly Loan[]
  /** What the person refused, each with its scope. */
  readonly refusals: readonly Refusal[]
  readonly claims: readonly Claim[]
  readonly parameters: RuleParameters
}
/** What the sentences for papers are made of: one finding over the whole course, and what it rests on besides its measures. */
export interface PaperInput<M extends string = string> {
  readonly measures: Measures<M>
  readonly coverage: readonly Coverage[]
  /** The loan behind the claim, where one is known. */
  readonly loan: Loan | undefined
  /** Numbers of law data for the days that the paper tells of. */
  readonly parameters: RuleParameters
}
/** The rule in words for the person: what page and command line show. */
export interface RuleWords<M extends string = string> {
  readonly title: string
  /** Every measure that a finding may have; the compiler lets a rule use no other. */
  readonly measures: Readonly<Record<M, MeasureWords>>
  /** Innocent explanations of what was measured. */
  readonly alternatives: NonEmpty<string>
  /** One plain sentence with the finding's numbers; undefined where a measure that it needs is not there, so that the titles tell it. */
  brief(measures: Measures<M>): string | undefined
  /** What the finding is good for where no provision rests on it alone. */
  readonly withoutLaw?: string
}
export interface Rule<M extends string = string> {
  readonly id: string
  readonly words: RuleWords<M>
  /** One finding per group at most. Silence is an empty list. */
  measure(input: RuleInput): readonly Measured<M>[]
  /** The sentences in which a paper tells a finding, in order: measures only, no judgement. Empty where there is nothing that the totals do not tell. */
  paper(about: PaperInput<M>): readonly Sentence[]
  /** Where papers tell it: among what was found, or (`refusals`) after the person's own word to stop. */
  readonly follows?: "refusals"
}
