/** Counts contacts that reached somebody who is not the debtor, by what is stated, or whose words call somebody else. */

import type { Cited } from "../../case/citation.ts"
import type { Claim } from "../../case/claim.ts"
import { claimKeyOf } from "../../case/claim-key.ts"
import type { Facts } from "../../case/facts.ts"
import { nameOfPerson } from "../../case/person.ts"
import { excludesDebtor, isBoundForAnother, isDebtorRole, isOutsiderRole, isThirdRole } from "../../case/role.ts"
import { readBoundTold } from "../../messages/index.ts"
import { calledByOwn } from "../../timeline/called-own.ts"
import { contactsOfGroup, messagesOf } from "../../timeline/contacts.ts"
import { count, countOf, first, last, perDay } from "../../timeline/measure.ts"
import { onlyCalls, onlyMessages, pick } from "../../timeline/rows.ts"
import type { Group, Timeline } from "../../timeline/timeline.ts"
import { finding } from "../finding.ts"
import type { Rule, RuleInput } from "../rule.ts"
import type { MeasureOf } from "../words.ts"
import { calledNames, isAnother } from "./called-names.ts"
import { wrongAddresseePhrases } from "./paper.ts"
import { wrongAddresseeWords } from "./words.ts"

/** What says that the person is not the debtor: the answer for this claim first, else the role. */
const basisOf = ({ debtor, role }: Claim): Cited<string> | undefined => {
  if (role && (isDebtorRole(role.value) || excludesDebtor(role.value, debtor?.value))) return undefined
  if (debtor && debtor.value !== "unknown") return debtor.value === "self" ? undefined : debtor
  return isOutsiderRole(role?.value) || isThirdRole(role?.value) ? role : undefined
}
/** Messages that name the stated addressee, or call somebody by another name than the person's. */
const namesAnother = (timeline: Timeline, claim: Claim, facts: Facts): ((row: number) => boolean) => {
  const own = nameOfPerson(facts, claim)?.value
  const addressee = claim.addressee?.value
  return (row) => {
    const text = timeline.text[row] as number
    if (text < 0) return false
    const words = timeline.texts.get(text)
    const called = calledNames(words)
    // It calls the person by their own name, or calls the reader bound beside the debtor; and whoever is bound for another is told of that other.
    if (own !== undefined && called[0] === own) return false
    if ((own === undefined || words.includes(own)) && readBoundTold(words)?.as === "bound") return false
    if (isBoundForAnother(claim.role?.value) && !called.some((name) => own !== undefined && isAnother(name, own) && name !== addressee))
      return false
    if (addressee !== undefined && addressee !== own && words.includes(addressee)) return true
    return own !== undefined && called.some((name) => isAnother(name, own))
  }
}
const wrongNumbers = new Set<string>(["stranger", "number-successor", "number-user"])
const isWrongNumber = ({ role }: Claim): boolean => role !== undefined && wrongNumbers.has(role.value)
const measured = (input: RuleInput, group: Group) => {
  const { timeline, acts, facts } = input
  const claim = input.claims.find(({ id }) => id === group.claim)
  if (!claim) return []
  const basis = basisOf(claim)
  const contract = facts.one(claimKeyOf(claim.id, "contract-own-name"))?.value
  const used = facts.one(claimKeyOf(claim.id, "identity-used"))?.value
  // Called by their own name, they were not taken for somebody else: whose the debt is, is asked first.
  if (isWrongNumber(claim) && used !== "yes" && calledByOwn(timeline, claim, facts, contract)) return []
  const all = contactsOfGroup(timeline, group, acts)
  const naming = pick(messagesOf(timeline, group, acts), namesAnother(timeline, claim, facts))
  const contacts = basis ? all : naming
  if (contacts.length === 0) return []
  return [
    finding(wrongAddresseeWords, input, group, contacts, ["call", "sms"], {
      basis,
      addressee: claim.addressee,
      contacts: count(timeline, contacts),
      calls: countOf(timeline, onlyCalls(timeline, contacts)),
      messages: countOf(timeline, onlyMessages(timeline, contacts)),
      messagesNamingOther: countOf(timeline, naming),
      days: perDay(timeline, contacts).days,
      first: first(timeline, contacts),
      last: last(timeline, contacts),
    }),
  ]
}

export const wrongAddressee: Rule<MeasureOf<typeof wrongAddresseeWords>> = {
  id: "wrong-addressee",
  words: wrongAddresseeWords,
  paper: wrongAddresseePhrases,
  measure: (input) => input.timeline.groups.flatMap((group) => (group.attributed ? measured(input, group) : [])),
}
