/** Who objects, with the least that the entry can be found by. */
import type { NonEmpty } from "../../../case/citation.ts"
import { nameOfPerson } from "../../../case/person.ts"
import { as, ask, listed, type Sentence, say } from "../../../say/say.ts"
import type { PaperSubject } from "../../sections/matter.ts"
import { standsFor } from "../../sections/signing.ts"

export const opening = (matter: PaperSubject, side: Sentence): NonEmpty<Sentence> => {
  const { dossier, claim } = matter
  const name = nameOfPerson(dossier.facts, claim)
  const phones = listed(dossier.facts.many("phone").map((phone) => ask`${phone}`))
  const number = phones ? ask`，手机号${phones}` : ask``
  const me = name ? ask`本人${name}${number}` : ask`本人${number}`
  const [objected] = matter.said("objected")
  return [
    ask`${me}，对${side}报送的一笔信用记录提出异议。`,
    ...(objected ? [say`本人${as("day", objected)}已提出过异议，请合并处理。`] : []),
    ...standsFor(dossier.facts, claim),
  ]
}
