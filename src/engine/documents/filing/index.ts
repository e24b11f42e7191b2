/**
 * What a filing needs besides its evidence: the other side by its registered name, the competent office, where the person is written to. Handed out by the
 * recipient of the paper from an allow-list, and undefined otherwise; what a paper needs and nobody has told, it is refused for (`refusal.ts`).
 */
import { isAnswered, saidApart } from "../../case/apart.ts"
import { claimKeyOf } from "../../case/claim-key.ts"
import type { Facts } from "../../case/facts.ts"
import type { Need } from "../../case/need.ts"
import { questionOf } from "../../case/questions/index.ts"
import { inForm } from "../../say/forms.ts"
import type { FilledIn } from "../../say/say.ts"
import type { Recipient } from "../document.ts"
import { isAbout } from "../sections/about.ts"
import type { PaperSubject } from "../sections/matter.ts"
import { isOtherSide, type PersonalItem, personalItems, readableBy } from "./recipient.ts"
import { respondentOf } from "./respondent.ts"

/** What can be filled in: of the side named by its registered name, of the office, and of the person. */
export type FilingItem =
  | "registered-name"
  | "seat"
  | "agent-registered-name"
  | "agent-seat"
  | "representative"
  | "office"
  | "court"
  | "case-no"
  | "served"
  | "sued-by"
  | "sued-for"
  | "police-station"
  | "police-decider"
  | "police-superior"
  | "procuratorate"
  | "review-office"
  | PersonalItem
export type FilledFor = (item: FilingItem) => FilledIn | undefined

const isPersonal = (item: FilingItem): item is PersonalItem => (personalItems as readonly string[]).includes(item)
/** A side that may be a fraudster's, or nobody's: it learns nothing of the person. */
const isDoubtful = ({ dossier, party, claim }: PaperSubject): boolean =>
  party.known !== undefined ||
  !(claim?.lender || claim?.platform) ||
  dossier.facts.one(claimKeyOf(party.claim, "side-checked"))?.value === "no" ||
  dossier.gaps.some((gap) => gap.leavesOpen.includes("genuine-side") && isAbout(gap, party.claim))
/** Of a choice its wording, a day as papers write it, of anything else what was said. */
const worded = (key: string, value: string): string => {
  const question = questionOf(key)
  if (question?.type === "day") return inForm("day", value)
  return question?.type === "choice" ? (question.choices.find(({ id }) => id === value)?.zh ?? value) : value
}
/** What is copied from a paper of the court stands in quotation marks, in one line. */
const copied = (text: string | undefined): string | undefined =>
  text
    ?.trim()
    .replaceAll("“", "‘")
    .replaceAll("”", "’")
    .split(/[\n；;]+/)
    .map((one) => one.trim().replace(/[。，,；]$/, ""))
    .filter(Boolean)
    .join("；")
const filled = (text: string | undefined): FilledIn | undefined => (text === undefined || text.trim() === "" ? undefined : { filled: text })

/** What may stand in a paper to this recipient about this matter: `filledFor("authority", matter)("seat")`. */
export const filledFor = (recipient: Recipient, matter: PaperSubject): FilledFor => {
  const { dossier, claim, party } = matter
  const { facts } = dossier
  const respondent = respondentOf(recipient, claim, facts)
  const stated = (name: string): string | undefined => {
    const said = facts.one(claimKeyOf(party.claim, name))?.value
    return said === undefined ? undefined : worded(claimKeyOf(party.claim, name), said)
  }
  return (item) => {
    if (isPersonal(item)) {
      if (!readableBy(recipient).includes(item) || (isOtherSide(recipient) && isDoubtful(matter))) return undefined
      const said = saidApart(facts, item)
      return said && filled(worded(item, said.value))
    }
    if (item === "registered-name") return filled(respondent?.name)
    if (item === "sued-for") return filled(copied(stated(item)))
    return filled(item === "seat" ? respondent?.seat : stated(item))
  }
}

/** The keys that fill a need of a filing. */
type KeysOf = (recipient: Recipient, matter: Pick<PaperSubject, "claim" | "dossier"> | undefined, facts: Facts) => readonly string[]
const ofPerson =
  (...items: readonly PersonalItem[]): KeysOf =>
  (recipient) =>
    items.filter((item) => readableBy(recipient).includes(item))
const ofClaim =
  (...names: readonly string[]): KeysOf =>
  (_, matter) =>
    names.flatMap((name) => (matter?.claim ? [claimKeyOf(matter.claim.id, name)] : []))
const ofRespondent =
  (part: "name" | "seat"): KeysOf =>
  (recipient, matter, facts) => {
    if (!matter?.claim) return []
    const respondent = respondentOf(recipient, matter.claim, facts)
    if (!respondent) return [claimKeyOf(matter.claim.id, "lender")]
    if (part === "seat") return [respondent.seatKey]
    return respondent.name === undefined ? [respondent.nameKey] : []
  }
const fills: Readonly<Partial<Record<Need, KeysOf>>> = {
  "registered-name": ofRespondent("name"),
  seat: ofRespondent("seat"),
  office: ofClaim("office"),
  court: ofClaim("court"),
  lawsuit: ofClaim("served", "case-no", "sued-by", "sued-for"),
  address: ofPerson("address"),
  contact: ofPerson("contact"),
  postcode: ofPerson("postcode"),
  // Where a paper is answered: a letter by the line that the person chose, an office by post or telephone.
  reply: ofPerson("reply", "address", "contact"),
  "police-station": ofClaim("police-station"),
  "police-receipt": ofClaim("police-outcome"),
  "institution-complaint": ofClaim("complained", "complaint-no"),
  "institution-answer": ofClaim("answered", "answer"),
  "credit-entry": ofClaim("credit-report-day", "credit-entry"),
  "harm-items": ofClaim("harm-items"),
  plaintiff: ofPerson(...personalItems.filter((item) => item.startsWith("plaintiff."))),
}
/** The concrete keys that wait for an answer before a paper to this recipient can be filed, in the order of its needs; each once. */
export const unfilledFor = (
  recipient: Recipient,
  needs: readonly Need[],
  facts: Facts,
  matter?: Pick<PaperSubject, "claim" | "dossier">,
): readonly string[] =>
  [...new Set(needs.flatMap((need) => fills[need]?.(recipient, matter, facts) ?? []))].filter((key) => !isAnswered(facts, key))
