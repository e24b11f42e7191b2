/** What the institution is asked to do about its own calls: three or four acts, in few words, by standing. */
import type { NonEmpty } from "../../../case/citation.ts"
import type { Asking } from "../../../law/instrument.ts"
import { ask, type Sentence } from "../../../say/say.ts"
import { basisOf } from "../../form/basis.ts"
import type { Request } from "../../form/parts.ts"
import type { PaperSubject } from "../../sections/matter.ts"
import { nightHours } from "../../sections/night-hours.ts"
import { writtenStandingOf } from "../../standing/index.ts"

export const requests = (matter: PaperSubject): NonEmpty<Request> => {
  const of = (asks: Sentence, kind: Asking): Request => ({ asks, basis: basisOf(matter, kind) })
  const night = nightHours(matter)
  const quiet = night ? ask`，${night}不联络` : ask``
  // The institution's own term goes before what it rests on besides.
  const checked = of(ask`核查上述联络，告知所用号码和受托机构的名称`, "answer")
  const others = of(ask`不联系本人以外的人`, "others")
  switch (writtenStandingOf(matter)) {
    case "current":
      return [of(ask`还款日之前不再来电${quiet}，提醒只发短信`, "stop"), checked, others]
    case "settled":
      return [
        of(ask`停止就已经结清的款项联系本人`, "stop"),
        of(ask`书面写明该笔款项已经结清、余额为零`, "explain"),
        of(ask`更正向征信机构报送的信息`, "correct"),
        checked,
      ]
    default:
      return [of(ask`不以频繁来电等方式催收${quiet}`, "stop"), checked, others]
  }
}
