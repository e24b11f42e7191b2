/** What a complaint to a court asks for: to stop, in the way that fits how the person stands; an apology beside a proven harm alone; the sum of what is cited; the costs. */
import type { NonEmpty } from "../../../case/citation.ts"
import type { Asking } from "../../../law/instrument.ts"
import { isOf } from "../../../rules/index.ts"
import { publicPosting } from "../../../rules/public-posting/index.ts"
import { thirdPartyDisclosure } from "../../../rules/third-party-disclosure/index.ts"
import { as, ask, listed, type Sentence } from "../../../say/say.ts"
import { basisOf } from "../../form/basis.ts"
import type { Request } from "../../form/parts.ts"
import { grievancesOf } from "../../sections/grievances.ts"
import { claimedLosses, sumOf } from "../../sections/losses.ts"
import type { PaperSubject } from "../../sections/matter.ts"
import { type WrittenStanding, writtenStandingOf } from "../../standing/index.ts"

const phonesOf = ({ dossier: { facts } }: PaperSubject): Sentence => {
  const phones = listed(facts.many("phone").map((phone) => ask`${phone}`))
  return phones ? ask`本人的手机号${phones}` : ask`本人`
}
const refusedAll = ({ refusals }: PaperSubject): boolean => refusals.some(({ scope, scopeKnown }) => scope === "all" && scopeKnown)
const refusedCalls = ({ refusals }: PaperSubject): boolean => refusals.some(({ scope }) => scope === "calls")
/** Of whoever has a contract with the defendant only the manner is to stop: calls that were refused, others who were drawn in, words. */
const ofCustomer = (matter: PaperSubject): Sentence => {
  const { others, insulting, threatening, night } = grievancesOf(matter)
  const parts = [
    ...(refusedAll(matter) || refusedCalls(matter) ? [ask`停止在还款日之前以电话联系${phonesOf(matter)}`] : []),
    ...(night ? [ask`停止在${night}联系本人`] : []),
    ...(others ? [ask`停止联系本人以外的人`] : []),
    ...(insulting || threatening ? [ask`停止使用侮辱、威胁的语言`] : []),
  ]
  const [first, ...rest] = parts
  return first ? rest.reduce((line, one) => ask`${line}，${one}`, first) : ask`停止在还款日之前以频繁来电的方式催促本人还款`
}
const stop: Readonly<Record<WrittenStanding, (matter: PaperSubject) => Sentence>> = {
  current: ofCustomer,
  settled: (matter) => ask`停止就已经结清的款项以电话、短信联系${phonesOf(matter)}`,
  owing: ofCustomer,
  bound: ofCustomer,
  contact: (matter) => ask`停止就他人的债务以电话、短信联系${phonesOf(matter)}`,
  unit: (matter) => ask`停止以电话联系${phonesOf(matter)}`,
  stranger: (matter) => ask`停止以电话、短信联系${phonesOf(matter)}`,
  misuse: (matter) => ask`停止以本人名义主张该笔借款，停止为此以电话、短信联系${phonesOf(matter)}`,
}
/** Harm that documents show: a loss with its proof, or what others saw or heard. */
const isHarmProven = (matter: PaperSubject): boolean =>
  claimedLosses(matter).length > 0 || matter.findings.some((one) => isOf(one, publicPosting) || isOf(one, thirdPartyDisclosure))
const apology = (matter: PaperSubject): Sentence =>
  matter.findings.some((one) => isOf(one, publicPosting)) ? ask`在原发布的范围内向本人赔礼道歉` : ask`以书面方式向本人赔礼道歉`

export const claims = (matter: PaperSubject): NonEmpty<Request> => {
  const of = (asks: Sentence, kind: Asking): Request => ({ asks: ask`判令对方${asks}`, basis: basisOf(matter, kind) })
  const standing = writtenStandingOf(matter)
  const sum = sumOf(claimedLosses(matter))
  const outside = standing === "stranger" || standing === "contact"
  const wrongRecord =
    (standing === "misuse" || standing === "settled") && matter.said("in-credit-report").some(({ value }) => value === "yes")
  return [
    of(stop[standing](matter), "sue-stop"),
    ...(outside ? [of(ask`在本案证据保存之后删除其持有的本人的个人信息`, "delete")] : []),
    ...(wrongRecord ? [of(ask`更正向征信机构报送的该笔信息`, "correct")] : []),
    ...(isHarmProven(matter) ? [of(apology(matter), "sue-untimed")] : []),
    ...(sum ? [of(ask`赔偿本人的损失共${as("yuan", sum)}`, "sue-damages")] : []),
    { asks: ask`本案诉讼费用由对方负担` },
  ] as unknown as NonEmpty<Request>
}
