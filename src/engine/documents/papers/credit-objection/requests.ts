/** What is asked about the one entry: a mark, a check, a correction, an answer; nothing of other entries, and no deletion of one that is right. */
import type { NonEmpty } from "../../../case/citation.ts"
import type { Asking } from "../../../law/instrument.ts"
import { ask, type Sentence } from "../../../say/say.ts"
import { basisOf } from "../../form/basis.ts"
import type { Request } from "../../form/parts.ts"
import type { PaperSubject } from "../../sections/matter.ts"
import { writtenStandingOf } from "../../standing/index.ts"

const corrected = (matter: PaperSubject): Sentence => {
  switch (writtenStandingOf(matter)) {
    case "misuse":
      return ask`核查申请、核验和放款记录，查明不是本人办理的，更正这一笔并通知征信机构`
    case "settled":
      return ask`核对还款和结清记录，把这一笔更正为已经结清并通知征信机构`
    default:
      return ask`核对各期入账记录，更正写成逾期的记载并通知征信机构`
  }
}
export const requests = (matter: PaperSubject): NonEmpty<Request> => {
  const of = (asks: Sentence, ...kinds: readonly Asking[]): Request => ({ asks, basis: kinds.flatMap((kind) => basisOf(matter, kind)) })
  return [
    of(ask`对这一笔标注异议`, "dispute"),
    of(corrected(matter), "correct"),
    of(ask`提供报送这一笔所依据的记录`, "copy"),
    of(ask`书面答复核查结果，不予更正的，说明理由`, "reasons"),
  ]
}
