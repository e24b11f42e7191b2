/** The suit that is answered: whether there is one, whether it is time, who sues, and what stands in the way of an answer by form. */
import { claimKeyOf } from "../../../case/claim-key.ts"
import { addDays, type Day } from "../../../case/time.ts"
import { checkTheSuit, denialUnsure, nothingDisputed, onlyTheirWords, otherProceedings, ownWordsOpen } from "../../../gaps/defence-waits.ts"
import { noSuitTold } from "../../../gaps/not-sued.ts"
import { asked } from "../../../gaps/statement-missing.ts"
import { sameName } from "../../../messages/says/names.ts"
import { ask } from "../../../say/say.ts"
import { isAbout } from "../../sections/about.ts"
import { lawNumber } from "../../sections/law-number.ts"
import type { PaperSubject } from "../../sections/matter.ts"
import { settledTwice } from "../../sections/settled-twice.ts"
import type { DraftRefusal } from "../../sheet/ast.ts"
import { type WrittenStanding, writtenStandingOf } from "../../standing/index.ts"
import { ownsInUnplacedWords } from "./own-words.ts"

const keyOf = ({ party }: PaperSubject, name: string): string => claimKeyOf(party.claim, name)
const answer = (matter: PaperSubject, name: string): string | undefined => matter.said(name)[0]?.value
const waits = (gap: ReturnType<typeof asked>): DraftRefusal => ({ why: "missing", gaps: [gap] })

/** Nothing is answered that no court sent: an answer to a false summons tells a stranger where one lives. */
export const withoutSuit = (matter: PaperSubject): DraftRefusal | undefined => {
  const key = keyOf(matter, "sued")
  switch (answer(matter, "sued")) {
    case "served":
      // Who collects for another is no plaintiff by that.
      return matter.party.role === "collector" ? waits(noSuitTold(key)) : undefined
    case "unchecked":
      return waits(checkTheSuit(key))
    case "order":
      return waits(otherProceedings())
    default:
      return waits(noSuitTold(key))
  }
}
/** Each denial is the person's own to state; whoever did one of these things signs none. */
const denialsOf: Readonly<Partial<Record<WrittenStanding, readonly string[]>>> = {
  misuse: ["applied", "signed", "payout-own-account"],
  stranger: ["applied", "signed"],
  contact: ["applied", "signed"],
}
const did = ["applied", "signed", "payout-own-account"] as const
const ofDenial = (matter: PaperSubject, names: readonly string[]): DraftRefusal | undefined => {
  const done = did.find((name) => matter.said(name).some(({ value }) => value !== "no"))
  if (done) return waits(denialUnsure(keyOf(matter, done)))
  if (ownsInUnplacedWords(matter)) return waits(ownWordsOpen(keyOf(matter, "own-words-other")))
  const [first, ...rest] = names.filter((name) => answer(matter, name) === undefined).map((name) => asked(keyOf(matter, name)))
  return first && { why: "missing", gaps: [first, ...rest] }
}
/** Only what is disputed is answered for somebody who owes. */
const ofAmount = (matter: PaperSubject): DraftRefusal | undefined => {
  const agreed = answer(matter, "amount-agreed")
  if (agreed === "yes") return waits(nothingDisputed(keyOf(matter, "amount-agreed")))
  const open = [...(agreed === undefined ? ["amount-agreed"] : []), ...(answer(matter, "disputed") === undefined ? ["disputed"] : [])]
  const [first, ...rest] = open.map((name) => asked(keyOf(matter, name)))
  return first && { why: "missing", gaps: [first, ...rest] }
}
/** 我司, 我行 are the plaintiff's; 我 and 本人 are the person's. */
const ownWords = /我(?![司行方院])|本人|俺/
const ofRequests = (matter: PaperSubject): DraftRefusal | undefined =>
  ownWords.test(answer(matter, "sued-for") ?? "") ? waits(onlyTheirWords(keyOf(matter, "sued-for"))) : undefined
/** A day to come is none on which anything was served. */
const ofDay = (matter: PaperSubject): DraftRefusal | undefined =>
  (answer(matter, "served") ?? "") > matter.dossier.day ? waits(asked(keyOf(matter, "served"))) : undefined
const ofStanding = (matter: PaperSubject): DraftRefusal | undefined => {
  const standing = writtenStandingOf(matter)
  const denials = denialsOf[standing]
  if (denials) return ofDenial(matter, denials)
  if (standing === "owing" || standing === "bound") return ofAmount(matter)
  return standing === "settled" && settledTwice(matter, ask`对方`).length === 0 ? waits(asked(keyOf(matter, "settled"))) : undefined
}
/** Messages that ask as a fraud does are the plaintiff's, or they are not: the person says so, and the suit stays what the court said it is. */
const ofSide = (matter: PaperSubject): DraftRefusal | undefined => {
  const open = matter.dossier.gaps.find((gap) => gap.leavesOpen.includes("genuine-side") && isAbout(gap, matter.party.claim))
  return open && answer(matter, "side-checked") === undefined ? waits(open) : undefined
}
export const unanswerable = (matter: PaperSubject): DraftRefusal | undefined =>
  ofSide(matter) ?? ofStanding(matter) ?? ofRequests(matter) ?? ofDay(matter)
/** Whoever sues is not the one that lent or asked: an assignment, or a payment for the debtor, is for them to prove. */
export const isAnother = (matter: PaperSubject): boolean => {
  const by = answer(matter, "sued-by")
  const known = [matter.party.name.value, matter.claim?.lender?.value, answer(matter, "registered-name")].flatMap((name) => name ?? [])
  return by !== undefined && !known.some((name) => name === by || sameName(name, by))
}
/** How many days there are to answer, by the law of the day; undefined where no text is held. */
export const answerDays = (matter: PaperSubject): number | undefined => lawNumber(matter, "answer-days")
/** Whether it is surely within the term: a day off at its end only makes it longer, and is counted by the deadlines. */
export const isInTerm = (matter: PaperSubject): boolean => {
  const served = answer(matter, "served")
  const days = answerDays(matter)
  return served !== undefined && days !== undefined && served <= matter.dossier.day && matter.dossier.day <= addDays(served as Day, days)
}
