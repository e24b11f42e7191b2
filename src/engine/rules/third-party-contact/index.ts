/** Counts contacts with people who do not owe: those to a person who is a contact, relative or colleague of the debtor, and messages whose words are meant for such a person. */
import { isBoundForAnother, isThirdRole } from "../../case/role.ts"
import { readBoundTold } from "../../messages/index.ts"
import { contactsOfGroup } from "../../timeline/contacts.ts"
import { count, countOf, perDay } from "../../timeline/measure.ts"
import { onlyChecks } from "../../timeline/only-checks.ts"
import { onlyCalls, pick } from "../../timeline/rows.ts"
import type { Timeline } from "../../timeline/timeline.ts"
import { claimBehind } from "../claim-of.ts"
import { finding } from "../finding.ts"
import { quoteOf } from "../quoted.ts"
import type { Rule } from "../rule.ts"
import { wordedMeasures } from "../worded.ts"
import type { MeasureOf } from "../words.ts"
import { isLabelled, isQuiet, readableOf } from "../words-read.ts"
import { saysOthersWereReached } from "./others-reached.ts"
import { thirdPartyContactPhrases } from "./paper.ts"
import { thirdPartyContactWords } from "./words.ts"

/** The side's own word to the debtor that others were reached: it shows that, and is itself written to nobody else. */
const reports = (timeline: Timeline, row: number): boolean => {
  const text = timeline.text[row] as number
  return text >= 0 && saysOthersWereReached(timeline.texts.get(text))
}
/** Its words call the reader a guarantor, or one who signed as well. */
const bindsReader = (timeline: Timeline, row: number): boolean => {
  const text = timeline.text[row] as number
  return text >= 0 && readBoundTold(timeline.texts.get(text))?.as === "bound"
}
export const thirdPartyContact: Rule<MeasureOf<typeof thirdPartyContactWords>> = {
  id: "third-party-contact",
  words: thirdPartyContactWords,
  paper: thirdPartyContactPhrases,
  /** By what the person is where that is told, else by the words alone. Silent on a borrower whom nothing but ordinary messages reached. */
  measure: (input) => {
    const { timeline, acts } = input
    return timeline.groups.flatMap((group) => {
      const role = group.attributed ? claimBehind(input, group)?.role : undefined
      // Whoever is bound beside the debtor is a party: what is written to them of the debt is written to nobody else.
      if (isBoundForAnother(role?.value)) return []
      const basis = isThirdRole(role?.value) ? role : undefined
      const readable = readableOf(timeline, group, acts)
      const worded = pick(
        readable,
        (row) => !isQuiet(timeline, row) && isLabelled(timeline, row, "third_party_contact", ["violation"]) && !bindsReader(timeline, row),
      )
      const told = pick(worded, (row) => !reports(timeline, row))
      const claims = pick(worded, (row) => reports(timeline, row))
      if (worded.length === 0 && onlyChecks(timeline, group)) return []
      const contacts = basis ? pick(contactsOfGroup(timeline, group, acts), (row) => !isQuiet(timeline, row)) : told
      if (contacts.length === 0 && claims.length === 0) return []
      const borderline = pick(readable, (row) => isLabelled(timeline, row, "third_party_contact", ["borderline"]))
      const words = told.length > 0 ? wordedMeasures(input, told, "third_party_contact", borderline) : {}
      const reported = claims.length > 0 ? { reported: count(timeline, claims), ...(told.length > 0 ? {} : quoteOf(input, claims)) } : {}
      if (contacts.length === 0) return [finding(thirdPartyContactWords, input, group, claims, ["sms"], reported)]
      return [
        finding(thirdPartyContactWords, input, group, contacts, ["call", "sms"], {
          ...words,
          ...reported,
          basis,
          contacts: count(timeline, contacts),
          calls: countOf(timeline, onlyCalls(timeline, contacts)),
          contactDays: perDay(timeline, contacts).days,
        }),
      ]
    })
  },
}
