/** The cause seam: signs for and against, what is missing, an ordinal conclusion, never a percentage. */
import type { Both } from "../case/both.ts"
import type { Cited } from "../case/citation.ts"
import type { Claim, Loan } from "../case/claim.ts"
import type { Facts } from "../case/facts.ts"
import type { Need } from "../case/need.ts"
import type { Contradiction } from "../contradictions/contradiction.ts"
import type { Ground } from "../grounds/ground.ts"
import type { Position } from "../grounds/position.ts"
import type { Refusal } from "../refusals/refusal.ts"
import type { Finding } from "../rules/rule.ts"
import type { Timeline } from "../timeline/timeline.ts"
import type { Unread } from "../timeline/unread.ts"

export const conclusions = ["likely", "possible", "undetermined", "unlikely", "excluded"] as const
export type Conclusion = (typeof conclusions)[number]
/** How strongly a conclusion is put: of two wordings the more careful one, everywhere. */
export const conclusionWords: Readonly<Record<Conclusion, Both>> = {
  likely: { zh: "较有可能", en: "rather likely" },
  possible: { zh: "有可能", en: "possible" },
  undetermined: { zh: "尚不能判断", en: "cannot be told yet" },
  unlikely: { zh: "不太可能", en: "unlikely" },
  excluded: { zh: "可以排除", en: "can be excluded" },
}
/** One reason in Chinese; facts inside are cited, and `from` lists what it rests on. */
export interface Sign {
  readonly text: string
  readonly from: readonly Cited<string | number>[]
}
export interface Diagnosis {
  /** The claim weighed; null where the case has none. */
  readonly claim: string | null
  readonly cause: string
  /** Which kind of it, where the cause knows kinds. */
  readonly subtype?: string
  readonly conclusion: Conclusion
  /** What it would be, were everything read that was handed in; only where that keeps it from being concluded. */
  readonly unlessUnread?: Conclusion
  readonly for: readonly Sign[]
  readonly against: readonly Sign[]
  /** What would change the conclusion: Chinese, each with the question that asks for it where there is one. */
  readonly missing: readonly { readonly text: string; readonly question?: string }[]
}
/** A diagnosis as its cause gives it: whose it is, the registry writes on it. */
export type CauseWeighed = Omit<Diagnosis, "claim" | "cause">
/** One claim with what is known of it; findings and grounds are those of this claim alone. */
export interface CauseInput {
  readonly claim: Claim
  readonly loan: Loan | undefined
  readonly facts: Facts
  readonly timeline: Timeline
  readonly refusals: readonly Refusal[]
  readonly contradictions: readonly Contradiction[]
  readonly findings: readonly Finding[]
  readonly grounds: readonly Ground[]
  /** Calls and messages of the claim's named opposite sides, in order of time. */
  readonly contacts: Int32Array
  /** Numbers that nobody has sorted and that could be this claim's: what is seen of the named ones may not be all. */
  readonly unnamed: readonly string[]
  /** What was handed in and could not be read: no absence is concluded beside it. */
  readonly unread: Unread
  /** What the person was to the debt on the days of those contacts, and on the day of the last. */
  readonly positions: { readonly all: ReadonlySet<Position>; readonly last: Position }
}
export interface Cause {
  readonly id: string
  /** Chinese title. */
  readonly title: string
  /** What keeps it from being concluded while it is open, beside the elements of the law: a gap that leaves it open blocks this cause. */
  readonly needs: readonly Need[]
  /** Whether the cause has anything to say of this claim: where it has not, the case stays as if there were no such cause. */
  concerns(input: CauseInput): boolean
  weigh(input: CauseInput): CauseWeighed
  /** What it says of a case in which no debt is claimed yet; left out where it says nothing of such cases. */
  withoutClaim?(input: Pick<CauseInput, "facts" | "timeline">): CauseWeighed | undefined
}
