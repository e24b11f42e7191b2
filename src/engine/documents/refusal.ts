/** Refuses a paper before it is drafted: by what the paper needs and what the gaps of the case leave open. A paper that says nothing of itself is held to everything. */

import { type Claim, paidByOf } from "../case/claim.ts"
import { claimKeyOf } from "../case/claim-key.ts"
import type { Facts } from "../case/facts.ts"
import type { Gap } from "../case/gap.ts"
import type { Need } from "../case/need.ts"
import { isOffersOnly } from "../causes/marketing/index.ts"
import { isOtherBill } from "../causes/not-a-debt/index.ts"
import type { Dossier } from "../dossier.ts"
import { untilItComesAgain } from "../gaps/already-mended.ts"
import { nobodyNamed } from "../gaps/counterparty-missing.ts"
import { isWhetherMended } from "../gaps/mended-unasked.ts"
import { askToStopFirst } from "../gaps/not-yet-told.ts"
import { untilMoreIsTold } from "../gaps/only-asked-after.ts"
import { notForThem, notOfALoan, notOfAnOffer } from "../gaps/other-paper.ts"
import { asked } from "../gaps/statement-missing.ts"
import { roleKeyOf } from "../timeline/claims.ts"
import type { CasePaper, Draft, PartyPaper } from "./document.ts"
import { unfilledFor } from "./filing/index.ts"
import { isAbout, namesClaim } from "./sections/about.ts"
import { isCourtesyOnly } from "./sections/courtesy.ts"
import { type PaperSubject, paperSubjectOf, placedParties, standsAs } from "./sections/matter.ts"
import { isMended } from "./sections/mended.ts"
import { namesNeeded } from "./sections/signing.ts"
import { isStillDunned } from "./sections/still-dunned.ts"
import { undecidedFor } from "./sections/undecided.ts"
import { nothingToSay } from "./sections/unread.ts"
import type { DraftRefusal, Exhibit } from "./sheet/ast.ts"
import { writtenStandingOf } from "./standing/index.ts"

const strict: readonly Need[] = ["role", "whose-debt", "one-story", "genuine-side", "attribution", "identity", "phone"]
const poorer: readonly Need[] = ["contacts", "debt", "lender", "called-unit", "norms", "reading"]
/** No paper may do without: each tells days. */
const always: readonly Need[] = ["days"]
/** What a paper needs: what it says of itself, and what none may do without. */
export const needsOf = (draft: Draft): readonly Need[] => [...(draft.needs ?? strict), ...(draft.filing ?? []), ...always]
export const weakerWithoutOf = (draft: Draft): readonly Need[] => draft.weakerWithout ?? poorer

/** What decides whether there is anything to say, in the order in which it is asked. */
const decisive = ["role", "one-story", "whose-debt", "genuine-side"] as const satisfies readonly Need[]
/** Needs that one plain answer fills: the paper asks for it, by the answers themselves and not only by what the gaps make of them. */
const plain: Readonly<Partial<Record<Need, (matter: PaperSubject) => string | undefined>>> = {
  role: ({ dossier, claim }) => (claim?.role ? undefined : roleKeyOf(dossier.facts, claim)),
  "whose-debt": ({ claim, party }) => (standsAs(claim) ? undefined : claimKeyOf(party.claim, "debtor")),
}
/** What the paper itself needs of the person, and the question that gives it. */
const ofPerson = (needs: readonly Need[], facts: Facts, claim: Claim | undefined): readonly string[] => [
  ...(needs.includes("identity") ? namesNeeded(facts, claim) : []),
  ...(needs.includes("phone") ? ["phone"] : []),
]

const missing = ([first, ...rest]: readonly Gap[]): DraftRefusal | undefined =>
  first ? { why: "missing", gaps: [first, ...rest] } : undefined
/** No paper, whatever it says of its needs, tells contacts by a year that was guessed: the file that shows them is asked about first. */
const guessedDays = ({ dossier, contacts }: PaperSubject): Gap | undefined => {
  const open = dossier.gaps.filter(({ leavesOpen }) => leavesOpen.includes("days"))
  if (open.length === 0) return undefined
  const cited = new Set<string>(dossier.timeline.citations(contacts).map(({ item }) => item))
  return open.find(({ params }) => cited.has(`${params?.item}`))
}
/**
 * Of two answers that exclude each other one is untrue, and a paper would carry it to an authority; a borrower complains and anybody else reports, and
 * which of the two is the person's is never guessed. Without any contact there is nothing to decide.
 */
