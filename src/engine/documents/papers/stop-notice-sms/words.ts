/** The message itself, by standing: who, by number; one demand in the person's own scope; a channel that stays open; a word back. No name, no law, no debt. */
import type { Cited } from "../../../case/citation.ts"
import { coversMessages } from "../../../refusals/refusal.ts"
import { ask, type Sentence } from "../../../say/say.ts"
import { grievancesOf } from "../../sections/grievances.ts"
import type { PaperSubject } from "../../sections/matter.ts"
import { calledEarly, isMisreported } from "../../sections/misreported.ts"
import { isPrivateSide } from "../../sections/private-side.ts"
import { replyBy } from "../../sections/reply-by.ts"
import { goesOn } from "../../sections/undisputed.ts"
import { type WrittenStanding, writtenStandingOf } from "../../standing/index.ts"

/** One or two parts, each sent as one message. */
const inRow = ([first, ...rest]: readonly Sentence[]): Sentence => rest.reduce((line, one) => ask`${line}，${one}`, first ?? ask``)
export const partsOf = (matter: PaperSubject, phone: Cited<string>): readonly Sentence[] => {
  const { party } = matter
  const from = ask`${party.name}：我是手机${phone}的用户，`
  const open = matter.refusals.some(coversMessages) ? ask`需要通知请寄书面材料。` : ask`需要通知请发短信到本号。`
  const { night, oftenCalled, insulting, threatening, others } = grievancesOf(matter)
  const asked = [
    ...(night ? [ask`不要在${night}联系`] : oftenCalled ? [ask`不要频繁来电`] : []),
    ...(insulting || threatening ? [ask`使用文明的语言`] : []),
    ...(others ? [writtenStandingOf(matter) === "bound" ? ask`不要联系无关的人` : ask`不要联系本人以外的人`] : []),
  ]
  const manner = asked.length > 0 ? ask`请${inRow(asked)}` : ask`请规范联络方式`
  const answer = (what: Sentence): readonly Sentence[] => (isPrivateSide(matter) ? [] : [what])
  const by = replyBy(matter)
  const onlyOthers = ask`${from}所催的他人债务与本人无关，本人没有担保，请停止就该笔债务联系本号。`
  const texts: Readonly<Record<WrittenStanding, () => readonly Sentence[]>> = {
    current: () => [
      // Whom only messages reached has no calls to end.
      matter.calls.length > 0 || matter.contacts.length === 0
        ? calledEarly(matter) || matter.contacts.length === 0
          ? ask`${from}还款日之前请不要来电，${open}`
          : ask`${from}没有到期未还的款项时请不要来电，${open}`
        : ask`${from}${isMisreported(matter) ? ask`请核对还款记录并更正` : manner}。`,
      goesOn(matter) ? ask`${party.name}：合同照常履行。收到请回复。` : ask`${party.name}：收到请回复。`,
    ],
    owing: () => [ask`${from}${manner}。`, ask`${party.name}：${open}收到请回复。`],
    bound: () => [ask`${from}${manner}。`, ask`${party.name}：${open}收到请回复。`],
    settled: () => [ask`${from}所说事项已经办结，请核对后停止来电。`, ask`${party.name}：请于${by}前把核对结果发到本号。收到请回复。`],
    stranger: () => [
      matter.ownToo ? onlyOthers : ask`${from}与你方没有合同关系，请停止联系本号。`,
      ...answer(ask`${party.name}：请于${by}前告知本号的来源。收到请回复。`),
    ],
    contact: () => [
      matter.ownToo ? onlyOthers : ask`${from}不是合同一方，也没有担保，请停止联系本号。`,
      ...answer(ask`${party.name}：请于${by}前告知本号的来源。收到请回复。`),
    ],
    unit: () => [
      ask`${party.name}：${phone}是单位电话，请停止就个人事务${matter.messages.length > 0 ? ask`联系` : ask`来电`}。收到请回复。`,
    ],
    misuse: () => [
      matter.said("applied").some(({ value }) => value === "no")
        ? ask`${from}没有向你方申请过，请停止联系并保存申请记录。`
        : ask`${from}所称业务不是本人办理，请停止联系并保存申请记录。`,
      ask`${party.name}：请于${by}前告知申请人身份如何核实。收到请回复。`,
    ],
  }
  return texts[writtenStandingOf(matter)]()
}
