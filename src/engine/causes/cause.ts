/** The cause seam: signs for and against, what is missing, an ordinal conclusion, never a percentage. */
import type { Both } from "../case/both.ts"
import type { Cited } from "../case/citation.ts"
import type { Claim, Loan } from "../case/claim.ts"
import type { Facts } from "../case/facts.ts"
import type { Need } from "../case/need.ts"
import type { Day } from "../case/time.ts"
import type { Contradiction } from "../contradictions/contradiction.ts"
import type { Ground } from "../grounds/ground.ts"
import type { Position } from "../grounds/position.ts"
import type { Refusal } from "../refusals/refusal.ts"
import type { Finding } from "../rules/rule.ts"
import type { SaidOfClaim } from "../timeline/said.ts"
import type { Timeline } from "../timeline/timeline.ts"
import type { Unread } from "../timeline/unread.ts"
import type { MessageRead } from "./words.ts"

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
  readonly missing: readonly Missing[]
  /** The likely causes that cannot stand beside this one, each with the reason in Chinese. */
  readonly excludedBy?: readonly { readonly cause: string; readonly why: string }[]
}
/** Something that would change a conclusion, and the concrete key of the question that asks for it. */
export interface Missing {
  readonly text: string
  readonly question?: string
}
/** A diagnosis as its cause gives it: whose it is, the registry writes on it. */
export interface CauseWeighed extends Omit<Diagnosis, "claim" | "cause" | "excludedBy"> {
  /** Day numbers of the contacts in which it stands, where it stands on some only: causes that exclude each other may stand on different days. */
  readonly days?: ReadonlySet<number>
}
/** Another cause that cannot be true beside this one; it holds both ways, whichever of the two declares it. */
export interface Exclusion {
  readonly cause: Cause
  /** Why, in Chinese. */
  readonly why: string
  /** Where both would be likely, the one that declares it yields; left out, neither is then more than possible. */
  readonly yields?: true
  /** The other one stays possible where this one is likely: it is only never likely beside it. */
  readonly weak?: true
}
/** One claim with what is known of it; findings and grounds are those of this claim alone. */
export interface CauseInput {
  readonly claim: Claim
  /** Other debts of the person's own at the same lender: what is said without saying of which may be said of them. */
  readonly siblings: readonly Claim[]
  readonly loan: Loan | undefined
  readonly facts: Facts
  readonly timeline: Timeline
  readonly refusals: readonly Refusal[]
  readonly contradictions: readonly Contradiction[]
  readonly findings: readonly Finding[]
  readonly grounds: readonly Ground[]
  /** Calls and messages of the claim's named opposite sides, in order of time. */
  readonly contacts: Int32Array
  /** What the messages received from those sides say, receipts and adverts among them, each distinct text once. */
  readonly words: readonly MessageRead[]
  /** The same as what is said of the debt, each with its day and who stands behind the words. */
  readonly said: SaidOfClaim
  /** Numbers that nobody has sorted and that could be this claim's: what is seen of the named ones may not be all. */
  readonly unnamed: readonly string[]
  /** What was handed in and could not be read: no absence is concluded beside it. */
  readonly unread: Unread
  /** What the person was to the debt on the days of those contacts, and on the day of the last. */
  readonly positions: { readonly all: ReadonlySet<Position>; readonly last: Position; on(day: Day): Position }
}
/** What belongs to no claim: the messages of numbers that nobody is behind yet, and how many claims there are beside. */
export interface UnclaimedInput {
  readonly facts: Facts
  readonly timeline: Timeline
  readonly claims: number
  /** How many of those only messages tell of: the person has placed none of them, and what they write is among the words. */
  readonly unplaced: number
  readonly words: readonly MessageRead[]
}
export interface Cause {
  readonly id: string
  /** Chinese title. */
  readonly title: string
  /** Kinds of it by their codes, with their Chinese words. */
  readonly subtypes?: Readonly<Record<string, string>>
  /** What keeps it from being concluded while it is open, beside the elements of the law: a gap that leaves it open blocks this cause. */
  readonly needs: readonly Need[]
  /** Whether the cause has anything to say of this claim: where it has not, the case stays as if there were no such cause. */
  concerns(input: CauseInput): boolean
  weigh(input: CauseInput): CauseWeighed
  /** What it says of contacts that belong to no claim; left out where it says nothing of such. */
  withoutClaim?(input: UnclaimedInput): CauseWeighed | undefined
  /** Causes that cannot be true beside it. */
  readonly excludes?: readonly Exclusion[]
  /** Answers about the claim, beside what `needs` names, on which it rests: one that is contradicted keeps it from being concluded. */
  readonly restsOn?: readonly string[]
  /** True where the words of messages alone show it and it accuses nobody: it is concluded of a side that nobody has named, too. */
  readonly byWords?: true
}
