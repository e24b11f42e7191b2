/** One alleged debt, the opposite side behind it, and the loan as far as it is known. */
import type { Both } from "./both.ts"
import type { Cited } from "./citation.ts"
import type { Role } from "./role.ts"
import type { Day } from "./time.ts"

/** A name that signs messages from numbers that the person gave for a claim, and that is not known to be the claim's. */
export interface SignedElsewhere {
  readonly name: Cited<string>
  readonly numbers: readonly string[]
}
/** Why a number that the person gave for a claim is taken for somebody else's: by the name under which the phone keeps it, words of life in it, the person's own calls to it, an office that gives it or has just called from it, because it is their own, because it also speaks to them of an account of theirs, or because the debt was assigned before it went on. */
export type BystanderSign =
  | "saved"
  | "family"
  | "daily"
  | "nobodys"
  | "matter"
  | "known"
  | "office"
  | "own"
  | "own-matter"
  | "own-business"
  | "fraud"
  | "assigned"
  | "disowned"
/** Such a number, with the words that show it: asked about, and its contacts count for nobody. */
export interface Bystander {
  readonly number: string
  readonly sign: BystanderSign
  readonly shown?: Cited<string>
}
export interface Claim {
  /** `claim-1`, from the number in the statement keys (`claim.1.lender`); a claim seen only in messages gets the next free number, by first appearance. */
  readonly id: string
  /** Set while only messages tell of it: the person has not said yet whose debt it is. Nothing is held against such a side, and no paper names it. */
  readonly known?: "messages"
  /** Names that the person has not placed yet: what is signed with them is attributed to nobody. */
  readonly signedElsewhere?: readonly SignedElsewhere[]
  /** Numbers given for it that the records show to be somebody else's. */
  readonly bystanders?: readonly Bystander[]
  /** Words of its side's to the person of an account of their own, where the debt is another's. */
  readonly ownBusiness?: Cited<string>
  readonly lender?: Cited<string>
  readonly platform?: Cited<string>
  readonly lenderType?: Cited<string>
  readonly amountFen?: Cited<number>
  /** What the person concerned is to this debt: the answer about it, else the role of the case (of whoever it is acted for, where somebody acts for another). Undefined also where the role of the case cannot be that of this one among several debts. Whoever asks of a claim asks here, never `facts.role`. */
  readonly role?: Cited<Role>
  /** Whoever speaks acts for another: `role`, then, is that other's, and undefined while it is not told. */
  readonly actsFor?: Cited<Role>
  /** Whose debt it is said to be, in the person's own words: self, other, nobody, unknown. */
  readonly debtor?: Cited<string>
  readonly addressee?: Cited<string>
}
/** How a number came to a counterparty. */
export const linkWays = [
  /** A message from this number is signed with the counterparty's name. */
  "signature",
  /** Such a message names it: its sender belongs to it, or speaks of its debt. */
  "named-in-message",
  /** Such a message is signed by one who acts for it, by its own words or the person's. */
  "agent-in-message",
  /** A message of the counterparty's owns up to this number. */
  "owned-in-message",
  /** A message of the counterparty's gives this number to be called. */
  "told-in-message",
  /** The person's word. */
  "stated",
] as const
export interface Link {
  readonly number: string
  /** The name in the message, or the person's words. */
  readonly proof: Cited<string>
  readonly how: (typeof linkWays)[number]
  /** The person's word that the name in the message is the counterparty's, or its agent's: absent where the words show it. */
  readonly said?: Cited<string>
}
export interface Counterparty {
  /** `party-1`… for named ones. */
  readonly id: string
  readonly claim: string
  /** Name as signed or stated; never more than the evidence shows. */
  readonly name: Cited<string>
  readonly role: "lender" | "platform" | "collector" | "unknown"
  readonly links: readonly Link[]
  /** As `Claim.known`. */
  readonly known?: "messages"
  /** The names under which it signs, and those who sign for it. */
  readonly names?: readonly string[]
  readonly agents?: readonly string[]
}
/** What stands behind a number, as far as the evidence shows it. */
export const partyWords: Readonly<Record<Counterparty["role"], Both>> = {
  lender: { zh: "贷款机构", en: "lender" },
  platform: { zh: "互联网平台", en: "internet platform" },
  collector: { zh: "催收机构", en: "collector" },
  unknown: { zh: "不清楚", en: "not known" },
}
export const standings = ["not-due", "due-today", "overdue", "settled", "never-borrowed", "unknown"] as const
export type Standing = (typeof standings)[number]
/** Something is due and unpaid. */
export const isOverdue = (standing: Standing): boolean => standing === "overdue"
export const standingWords: Readonly<Record<Standing, Both>> = {
  "not-due": { zh: "未到期", en: "not due" },
  "due-today": { zh: "今天到期", en: "due today" },
  overdue: { zh: "逾期", en: "overdue" },
  settled: { zh: "已结清", en: "settled" },
  "never-borrowed": { zh: "从未借款", en: "never borrowed" },
  unknown: { zh: "不清楚", en: "not known" },
}
export interface Instalment {
  /** The due day that holds: an extension that a document shows goes before the first one. */
  readonly due: Cited<Day>
  /** The first due day, where a document shows an extension. */
  readonly extendedFrom?: Cited<Day>
  /** The day on which that was agreed: up to then the first day held. */
  readonly extendedOn?: Day
  readonly amountFen?: number
  /** The day of the person's act: stated, or shown by a movement on their account. */
  readonly paid?: Cited<Day>
  /** The person's own word for that day, also where their account shows it. */
  readonly paidStated?: Cited<Day>
  /** The day by which the other side's own message confirms it: posting may be later than the act, so it makes no payment late. */
  readonly posted?: Cited<Day>
  readonly paidFen?: number
  /** So much of the instalment is left, by sums on both sides: a residue, asked about before anything is said. */
  readonly leftFen?: number
  /** The words of the other side's own receipt that say so. */
  readonly leftSaid?: Cited<string>
}
/** The day by which an instalment is paid, as far as anything shows it. */
export const paidByOf = ({ paid, posted }: Instalment): Cited<Day> | undefined =>
  paid && posted ? (posted.value < paid.value ? posted : paid) : (paid ?? posted)
