/** What a complaint asks the supervisor to have the institution do: acts that a handler can check off, each with the rule behind it. */
import type { NonEmpty } from "../../../case/citation.ts"
import type { Asking } from "../../../law/instrument.ts"
import { ask, type Sentence } from "../../../say/say.ts"
import { basisOf } from "../../form/basis.ts"
import type { Request } from "../../form/parts.ts"
import { complainedOf } from "../../sections/complained-of.ts"
import { bearingAsked, conductAsked } from "../../sections/conduct-asked.ts"
import { during } from "../../sections/during.ts"
import type { PaperSubject } from "../../sections/matter.ts"
import { currentAsked } from "../../sections/misreported.ts"
import { writtenStandingOf } from "../../standing/index.ts"

const first = (matter: PaperSubject): readonly Request[] => {
  const of = (asks: Sentence, kind: Asking): Request => ({ asks, basis: basisOf(matter, kind) })
  const reported = matter.said("in-credit-report").some(({ value }) => value === "yes")
  switch (writtenStandingOf(matter)) {
    case "current":
      return currentAsked(matter, ask`还款日之前停止电话联络`, ask`没有到期未还的款项时停止电话联络`)
    case "settled":
      return [
        of(ask`停止就已经结清的款项联系本人`, "stop"),
        of(ask`核对还款记录，书面写明该笔款项是否已经结清、余额是否为零`, "explain"),
        ...conductAsked(matter, false),
        ...(reported ? [of(ask`更正向征信机构报送的信息`, "correct")] : []),
      ]
    default:
      return bearingAsked(matter)
  }
}
/** Recordings for the days with calls that are complained of; where only messages are, what was sent on theirs. */
const recordsOf = (matter: PaperSubject): Sentence => {
  const { timeline } = matter.dossier
  const [calls, messages] = [complainedOf(matter, matter.calls), complainedOf(matter, matter.messages)]
  const [called, written] = [during(timeline, calls), during(timeline, messages)]
  if (called || !written) return ask`调取${called ? ask`${called}的` : ask``}通话录音和外呼任务记录`
  return ask`调取${written}的短信发送记录`
}
export const requests = (matter: PaperSubject): NonEmpty<Request> => {
  const of = (asks: Sentence, kind: Asking): Request => ({ asks, basis: basisOf(matter, kind) })
  return [
    ...first(matter),
    of(ask`核实附表所列的号码是否由其或者受托机构使用，告知受托机构的名称；否认的，请其说明`, "agents"),
    of(recordsOf(matter), "records"),
    of(ask`在规定期限内书面答复结果和理由`, "answer"),
  ] as unknown as NonEmpty<Request>
}
