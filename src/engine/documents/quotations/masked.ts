/** Third persons in a quotation: of a name no more than the surname, of a long number no more than its beginning. */

import { nameOfPerson } from "../../case/person.ts"
import { readSays } from "../../messages/index.ts"
import { isRelation } from "../../messages/own/relations.ts"
import { mayBeSamePerson } from "../../messages/says/same-person.ts"
import { spokenOfIn } from "../../messages/says/spoken-of.ts"
import { givenBackHidden } from "../../timeline/given-back.ts"
import { withoutNames } from "../sections/masked-names.ts"
import type { PaperSubject } from "../sections/matter.ts"
import { isKnownByNumber, writtenStandingOf } from "../standing/index.ts"
import { withoutIdentity } from "./identity.ts"

const shortened = (name: string): string => `${name.slice(0, 1)}${"×".repeat(Math.max(1, name.length - 1))}`
const longNumber = /\d{7,}/g

/** The person's own name stays. */
export const withoutOtherNames = (quote: string, text: string, matter: PaperSubject): string => {
  const { dossier, claim } = matter
  const own = nameOfPerson(dossier.facts, claim)?.value.trim()
  const called = [
    ...readSays(text).persons.map(({ value }) => value),
    ...spokenOfIn(text),
    ...(claim?.addressee ? [claim.addressee.value.trim()] : []),
  ]
  const others = called.filter((name) => name.length >= 2 && !isRelation(name) && (own === undefined || !mayBeSamePerson(name, own)))
  const shown = withoutNames(
    others.reduce((words, name) => words.replaceAll(name, shortened(name)), givenBackHidden(dossier.timeline, quote)),
    matter,
  )
  return others.length > 0 || isKnownByNumber(writtenStandingOf(matter)) ? withoutIdentity(shown) : shown
}
/** The person's own name and number stay, and the other side's numbers. */
export const withoutOthers = (quote: string, text: string, matter: PaperSubject): string => {
  const kept = new Set([...matter.dossier.facts.many("phone").map(({ value }) => value), ...matter.party.links.map(({ number }) => number)])
  return withoutOtherNames(quote, text, matter).replace(longNumber, (digits) =>
    kept.has(digits) ? digits : `${digits.slice(0, 3)}${"×".repeat(4)}`,
  )
}
