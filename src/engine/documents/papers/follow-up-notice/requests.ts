/** What a later letter asks for: an answer to the first, the same conduct once more where it went on, and why it did. */
import type { NonEmpty } from "../../../case/citation.ts"
import type { Asking } from "../../../law/instrument.ts"
import { ask, type Sentence } from "../../../say/say.ts"
import { basisOf } from "../../form/basis.ts"
import type { Request } from "../../form/parts.ts"
import { bearingAsked, conductAsked } from "../../sections/conduct-asked.ts"
import type { PaperSubject } from "../../sections/matter.ts"
import { currentAsked } from "../../sections/misreported.ts"
import { isPrivateSide } from "../../sections/private-side.ts"
import { contactRecords } from "../../sections/records-kept.ts"
import { unitReached } from "../../sections/ways.ts"
import { isCustomer, writtenStandingOf } from "../../standing/index.ts"
import { type FollowedUp, isLate } from "./due.ts"

const again = (matter: PaperSubject, of: (asks: Sentence, ...kinds: readonly Asking[]) => Request): readonly Request[] => {
  const outside = basisOf(matter, "others").length > 0 ? ("others" as const) : ("stop" as const)
  switch (writtenStandingOf(matter)) {
    case "current":
      return currentAsked(
        matter,
        ask`还款日之前不再来电；确需提醒的，只发短信到本人手机号`,
        ask`没有到期未还的款项时不再来电；确需提醒的，只发短信到本人手机号`,
      )
    case "settled":
      return [of(ask`停止就已经结清的款项联系本人`, "stop"), ...conductAsked(matter, false)]
    case "owing":
    case "bound":
      return bearingAsked(matter)
    case "stranger":
      return [of(matter.ownToo ? ask`停止就他人的债务联系本人` : ask`停止联系本号码，换用其他号码的也在内`, outside)]
    case "unit":
      return [of(ask`停止就他人的债务${unitReached(matter)}`, outside)]
    case "contact":
      return [of(ask`停止就他人的债务联系本人`, outside)]
    case "misuse":
      return [of(ask`核实期间停止向本人主张该笔款项`, "stop")]
  }
}
export const requests = (matter: PaperSubject, { sent, since }: FollowedUp): NonEmpty<Request> => {
  const of = (asks: Sentence, ...kinds: readonly Asking[]): Request => ({ asks, basis: kinds.flatMap((kind) => basisOf(matter, kind)) })
  const late = sent.some((one) => isLate(one, matter.dossier.day))
  const customer = isCustomer(writtenStandingOf(matter))
  const person = isPrivateSide(matter)
  return [
    ...(late
      ? [of(ask`对前函所列的请求逐项书面答复`, customer ? "answer" : "reasons")]
      : [of(ask`前函所列的请求中没有办理的，办理并逐项写明结果；不办理的，写明理由`, customer ? "answer" : "reasons")]),
    ...(since.length > 0 ? again(matter, of) : []),
    ...(since.length > 0 && !person
      ? [
          of(ask`说明发函之后仍有上述联络的原因，列明由谁、用哪些号码进行`, "agents"),
          of(ask`保存发函以来的${contactRecords(matter)}`, "records"),
        ]
      : []),
  ] as unknown as NonEmpty<Request>
}
