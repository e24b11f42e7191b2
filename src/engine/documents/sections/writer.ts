/** Who writes to the other side, with the least that they can be found by: whoever is outside of the contract gives a number and no name. */
import { nameOfPerson } from "../../case/person.ts"
import { ask, listed, type Sentence } from "../../say/say.ts"
import { isKnownByNumber, writtenStandingOf } from "../standing/index.ts"
import type { PaperSubject } from "./matter.ts"

/** Without a stop: 本人林一诺，手机号…. */
export const writerOf = (matter: PaperSubject): Sentence => {
  const { dossier, claim } = matter
  const phones = listed(dossier.facts.many("phone").map((phone) => ask`${phone}`))
  const standing = writtenStandingOf(matter)
  if (standing === "unit") return ask`本单位使用电话${phones ?? ask``}`
  if (isKnownByNumber(standing)) return ask`本人是手机号${phones ?? ask``}的使用人`
  const name = nameOfPerson(dossier.facts, claim)
  const number = phones ? ask`，手机号${phones}` : ask``
  return name ? ask`本人${name}${number}` : ask`本人${number}`
}