const undecidable = (needs: readonly Need[], matter: PaperSubject, first = false): DraftRefusal | undefined => {
  const { dossier, contacts, party } = matter
  if (contacts.length === 0 && !first) return undefined
  const guessed = guessedDays(matter)
  if (guessed) return missing([guessed])
  for (const need of decisive.filter((one) => needs.includes(one))) {
    const gap = dossier.gaps.find((one) => one.leavesOpen.includes(need) && isAbout(one, party.claim))
    const key = plain[need]?.(matter) ?? (plain[need] && gap?.question?.key)
    if (key) return missing([asked(key)])
    if (gap) return missing([gap])
  }
  return undefined
}
/** `norms`: whether it would be written were there too many; words and acts that reach the police do not wait for that. Nothing is said of a side while contacts that may be its own are counted for nobody, nor while an answer is open that decides whether they were too many. */
const openAbout = (needs: readonly Need[], { dossier, contacts, party }: PaperSubject, norms = true): DraftRefusal | undefined =>
  missing(
    needs.includes("attribution")
      ? dossier.gaps.filter((gap) => gap.leavesOpen.includes("attribution") && namesClaim(gap, party.claim))
      : [],
  ) ?? missing(norms && contacts.length > 0 ? undecidedFor(dossier, party) : [])
/** No paper speaks of a side that only messages tell of, whatever the paper needs. */
const unplaced = ({ dossier, party, role }: PaperSubject): DraftRefusal => {
  const open = dossier.gaps.filter((gap) => gap.leavesOpen.includes("whose-debt") && namesClaim(gap, party.claim))
  return missing([...open, ...(role ? [] : [asked("role")])]) ?? { why: "missing", gaps: [asked(claimKeyOf(party.claim, "debtor"))] }
}
/** Said after the last part fell due: what they are to the debt, what is unpaid, what they paid. */
const isAnsweredSince = ({ dossier, role, said, loan }: PaperSubject): boolean => {
  const last = loan?.instalments.filter(({ due }) => due.value < dossier.day).at(-1)?.due.value
  const received = new Map(dossier.items.map((item) => [item.id as string, item.receivedAt.slice(0, 10)]))
  return [...(role ? [role] : []), ...said("unpaid"), ...said("paid")].some((one) =>
    one.from.some(({ item }) => last !== undefined && (received.get(item) ?? "") > last),
  )
}
/**
 * Somebody who says that nothing is late, and whose last instalment has fallen due since: whether it was paid is asked, and no letter is written as if it
 * had not been.
 */
const fellDueSince = (matter: PaperSubject): readonly Gap[] => {
  const { dossier, party, role, loan } = matter
  const open = role?.value === "borrower-current" && !matter.owing && writtenStandingOf(matter) === "owing"
  const late = loan?.instalments.some((one) => one.due.value < dossier.day && !paidByOf(one))
  if (!open || !late || isAnsweredSince(matter)) return []
  return dossier.gaps
    .filter((gap) => gap.leavesOpen.includes("standing") && gap.question !== undefined && namesClaim(gap, party.claim))
    .slice(0, 1)
}
/** Nobody is asked for a name, nor where they live, to be told that nothing was found: so this comes last. */
const unsigned = (draft: Draft, { facts }: Dossier, matter?: PaperSubject): DraftRefusal | undefined =>
  missing(
    [
      ...ofPerson(needsOf(draft), facts, matter?.claim).filter((key) => facts.many(key).length === 0),
      ...unfilledFor(draft.recipient, needsOf(draft), facts, matter),
    ].map(asked),
  )
const isInReport = ({ said }: PaperSubject): boolean => said("in-credit-report").some(({ value }) => value === "yes")
/**
 * Nothing that was read tells of this side, nor of anything else that may be its: the person's word is all there is. A borrower who asks about an entry in
 * the credit report complains of no contact.
 */
const isUntold = (matter: PaperSubject): boolean =>
  matter.contacts.length === 0 && matter.dossier.timeline.groups.length === 0 && !(matter.stands === "borrower" && isInReport(matter))
const isWarranted = ({ grounds, open }: PaperSubject): boolean => grounds.length + open.length > 0

