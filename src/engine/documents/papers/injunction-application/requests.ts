/** The order that is asked for: the act, the number or the manner, and until when; never that a creditor may not write at all. */
import type { NonEmpty } from "../../../case/citation.ts"
import { ask, type Sentence } from "../../../say/say.ts"
import { basisOf } from "../../form/basis.ts"
import type { Request } from "../../form/parts.ts"
import { grievancesOf } from "../../sections/grievances.ts"
import type { PaperSubject } from "../../sections/matter.ts"
import { hasPosted } from "../../sections/posted.ts"
import { toStop } from "../../sections/to-stop.ts"
import { writtenStandingOf } from "../../standing/index.ts"
import { drawsOthersIn, threatens } from "./urgency.ts"

const inRow = ([first, ...rest]: NonEmpty<Sentence>): Sentence => rest.reduce((line, one) => ask`${line}，${one}`, first)
/** Of whoever owes: others, and words; the way to the person themselves stays open. */
const ofDebtor = (matter: PaperSubject): Sentence => {
  const { insulting } = grievancesOf(matter)
  return inRow([
    ...(drawsOthersIn(matter) ? [ask`停止联系本人以外的人，停止向其透露与本人有关的信息`] : []),
    ...(threatens(matter) || insulting ? [ask`停止使用威胁、侮辱的语言`] : []),
  ] as unknown as NonEmpty<Sentence>)
}
export const requests = (matter: PaperSubject): NonEmpty<Request> => {
  const standing = writtenStandingOf(matter)
  const owes = standing === "owing" || standing === "bound"
  const customer = owes || standing === "current"
  const acts = owes ? ofDebtor(matter) : toStop(matter)
  // A customer's own words name the others already.
  const others = !customer && drawsOthersIn(matter) ? ask`${acts}，停止就此联系本人以外的人` : acts
  const all = hasPosted(matter) ? ask`${others}，停止公开、散布有关本人的内容` : others
  return [
    { asks: ask`裁定对方立即${all}，包括以更换的号码和受托机构实施的`, basis: basisOf(matter, "order-stop") },
    { asks: ask`上述措施自裁定送达对方之日起，至双方就此争议的裁判生效之日止` },
  ]
}
