/** Who complains, with the least data, and what makes the complaint plain, by standing; whoever owes says no word on the debt. */
import type { NonEmpty } from "../../../case/citation.ts"
import { nameOfPerson } from "../../../case/person.ts"
import { as, ask, listed, type Sentence, say } from "../../../say/say.ts"
import { isBusiness } from "../../sections/business.ts"
import { paidInTime } from "../../sections/in-time.ts"
import type { PaperSubject } from "../../sections/matter.ts"
import { settledTwice } from "../../sections/settled-twice.ts"
import { standsFor } from "../../sections/signing.ts"
import { goesOn } from "../../sections/undisputed.ts"
import { writtenStandingOf } from "../../standing/index.ts"

const why = (matter: PaperSubject, side: Sentence): readonly Sentence[] => {
  switch (writtenStandingOf(matter)) {
    case "current":
      return paidInTime(matter, side).slice(0, 1)
    case "settled":
      return settledTwice(matter, side)
    default:
      return [ask`本投诉只反映联络方式，不涉及债务的有无和数额。`]
  }
}
/** A complaint made before, with its number: the institution finds it, and does not count a second one. */
const before = (matter: PaperSubject, side: Sentence): readonly Sentence[] => {
  const [complained, number] = [matter.said("complained")[0], matter.said("complaint-no")[0]]
  if (!complained) return []
  return [
    number
      ? say`本人${as("day", complained)}已向${side}投诉，受理编号${number}，请合并处理。`
      : say`本人${as("day", complained)}已向${side}投诉，请合并处理。`,
  ]
}
export const opening = (matter: PaperSubject, side: Sentence): NonEmpty<Sentence> => {
  const { dossier, claim } = matter
  const name = nameOfPerson(dossier.facts, claim)
  const phones = listed(dossier.facts.many("phone").map((phone) => ask`${phone}`))
  const number = phones ? ask`，手机号${phones}` : ask``
  const me = name ? ask`本人${name}${number}` : ask`本人${number}`
  return [
    ask`${me}，就${side}的联络提出${isBusiness(matter) ? ask`投诉` : ask`消费投诉`}，请给予受理编号。`,
    ...standsFor(dossier.facts, claim),
    ...why(matter, side),
    ...before(matter, side),
  ]
}
/** What each standing may say at the end: whoever keeps the contract has nothing to deny. */
export const closing = (matter: PaperSubject): readonly Sentence[] =>
  goesOn(matter) ? [ask`合同照常履行。`] : [ask`本投诉不表示承认任何债务。`]
