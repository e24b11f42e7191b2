/** Which records are to be kept, by what is on file: of calls, of messages, of the calls in which something was said, and by standing what the dispute is about. */
import type { NonEmpty } from "../../../case/citation.ts"
import type { Asking } from "../../../law/instrument.ts"
import { as, ask, listed, type Sentence } from "../../../say/say.ts"
import { spanOf } from "../../../timeline/measure.ts"
import { basisOf } from "../../form/basis.ts"
import type { Request } from "../../form/parts.ts"
import type { PaperSubject } from "../../sections/matter.ts"
import { numbersUsed } from "../../sections/numbers-used.ts"
import { type WrittenStanding, writtenStandingOf } from "../../standing/index.ts"

/** More moments than that nobody looks up by hand. */
const mostMoments = 4

const during = ({ dossier }: PaperSubject, rows: Int32Array): Sentence => {
  const span = spanOf(dossier.timeline, rows)
  if (!span) return ask``
  return span.firstDay.value === span.lastDay.value
    ? ask`${as("day", span.firstDay)}`
    : ask`${as("day", span.firstDay)}至${as("day", span.lastDay)}`
}
const used = (matter: PaperSubject, rows: Int32Array): Sentence => {
  const { named, count } = numbersUsed(matter, rows)
  if (named) return ask`（所用号码：${named}）`
  return count ? ask`（所用号码${count}个，见附表，换用的都在内）` : ask``
}
/** The calls in which the person told them something: the recording shows what the list of calls cannot. */
const spoken = ({ refusals }: PaperSubject): Sentence | undefined =>
  listed(
    refusals
      .flatMap(({ call }) => call ?? [])
      .filter((one, i, all) => all.findIndex(({ at }) => at.value === one.at.value) === i)
      .slice(0, mostMoments)
      .map(({ at }) => as("moment", at)),
  )
const inDispute = (standing: WrittenStanding): { readonly asks: Sentence; readonly kind?: Asking } | undefined => {
  switch (standing) {
    case "misuse":
      return { asks: ask`保存所称借款的申请、合同、身份核验（含人脸、短信、设备和网络地址）、放款和收款账户的记录`, kind: "verify" }
    case "settled":
      return { asks: ask`保存还款、入账和结清的记录`, kind: "explain" }
    // The right to know whence a number came is no duty to keep: a plain request.
    case "stranger":
    case "contact":
    case "unit":
      return { asks: ask`保存取得本号码的来源、日期和提供者的记录` }
    default:
      return undefined
  }
}
export const requests = (matter: PaperSubject): NonEmpty<Request> => {
  const { calls, messages } = matter
  const of = (asks: Sentence, ...kinds: readonly Asking[]): Request => ({ asks, basis: kinds.flatMap((kind) => basisOf(matter, kind)) })
  const said = spoken(matter)
  const disputed = inDispute(writtenStandingOf(matter))
  return [
    ...(calls.length > 0
      ? [
          of(ask`保存${during(matter, calls)}与本号码通话的录音和外呼任务、拨打记录，没有接通的也在内${used(matter, calls)}`, "records"),
          ...(said ? [of(ask`其中${said}的通话，录音单独保存`, "records")] : []),
        ]
      : []),
    ...(messages.length > 0
      ? [of(ask`保存${during(matter, messages)}向本号码发送信息的内容、时间和发送人的记录${used(matter, messages)}`, "records")]
      : []),
    ...(disputed ? [of(disputed.asks, ...(disputed.kind ? [disputed.kind] : []))] : []),
    of(ask`通知受托机构照此保存，列明其名称`, "agents"),
    of(ask`书面告知已经保存的范围；已经删除的，写明删除的日期和原因`),
  ] as unknown as NonEmpty<Request>
}
