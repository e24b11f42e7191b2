/** The first lines of a letter, by standing: who writes, with the least data, and the one thing that makes the request plain. */
import type { NonEmpty } from "../../../case/citation.ts"
import { nameOfPerson } from "../../../case/person.ts"
import { ask, listed, type Sentence, say } from "../../../say/say.ts"
import { inOneLine } from "../../form/compose.ts"
import { isBusiness } from "../../sections/business.ts"
import { extendedDays, paidInTime } from "../../sections/in-time.ts"
import type { PaperSubject } from "../../sections/matter.ts"
import { isOnlyMisreported } from "../../sections/misreported.ts"
import { negatives } from "../../sections/not-mine.ts"
import { numberHeld } from "../../sections/number-held.ts"
import { isPrivateSide } from "../../sections/private-side.ts"
import { settledTwice } from "../../sections/settled-twice.ts"
import { standsFor } from "../../sections/signing.ts"
import { waysOf } from "../../sections/ways.ts"
import { isCustomer, type WrittenStanding, writtenStandingOf } from "../../standing/index.ts"

/** Lenders whose own term for consumer complaints begins with the letter itself. */
const takesComplaints: ReadonlySet<string> = new Set(["bank", "card", "consumer-finance", "auto-finance"])
/** `facts`: something is told that may be complained of. */
export const opening = (matter: PaperSubject, side: Sentence, facts: boolean): NonEmpty<Sentence> => {
  const { dossier, claim } = matter
  const phones = listed(dossier.facts.many("phone").map((phone) => ask`${phone}`))
  const name = nameOfPerson(dossier.facts, claim)
  const number = phones ? ask`，手机号${phones}` : ask``
  const me = name ? ask`本人${name}${number}` : ask`本人${number}`
  const standing = writtenStandingOf(matter)
  const asComplaint =
    isCustomer(standing) && facts && takesComplaints.has(claim?.lenderType?.value ?? "")
      ? [isBusiness(matter) ? ask`本函同时作为投诉提出，请给予受理编号。` : ask`本函同时作为消费投诉提出，请给予受理编号。`]
      : []
  const [denied, ...more] = negatives(matter)
  const held = numberHeld(matter)
  const lines: Readonly<Record<WrittenStanding, () => NonEmpty<Sentence>>> = {
    current: () => [
      ask`${me}，为${side}的贷款客户。`,
      ...paidInTime(matter, side),
      ...extendedDays(matter, side),
      isOnlyMisreported(matter) ? ask`下列信息请予核对、更正。` : ask`下列联络请予改正。`,
      ...asComplaint,
    ],
    owing: () => [ask`${me}。`, ask`本函只谈联络方式，不涉及债务的有无和数额。`, ...asComplaint],
    bound: () => [ask`${me}。`, ask`本函只谈联络方式，不涉及债务的有无和数额。`, ...asComplaint],
    settled: () => [ask`${me}。`, ...settledTwice(matter, side), ask`请予核对、更正。`, ...asComplaint],
    stranger: () => [
      ask`本人是手机号${phones ?? ask``}的使用人，${matter.ownToo ? ask`就所催的他人债务，本人` : ask``}与${side}没有${isPrivateSide(matter) ? ask`借款、担保` : ask`贷款、担保等合同`}关系。`,
      ...(held ? [ask`${held}。`] : []),
    ],
    contact: () => [
      ask`本人是手机号${phones ?? ask``}的使用人，${matter.ownToo ? ask`就所催的他人债务，本人` : ask``}不是借款人，也没有提供担保。`,
    ],
    unit: () => [ask`本单位使用的电话${phones ?? ask``}，接到${side}就他人债务的${waysOf(matter)}。`],
    misuse: () => [ask`${me}。`, denied ? say`${inOneLine([ask`所称借款不是本人办理`, denied, ...more])}。` : ask`所称借款不是本人办理。`],
  }
  return [
    ...lines[standing](),
    ...(matter.ownToo ? [ask`本函只涉及他人的该笔债务。`] : []),
    ...standsFor(dossier.facts, claim),
  ] as unknown as NonEmpty<Sentence>
}
