/** What a complaint asks the supervisor to have the institution do: acts that a handler can check off, each with the rule behind it. */
import type { NonEmpty } from "../../../case/citation.ts"
import type { Asking } from "../../../law/instrument.ts"
import { as, ask, type Sentence } from "../../../say/say.ts"
import { spanOf } from "../../../timeline/measure.ts"
import { basisOf } from "../../form/basis.ts"
import type { Request } from "../../form/parts.ts"
import { grievancesOf, mannersAsked, othersAsked } from "../../sections/grievances.ts"
import type { PaperSubject } from "../../sections/matter.ts"
import { writtenStandingOf } from "../../standing/index.ts"

const first = (matter: PaperSubject): readonly (readonly [Sentence, Asking])[] => {
  const { night } = grievancesOf(matter)
  const [manners, others] = [mannersAsked(matter), othersAsked(matter)]
  const found: readonly (readonly [Sentence, Asking])[] = [
    ...(manners ? [[manners, "stop"] as const] : []),
    ...(night ? [[ask`${night}不联络`, "hours"] as const] : []),
    ...(others ? [[others, "others"] as const] : []),
  ]
  const reported = matter.said("in-credit-report").some(({ value }) => value === "yes")
  switch (writtenStandingOf(matter)) {
    case "current":
      return [...(matter.calls.length > 0 ? [[ask`还款日之前停止电话联络`, "stop"] as const] : []), ...found]
    case "settled":
      return [
        [ask`停止就已经结清的款项联系本人`, "stop"],
        [ask`核对还款记录，书面写明该笔款项是否已经结清、余额是否为零`, "explain"],
        ...found,
        ...(reported ? [[ask`更正向征信机构报送的信息`, "correct"] as const] : []),
      ]
    default:
      return found.length > 0 ? found : [[ask`规范联络方式`, "stop"]]
  }
}
export const requests = (matter: PaperSubject): NonEmpty<Request> => {
  const of = (asks: Sentence, kind: Asking): Request => ({ asks, basis: basisOf(matter, kind) })
  const span = spanOf(matter.dossier.timeline, matter.contacts)
  const during = span ? ask`${as("day", span.firstDay)}至${as("day", span.lastDay)}的` : ask``
  return [
    ...first(matter).map(([asks, kind]) => of(asks, kind)),
    of(ask`核实所附统计说明列出的号码是否由其或者受托机构使用，告知受托机构的名称；否认的，请其说明`, "agents"),
    of(ask`调取${during}通话录音和外呼任务记录，据以核查`, "records"),
    of(ask`在规定期限内书面答复处理结果和理由`, "answer"),
  ] as unknown as NonEmpty<Request>
}
