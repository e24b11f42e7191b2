/** What the institution is asked to do about its own calls: three or four acts, in few words, by standing. */
import type { NonEmpty } from "../../../case/citation.ts"
import type { Asking } from "../../../law/instrument.ts"
import { ask, type Sentence } from "../../../say/say.ts"
import { basisOf } from "../../form/basis.ts"
import type { Request } from "../../form/parts.ts"
import { bearingAsked, conductAsked } from "../../sections/conduct-asked.ts"
import type { PaperSubject } from "../../sections/matter.ts"
import { currentAsked } from "../../sections/misreported.ts"
import { writtenStandingOf } from "../../standing/index.ts"

/** The institution's own term goes right after the first request, before what it rests on besides. */
const withCheck = ([first, ...rest]: readonly Request[], checked: Request): NonEmpty<Request> =>
  [...(first ? [first] : []), checked, ...rest] as unknown as NonEmpty<Request>
export const requests = (matter: PaperSubject): NonEmpty<Request> => {
  const of = (asks: Sentence, kind: Asking): Request => ({ asks, basis: basisOf(matter, kind) })
  const reported = matter.said("in-credit-report").some(({ value }) => value === "yes")
  const checked = of(ask`核查上述联络，告知所用号码和受托机构的名称`, "answer")
  switch (writtenStandingOf(matter)) {
    case "current":
      return withCheck(
        currentAsked(matter, ask`还款日之前不再来电，提醒只发短信`, ask`没有到期未还的款项时不再来电，提醒只发短信`),
        checked,
      )
    case "settled":
      return [
        of(ask`停止就已经结清的款项联系本人`, "stop"),
        of(ask`书面写明该笔款项是否已经结清、余额是否为零`, "explain"),
        ...conductAsked(matter, false, undefined, false),
        ...(reported ? [of(ask`更正向征信机构报送的信息`, "correct")] : []),
        checked,
      ] as unknown as NonEmpty<Request>
    default:
      return withCheck(bearingAsked(matter), checked)
  }
}
