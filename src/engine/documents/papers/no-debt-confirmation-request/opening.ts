/** Who asks, and that one paper is asked for. */
import type { NonEmpty } from "../../../case/citation.ts"
import { nameOfPerson } from "../../../case/person.ts"
import { ask, listed, type Sentence } from "../../../say/say.ts"
import type { PaperSubject } from "../../sections/matter.ts"
import { standsFor } from "../../sections/signing.ts"
import { writtenStandingOf } from "../../standing/index.ts"

export const opening = (matter: PaperSubject, side: Sentence): NonEmpty<Sentence> => {
  const { dossier, claim } = matter
  const name = nameOfPerson(dossier.facts, claim)
  const phones = listed(dossier.facts.many("phone").map((phone) => ask`${phone}`))
  const number = phones ? ask`，手机号${phones}` : ask``
  const me = name ? ask`本人${name}${number}` : ask`本人${number}`
  return [
    writtenStandingOf(matter) === "settled"
      ? ask`${me}，请${side}就一笔已经结清的款项出具书面证明。`
      : ask`${me}，在${side}只注册过账户，请书面确认本人名下没有借款。`,
    ...standsFor(dossier.facts, claim),
  ]
}
