/** Which records are asked for, by standing: an undisputed debt's contract is nobody's question, where a stranger's number came from is. */
import type { NonEmpty } from "../../../case/citation.ts"
import type { Asking } from "../../../law/instrument.ts"
import { as, ask, type Sentence } from "../../../say/say.ts"
import { spanOf } from "../../../timeline/measure.ts"
import { basisOf } from "../../form/basis.ts"
import type { Request } from "../../form/parts.ts"
import { grievancesOf } from "../../sections/grievances.ts"
import type { PaperSubject } from "../../sections/matter.ts"
import { numbersUsed } from "../../sections/numbers-used.ts"
import { sideOf } from "../../sections/private-side.ts"
import { orRecordings } from "../../sections/records-kept.ts"
import { unitReached, waysOf } from "../../sections/ways.ts"
import { type WrittenStanding, writtenStandingOf } from "../../standing/index.ts"

type Made = NonEmpty<Request>
/** From the first day on which anything shows a contact: what came later is asked for as well. */
const since = ({ dossier, contacts }: PaperSubject): Sentence => {
  const span = spanOf(dossier.timeline, contacts)
  return span ? ask`${as("day", span.firstDay)}以来` : ask``
}
/** Whoever keeps the records says whose the numbers are: a letter does not. */
const whose = (matter: PaperSubject): Sentence | undefined => {
  const { named, count } = numbersUsed(matter, matter.contacts)
  if (named) return ask`下列号码是否由${sideOf(matter)}或者受托机构使用：${named}`
  return count ? ask`附表所列联系过本号码的${count}个号码是否由${sideOf(matter)}或者受托机构使用，换用的都在内` : undefined
}
const askedWhose: ReadonlySet<WrittenStanding> = new Set(["current", "owing", "bound", "settled", "contact", "stranger"])
/** Whether the letter asks whose the numbers are. */
export const asksWhose = (matter: PaperSubject): boolean => askedWhose.has(writtenStandingOf(matter))
export const requests = (matter: PaperSubject): Made => {
  const of = (asks: Sentence, ...kinds: readonly Asking[]): Request => ({ asks, basis: kinds.flatMap((kind) => basisOf(matter, kind)) })
  // Who the others are is their own affair: only by what right they would be turned to.
  const { others } = grievancesOf(matter)
  const reported = matter.said("in-credit-report").some(({ value }) => value === "yes")
  const numbers = whose(matter)
  const agents = of(
    numbers
      ? ask`${since(matter)}委托了哪些机构联系本人，各自的名称、所用号码和起止日期；${numbers}`
      : ask`委托了哪些机构联系本人，各自的名称、所用号码和起止日期`,
    "agents",
  )
  const ofNumbers = numbers ? [of(numbers, "agents")] : []
  const calls = of(
    ask`${since(matter)}对本人号码的${matter.calls.length === 0 && matter.messages.length > 0 ? ask`短信发送记录` : ask`通话录音、外呼任务和短信发送记录`}的复制件`,
    "records",
    "copy",
  )
  const source = of(ask`本号码的来源、取得日期和使用的依据`, "source")
  const { ownToo } = matter
  const kept = of(
    ownToo ? ask`先保存上述记录，查清后不再把本号码用于他人的债务` : ask`先保存上述来源、通话和短信记录，查清后删除本号码`,
    "delete",
  )
  const passed = of(
    ownToo ? ask`为他人的债务向哪些机构提供过本号码，并通知其不再使用` : ask`向哪些机构提供过本号码，并通知其停止使用`,
    "pass-on",
  )
  const why = of(ask`不能提供的，逐项说明理由`, "reasons")
  const credit = of(ask`向征信机构报送过哪些信息、各是何时`, "copy")
  const disputed = matter.said("amount-agreed").some(({ value }) => value === "no")
  const contract = of(ask`合同、放款凭证和各期应还款项的计算依据的复制件`, "copy")
  const made: Readonly<Record<WrittenStanding, () => Made>> = {
    current: () => [agents, calls, ...(others ? [of(ask`使用本人所填联系人信息的依据`, "source")] : []), why] as unknown as Made,
    owing: () => [...(disputed ? [contract] : []), agents, calls, why] as unknown as Made,
    bound: () => [of(ask`所称的担保或者共同借款合同的复制件`, "copy"), agents, calls, why],
    settled: () => [
      of(ask`还款记录和结清的证明，写明余额是否为零`, "copy", "explain"),
      of(ask`办结之后联系本人的原因和依据`, "explain"),
      ...(reported ? [credit] : []),
      agents,
      why,
    ],
    contact: () => [source, passed, ...ofNumbers, kept, why],
    stranger: () => [source, passed, ...ofNumbers, kept, why],
    unit: () => [
      of(ask`由哪个机构、以什么依据${unitReached(matter)}`, "agents"),
      of(ask`保存并说明${waysOf(matter)}的记录`, "records"),
      why,
    ],
    misuse: () => [
      of(ask`申请记录、合同、身份核验记录（含人脸、短信、设备和网络地址）的复制件`, "verify", "copy"),
      of(ask`放款凭证，写明收款账户的户名和尾号`, "copy"),
      ...(reported ? [credit] : []),
      of(ask`先行保存上述记录和${orRecordings(matter)}`, "records"),
      why,
    ],
  }
  return made[writtenStandingOf(matter)]()
}
