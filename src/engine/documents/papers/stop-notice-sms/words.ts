/** The message itself, by standing: who, by number; one demand in the person's own scope; a channel that stays open; a word back. No name, no law, no debt. */
import type { Cited } from "../../../case/citation.ts"
import { coversMessages } from "../../../refusals/refusal.ts"
import { ask, type Sentence } from "../../../say/say.ts"
import type { PaperSubject } from "../../sections/matter.ts"
import { nightHours } from "../../sections/night-hours.ts"
import { replyBy } from "../../sections/reply-by.ts"
import { type WrittenStanding, writtenStandingOf } from "../../standing/index.ts"

/** One or two parts, each sent as one message. */
export const partsOf = (matter: PaperSubject, phone: Cited<string>): readonly Sentence[] => {
  const { party } = matter
  const from = ask`${party.name}：我是手机${phone}的用户，`
  const open = matter.refusals.some(coversMessages) ? ask`需要通知请寄书面材料。` : ask`需要通知请发短信到本号。`
  const night = nightHours(matter)
  const by = replyBy(matter)
  const texts: Readonly<Record<WrittenStanding, () => readonly Sentence[]>> = {
    current: () => [ask`${from}还款日之前请不要来电，${open}`, ask`${party.name}：合同照常履行。收到请回复。`],
    owing: () => [
      night ? ask`${from}请不要在${night}来电，也不要联系本人以外的人。` : ask`${from}请不要频繁来电，也不要联系本人以外的人。`,
      ask`${party.name}：${open}收到请回复。`,
    ],
    settled: () => [ask`${from}所说事项已经办结，请核对后停止来电。`, ask`${party.name}：请于${by}前把核对结果发到本号。收到请回复。`],
    stranger: () => [ask`${from}与你方没有合同关系，请停止联系本号。`, ask`${party.name}：请于${by}前告知本号的来源。收到请回复。`],
    contact: () => [ask`${from}不是合同一方，也没有担保，请停止联系本号。`, ask`${party.name}：请于${by}前告知本号的来源。收到请回复。`],
    unit: () => [ask`${party.name}：${phone}是单位电话，请停止就个人事务来电。收到请回复。`],
    misuse: () => [
      matter.said("applied").some(({ value }) => value === "no")
        ? ask`${from}没有向你方申请过，请停止联系并保存申请记录。`
        : ask`${from}所称业务不是本人办理，请停止联系并保存申请记录。`,
      ask`${party.name}：请于${by}前告知申请人身份如何核实。收到请回复。`,
    ],
  }
  return texts[writtenStandingOf(matter)]()
}
