/** Who declares, by number and name, and what: each thing that was not done by itself. */
import type { NonEmpty } from "../../../case/citation.ts"
import { nameOfPerson } from "../../../case/person.ts"
import { ask, listed, type Sentence } from "../../../say/say.ts"
import { sentencesInRow } from "../../form/compose.ts"
import type { PaperSubject } from "../../sections/matter.ts"
import { negatives } from "../../sections/not-mine.ts"
import { standsFor } from "../../sections/signing.ts"

export const declared = (matter: PaperSubject, side: Sentence): NonEmpty<Sentence> => {
  const { dossier, claim } = matter
  const phones = listed(dossier.facts.many("phone").map((phone) => ask`${phone}`))
  const name = nameOfPerson(dossier.facts, claim)
  const number = phones ? ask`，手机号${phones}` : ask``
  const me = name ? ask`本人${name}${number}` : ask`本人${number}`
  const denied = negatives(matter)
  return [
    ask`${me}，就${side}所称本人名下的借款声明如下。`,
    ...(denied.length > 0 ? sentencesInRow(denied as unknown as NonEmpty<Sentence>) : []),
    ...standsFor(dossier.facts, claim),
  ]
}
