/** What is to be checked and shown, and that nothing is lost meanwhile: no deletion, which would take the proof of who applied. */
import type { NonEmpty } from "../../../case/citation.ts"
import type { Asking } from "../../../law/instrument.ts"
import { ask, type Sentence } from "../../../say/say.ts"
import { basisOf } from "../../form/basis.ts"
import type { Request } from "../../form/parts.ts"
import type { PaperSubject } from "../../sections/matter.ts"
import { objectionTerm } from "../../sections/objection-term.ts"

export const requests = (matter: PaperSubject): NonEmpty<Request> => {
  const of = (asks: Sentence, ...kinds: readonly Asking[]): Request => ({ asks, basis: kinds.flatMap((kind) => basisOf(matter, kind)) })
  const reported = matter.said("in-credit-report").some(({ value }) => value === "yes")
  return [
    of(ask`核实申请人的身份，提供申请记录、合同、身份核验记录（含人脸、短信、设备和网络地址）`, "verify", "copy"),
    of(ask`提供放款凭证，写明收款账户的户名和尾号`, "copy"),
    of(ask`核实期间不再向本人主张该笔款项，并通知受托机构`, "stop"),
    ...(reported ? [of(ask`对报送征信机构的这一笔标注异议，${objectionTerm(matter) ?? ask``}核实后更正`, "dispute")] : []),
    of(ask`保存申请、核验、放款、通话和外呼的全部记录`, "records"),
    of(ask`不能办理的，逐项说明理由`, "reasons"),
  ] as unknown as NonEmpty<Request>
}