/** The instalment as it stood on a day: what is agreed puts nothing off before it is agreed. */
export const heldOn = (one: Instalment, day: Day): Instalment =>
  one.extendedFrom && one.extendedOn && day < one.extendedOn ? { ...one, due: one.extendedFrom } : one
/** What a paper shows for the day of a payment: the person's word goes before their bank's notice, which holds what is private and would go along as an exhibit. */
export const paidShown = ({ paid, paidStated }: Instalment): Cited<Day> | undefined => paidStated ?? paid
/** True where an instalment is paid, on its due day or before: the end of that day counts. */
export const isInTime = (one: Instalment): boolean => {
  const by = paidByOf(one)
  return by !== undefined && by.value <= one.due.value && one.leftFen === undefined
}
/** A payment that may be an instalment's: asked about, never written. */
export interface PairAsked {
  readonly due: Cited<Day>
  readonly paid: Cited<Day>
}
export interface Loan {
  readonly claim: string
  readonly lender?: Cited<string>
  readonly platform?: Cited<string>
  readonly principalFen?: Cited<number>
  readonly instalments: readonly Instalment[]
  /** Days of payment that belong to no instalment for sure. */
  readonly unmatched: readonly Cited<Day>[]
  /** Which of them may be an instalment's. */
  readonly asked: readonly PairAsked[]
  /** The day on which the whole loan was paid off: by the other side's own message, else as stated. */
  readonly settled?: Cited<Day>
  /** The day that the person states, where the other side's own word came later: it is settled from then on, by the person's word. */
  readonly settledStated?: Cited<Day>
  /** The words of the message that says so, and of the first later one that calls the same loan overdue. */
  readonly settledWords?: Cited<string>
  /** The day of that message: what it tells may have happened before. */
  readonly settledSaid?: Cited<Day>
  readonly overdueWords?: Cited<string>
  /** The day of the message with `overdueWords`. */
  readonly overdueSaid?: Cited<Day>
  /** The lender's word that a loan is paid off, where the person has several there and nothing tells which it means. */
  readonly undecided?: Cited<string>
  /** A later due day that the person states and no document shows. */
  readonly extensionStated?: Cited<Day>
  /** The other side's own words that refuse it. */
  readonly extensionRefused?: Cited<string>
  /** The other side's own words that a part is left to be paid, against the person's word that the loan is paid off. */
  readonly remains?: Cited<string>
  /** A payment that the person states, and the words of their own bank or wallet that it did not go out. */
  readonly paidDoubted?: Cited<Day>
  readonly debitFailed?: Cited<string>
  /** A payment that the person states in time, and the words of the other side's receipt, or of their own account, that put it after the due day. */
  readonly paidEarly?: Cited<Day>
  readonly paidLateSaid?: Cited<string>
  /** A payment on the due day, and the words by which that day ended before it, or may have. */
  readonly paidAtEnd?: Cited<Day>
  readonly cutOffSaid?: Cited<string>
  /** A due day, or a later one agreed to, that the person states, and the other side's own words that name another one. */
  readonly dueDoubted?: Cited<Day>
  readonly dueSaid?: Cited<string>
  readonly extensionSaid?: Cited<string>
  /** The day on which the person says that it was settled, where the other side's own words name another one: that one holds. */
  readonly settledOther?: Cited<Day>
  /** The day of a settlement that a later word takes back, and that word. */
  readonly settledDoubted?: Cited<Day>
  readonly settledUndone?: Cited<string>
  /** The day of a payment that the other side says was returned, and its words. */
  readonly paidBack?: Cited<Day>
  readonly paymentReturned?: Cited<string>
  /** The standing on a day, resting on what is stated or evidenced: `unknown` where nothing tells. */
  standingOn(day: Day): Standing
}