const whetherMended = ({ dossier, party }: PaperSubject): readonly Gap[] =>
  dossier.gaps.filter((gap) => isWhetherMended(gap) && namesClaim(gap, party.claim))

/** That nothing was found is never said of a side that called a settled debt owed: what is wrong there is told to it first. */
const silence = ({ onReport }: PartyPaper, matter: PaperSubject): DraftRefusal =>
  onReport !== true && isStillDunned(matter) ? { why: "missing", gaps: [askToStopFirst()] } : nothingToSay(matter.dossier)

/** Threats are reported to the police whatever is dunned; that a loan is not theirs is not. */
const speaksOfLoan = ({ recipient }: PartyPaper, { role }: PaperSubject): boolean =>
  recipient !== "self" && !(recipient === "police" && role?.value !== "misuse-victim")
const unplacedFor = (draft: PartyPaper, { dossier, party }: PaperSubject): readonly Gap[] => {
  const gap = draft.unplaced?.(dossier, party.claim)
  return gap ? [gap] : []
}
/** A paper that complains of contacts, or asks that they stop: not one that stands on the credit report. */
const complains = ({ recipient, onReport }: PartyPaper): boolean =>
  onReport !== true && (recipient === "lender" || recipient === "authority")
/**
 * Why a paper to or about a counterparty cannot be drafted: first what decides whether there is anything to say, then whether there is, and only then what
 * the paper itself needs.
 */
export const refusalAbout = (draft: PartyPaper, matter: PaperSubject): DraftRefusal | undefined => {
  const needs = needsOf(draft)
  const unasked = draft.answersTo?.(matter)
  if (unasked) return unasked
  if (matter.party.known !== undefined) return unplaced(matter)
  if (isOtherBill(matter.dossier.diagnosis, matter.party.claim) && speaksOfLoan(draft, matter)) return missing([notOfALoan()])
  const aboutOthers = draft.recipient !== "self" && draft.regardless?.(matter) !== true
  if (aboutOthers && matter.stands === "other" && isOffersOnly(matter.dossier.diagnosis, matter.party.claim))
    return missing([notOfAnOffer()])
  const first =
    (draft.firstLetter === true && isUntold(matter)) || (draft.onReport === true && isInReport(matter)) || draft.answersTo !== undefined
  const silent = !first && (matter.contacts.length === 0 || !(draft.warranted ?? isWarranted)(matter))
  return (
    undecidable(needs, matter, first) ??
    (draft.suits && (first || matter.contacts.length > 0) && !draft.suits.includes(writtenStandingOf(matter))
      ? missing([notForThem()])
      : undefined) ??
    (matter.contacts.length > 0 && complains(draft) && isMended(matter) ? missing([untilItComesAgain()]) : undefined) ??
    (matter.contacts.length > 0 && complains(draft) ? missing(whetherMended(matter)) : undefined) ??
    (complains(draft) && isCourtesyOnly(matter) ? missing([untilMoreIsTold(matter.party.claim)]) : undefined) ??
    (silent
      ? (openAbout(needs, matter, draft.recipient !== "police") ?? missing(unplacedFor(draft, matter)) ?? silence(draft, matter))
      : undefined) ??
    draft.unfit?.(matter) ??
    (complains(draft) ? missing(fellDueSince(matter)) : undefined) ??
    unsigned(draft, matter.dossier, matter)
  )
}
/** The same of a paper on the whole case: it is held to what it needs of every side. */
export const refusalOfCase = (draft: CasePaper, dossier: Dossier, exhibits: readonly Exhibit[]): DraftRefusal | undefined => {
  const needs = needsOf(draft)
  const ofSides = needs.includes("attribution")
  const matters = placedParties(dossier).flatMap((party) => paperSubjectOf(dossier, party.id) ?? [])
  if (ofSides && matters.length === 0) return missing([nobodyNamed()])
  const first = (why: (of: PaperSubject) => DraftRefusal | undefined): DraftRefusal | undefined => matters.flatMap((of) => why(of) ?? [])[0]
  const warranted = draft.warranted?.(dossier, exhibits) ?? matters.some((of) => of.contacts.length > 0 && isWarranted(of))
  return (
    first((of) => undecidable(needs, of)) ??
    (warranted ? undefined : ((ofSides ? first((of) => openAbout(needs, of)) : undefined) ?? nothingToSay(dossier))) ??
    unsigned(draft, dossier)
  )
}
