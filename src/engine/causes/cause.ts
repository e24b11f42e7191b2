/** The cause seam: signs for and against, what is missing, an ordinal conclusion, never a percentage. */
import type { Cited } from "../case/citation.ts"
import type { Claim } from "../case/claim.ts"
import type { Facts } from "../case/facts.ts"
import type { Finding } from "../rules/rule.ts"
import type { Loan } from "../case/claim.ts"
import type { Timeline } from "../timeline/timeline.ts"

export const conclusions = ["likely", "possible", "undetermined", "unlikely", "excluded"] as const
export type Conclusion = (typeof conclusions)[number]
/** One reason in Chinese; facts inside are cited, and `from` lists what it rests on. */
export interface Sign { readonly text: string; readonly from: readonly Cited<string | number>[] }
export interface Diagnosis {
  readonly claim: string | null
  readonly cause: string
  readonly subtype?: string
  readonly conclusion: Conclusion
  readonly for: readonly Sign[]
  readonly against: readonly Sign[]
  /** What would change the conclusion: Chinese, each with the question that asks for it where there is one. */
  readonly missing: readonly { readonly text: string; readonly question?: string }[]
}
export interface CauseInput { readonly claim: Claim; readonly loan: Loan | undefined; readonly facts: Facts; readonly timeline: Timeline; readonly findings: readonly Finding[] }
export interface Cause {
  readonly id: string
  /** Chinese title. */
  readonly title: string
  weigh(input: CauseInput): Diagnosis
}
