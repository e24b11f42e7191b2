/** One paper with a seal, what follows from it in the records, and quiet: nothing is paid for it. */
import type { NonEmpty } from "../../../case/citation.ts"
import type { Asking } from "../../../law/instrument.ts"
import { ask, type Sentence } from "../../../say/say.ts"
import { basisOf } from "../../form/basis.ts"
import type { Request } from "../../form/parts.ts"
import type { PaperSubject } from "../../sections/matter.ts"
import { writtenStandingOf } from "../../standing/index.ts"

export const requests = (matter: PaperSubject): NonEmpty<Request> => {
  const of = (asks: Sentence, ...kinds: readonly Asking[]): Request => ({ asks, basis: kinds.flatMap((kind) => basisOf(matter, kind)) })
  const reported = matter.said("in-credit-report").some(({ value }) => value === "yes")
  const why = of(ask`不能出具的，逐项说明理由和依据`, "reasons")
  if (writtenStandingOf(matter) === "settled")
    return [
      of(ask`出具加盖公章的结清证明，写明合同、结清日期和余额为零`, "copy", "explain"),
      of(
        reported ? ask`把内部记录和向征信机构报送的信息一并更正为已经结清` : ask`把内部记录更正为已经结清，报送过征信机构的一并更正`,
        "correct",
      ),
      of(ask`通知受托机构停止就这笔款项联系本人`, "stop"),
      why,
    ]
  return [
    of(ask`查询以本人名义有无申请、合同和放款，出具加盖公章的书面答复`, "copy"),
    ...(reported ? [of(ask`对报送征信机构的记录标注异议，核实后更正`, "dispute")] : []),
    of(ask`通知受托机构停止就此联系本人`, "stop"),
    why,
  ] as unknown as NonEmpty<Request>
}
