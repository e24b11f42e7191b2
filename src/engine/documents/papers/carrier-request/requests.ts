/** What the person's own carrier can do for them: a list, a date, a filter, records kept; no caller's name, no recording, nobody else's data. */
import type { NonEmpty } from "../../../case/citation.ts"
import type { Dossier } from "../../../dossier.ts"
import type { Asking } from "../../../law/instrument.ts"
import { ask, listed, type Sentence } from "../../../say/say.ts"
import { byNumber } from "../../../timeline/parted.ts"
import { basisOf } from "../../form/basis.ts"
import type { Request } from "../../form/parts.ts"
import type { PaperSubject } from "../../sections/matter.ts"
import { rowsOf } from "./span.ts"

/** Senders whose records are to be kept: those with the most messages. */
const mostSenders = 10
export const requests = (dossier: Dossier, matters: readonly PaperSubject[], matter: PaperSubject, span: Sentence): NonEmpty<Request> => {
  const of = (asks: Sentence, ...kinds: readonly Asking[]): Request => ({ asks, basis: kinds.flatMap((kind) => basisOf(matter, kind)) })
  const senders = listed(
    byNumber(dossier.timeline, rowsOf(matters, "messages"))
      .slice(0, mostSenders)
      .map(({ key }) => key),
  )
  // Whose number it was before is nobody's business; until when it was another's tells whose calls these are.
  const successor = matters.some(({ role }) => role?.value === "number-successor")
  return [
    of(ask`提供${span}的通话清单（含主叫号码、时间、时长），打印盖章，由本人领取`, "call-list"),
    ...(successor ? [of(ask`写明这个号码由本人启用的日期`)] : []),
    ...(senders
      ? [
          of(
            ask`保存下列号码向本号码发送短信的时间、码号记录，属于端口号码的一并保存内容和发送方材料，以备公安机关、法院调取：${senders}`,
            "message-log",
          ),
        ]
      : []),
    of(ask`为本号码开通来电、短信防骚扰服务`),
    of(ask`不能办理的，书面说明理由`),
  ] as unknown as NonEmpty<Request>
}
