/** Who asks for records, by number, and the one thing that makes the request plain: no more than the other side needs to find them. */
import type { NonEmpty } from "../../../case/citation.ts"
import { nameOfPerson } from "../../../case/person.ts"
import { as, ask, listed, type Sentence, say } from "../../../say/say.ts"
import { spanOf } from "../../../timeline/measure.ts"
import { inOneLine } from "../../form/compose.ts"
import type { PaperSubject } from "../../sections/matter.ts"
import { negatives } from "../../sections/not-mine.ts"
import { sideOf } from "../../sections/private-side.ts"
import { standsFor } from "../../sections/signing.ts"
import { goesOn } from "../../sections/undisputed.ts"
import { type WrittenStanding, writtenStandingOf } from "../../standing/index.ts"

/** Since when the number has been used, where anything shows it. */
const since = (matter: PaperSubject): readonly Sentence[] => {
  const span = spanOf(matter.dossier.timeline, matter.contacts)
  return span ? [say`${as("day", span.firstDay)}以来，${sideOf(matter)}联系过这个号码。`] : []
}
export const opening = (matter: PaperSubject): NonEmpty<Sentence> => {
  const { dossier, claim } = matter
  const phones = listed(dossier.facts.many("phone").map((phone) => ask`${phone}`)) ?? ask``
  const name = nameOfPerson(dossier.facts, claim)
  const me = name ? ask`本人${name}，手机号${phones}` : ask`本人手机号${phones}`
  const user = ask`本人是手机号${phones}的使用人`
  const others = matter.ownToo ? ask`就所催的他人债务，本人` : ask``
  const side = sideOf(matter)
  const lines: Readonly<Record<WrittenStanding, () => NonEmpty<Sentence>>> = {
    current: () => [goesOn(matter) ? ask`${me}，为${side}的贷款客户，合同照常履行。` : ask`${me}，为${side}的贷款客户。`],
    owing: () => [ask`${me}。`, ask`本函只作查询，不对债务的有无和数额作出表示。`],
    bound: () => [ask`${me}。`, ask`本函只作查询，不对债务的有无和数额作出表示。`],
    settled: () => [ask`${me}。`, ask`为核对一笔已经办结的业务，请${side}提供下列记录。`],
    contact: () => [ask`${user}，${others}不是借款人，也没有提供担保。`],
    unit: () => [ask`本单位使用电话${phones}。`],
    stranger: () => [ask`${user}，${others}与${side}没有贷款、担保等合同关系。`],
    misuse: () => {
      const [first, ...more] = negatives(matter)
      return [
        ask`${me}。`,
        first ? say`${side}所称的业务不是本人办理，${inOneLine([first, ...more])}。` : ask`${side}所称的业务不是本人办理。`,
      ]
    },
  }
  return [...lines[writtenStandingOf(matter)](), ...since(matter), ...standsFor(dossier.facts, claim)] as unknown as NonEmpty<Sentence>
}
