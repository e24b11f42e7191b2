/** What a report asks the supervisor to look into: never that something be stopped or paid, which is a customer's own matter. */
import type { NonEmpty } from "../../../case/citation.ts"
import type { Asking } from "../../../law/instrument.ts"
import { ask, type Sentence } from "../../../say/say.ts"
import { basisOf } from "../../form/basis.ts"
import type { Request } from "../../form/parts.ts"
import type { PaperSubject } from "../../sections/matter.ts"
import { orRecordings } from "../../sections/records-kept.ts"
import { unitReached } from "../../sections/ways.ts"
import { writtenStandingOf } from "../../standing/index.ts"

export const requests = (matter: PaperSubject): NonEmpty<Request> => {
  const of = (asks: Sentence, ...kinds: readonly Asking[]): Request => ({ asks, basis: kinds.flatMap((kind) => basisOf(matter, kind)) })
  const toOthers: Asking = basisOf(matter, "others").length > 0 ? "others" : "stop"
  const numbers = of(ask`核实附表所列的号码是否由被举报人或者受托机构使用`, "agents")
  const told = of(ask`书面告知受理情况和处理结果`)
  const records = of(
    ask`先行固定号码来源、${matter.calls.length === 0 && matter.messages.length > 0 ? ask`短信发送记录` : ask`通话和外呼记录`}`,
    "records",
  )
  switch (writtenStandingOf(matter)) {
    case "misuse":
      return [
        of(ask`调取该笔借款的申请、身份核验、合同和放款记录，查明放款前对申请人身份的核实是否符合规定，并依法查处`, "verify"),
        ...(matter.said("in-credit-report").some(({ value }) => value === "yes")
          ? [of(ask`核查被举报人向征信机构报送该笔记录的依据`, "dispute")]
          : []),
        of(ask`先行固定申请、身份核验、放款、号码来源和${orRecordings(matter)}`, "records"),
        told,
      ] as unknown as NonEmpty<Request>
    case "unit":
      return [of(ask`依法查处就他人的债务${unitReached(matter)}的行为`, toOthers), numbers, records, told]
    default:
      return [
        of(matter.ownToo ? ask`依法查处就他人的债务向本人催收的行为` : ask`依法查处向没有还款义务的人催收的行为`, toOthers),
        of(ask`核查被举报人取得和使用本号码的来源和依据`, "source"),
        numbers,
        records,
        told,
      ]
  }
}
