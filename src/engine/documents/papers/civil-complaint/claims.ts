/** What a complaint to a court asks for: to stop, in the way that fits how the person stands; an apology beside a proven harm alone; the sum of what is cited; the costs. */
import type { NonEmpty } from "../../../case/citation.ts"
import type { Asking } from "../../../law/instrument.ts"
import { isOf } from "../../../rules/index.ts"
import { publicPosting } from "../../../rules/public-posting/index.ts"
import { thirdPartyDisclosure } from "../../../rules/third-party-disclosure/index.ts"
import { as, ask, type Sentence } from "../../../say/say.ts"
import { basisOf } from "../../form/basis.ts"
import type { Request } from "../../form/parts.ts"
import { grievancesOf } from "../../sections/grievances.ts"
import { claimedLosses, sumOf } from "../../sections/losses.ts"
import type { PaperSubject } from "../../sections/matter.ts"
import { toStop } from "../../sections/to-stop.ts"
import { writtenStandingOf } from "../../standing/index.ts"

/** Harm that documents show: a loss with its proof, or what others saw or heard. */
const isHarmProven = (matter: PaperSubject): boolean =>
  claimedLosses(matter).length > 0 || matter.findings.some((one) => isOf(one, publicPosting) || isOf(one, thirdPartyDisclosure))
const isPosted = (matter: PaperSubject): boolean => matter.findings.some((one) => isOf(one, publicPosting))
/** Of a customer's manners others are one already; whoever owes nothing has them left alone as well. */
const withOthers = (matter: PaperSubject): Sentence => {
  const standing = writtenStandingOf(matter)
  const apart = (standing === "settled" || standing === "misuse") && grievancesOf(matter).others
  return apart ? ask`${toStop(matter)}，不得就此联系本人以外的人` : toStop(matter)
}
const apology = (matter: PaperSubject): Sentence => (isPosted(matter) ? ask`在原发布的范围内向本人赔礼道歉` : ask`以书面方式向本人赔礼道歉`)

export const claims = (matter: PaperSubject): NonEmpty<Request> => {
  const of = (asks: Sentence, kind: Asking): Request => ({ asks: ask`判令对方${asks}`, basis: basisOf(matter, kind) })
  const standing = writtenStandingOf(matter)
  const sum = sumOf(claimedLosses(matter))
  const outside = standing === "stranger" || standing === "contact"
  const wrongRecord =
    (standing === "misuse" || standing === "settled") && matter.said("in-credit-report").some(({ value }) => value === "yes")
  return [
    of(withOthers(matter), "sue-stop"),
    ...(isPosted(matter) ? [of(ask`删除其公开发布的有关本人的内容，不得再公开、散布`, "sue-stop")] : []),
    ...(outside ? [of(ask`在本案证据保存之后删除其持有的本人的个人信息`, "delete")] : []),
    ...(wrongRecord ? [of(ask`更正向征信机构报送的该笔信息`, "correct")] : []),
    ...(isHarmProven(matter) ? [of(apology(matter), "sue-untimed")] : []),
    ...(sum ? [of(ask`赔偿本人的损失共${as("yuan", sum)}`, "sue-damages")] : []),
    { asks: ask`本案诉讼费用由对方负担` },
  ] as unknown as NonEmpty<Request>
}
