/** What a letter asks for, by standing: concrete acts that a call centre can do or leave, and no demand that helps the other side. */
import type { NonEmpty } from "../../../case/citation.ts"
import type { Asking } from "../../../law/instrument.ts"
import { ask, listed, type Sentence } from "../../../say/say.ts"
import { byNumber } from "../../../timeline/parted.ts"
import { basisOf } from "../../form/basis.ts"
import type { Request } from "../../form/parts.ts"
import { bearingAsked, conductAsked } from "../../sections/conduct-asked.ts"
import type { PaperSubject } from "../../sections/matter.ts"
import { currentAsked } from "../../sections/misreported.ts"
import { objectionTerm } from "../../sections/objection-term.ts"
import { isPrivateSide } from "../../sections/private-side.ts"
import { contactRecords, orRecordings } from "../../sections/records-kept.ts"
import { unitReached } from "../../sections/ways.ts"
import { type WrittenStanding, writtenStandingOf } from "../../standing/index.ts"

type Made = NonEmpty<Request>
/** More numbers than that are in no letter: it says that any is meant. */
const mostNumbers = 4
/** By which numbers: those that were used, by name, since nobody can follow a number that no letter tells. */
const byWhich = ({ dossier: { timeline }, contacts }: PaperSubject): Sentence => {
  const used = byNumber(timeline, contacts).map(({ key }) => key)
  const numbers = used.length <= mostNumbers ? listed(used) : undefined
  return numbers ? ask`停止以${numbers}和更换的其他号码联系本号码` : ask`停止联系本号码，换用其他号码的也在内`
}
/** 有什么书面寄给我: whoever asked for it on paper did not ask for silence. */
const onPaper = /(?:书面|写信|信件|邮寄|来函|发函)[^，,。；;]{0,6}(?:寄|发|给|联系|通知|告知|说)|寄(?:给我|到|书面|信)/
const refusesPaper = /(?:不要|别|不用|不必|停止)[^，,。；;]{0,4}(?:寄|写信|书面|来函|发函)/
const asksForPaper = ({ refusals, dossier: { timeline } }: PaperSubject): boolean =>
  refusals.some(({ row, how, kind }) => {
    const text = how === "message" && kind === "refusal" ? (timeline.text[row] as number) : -1
    if (text < 0) return false
    const words = timeline.texts.get(text)
    return onPaper.test(words) && !refusesPaper.test(words)
  })
/** To a natural person who lent the money: no agents, no source of a number, and nothing of the law on handling personal data. */
const toPerson = (matter: PaperSubject, of: (asks: Sentence, ...kinds: readonly Asking[]) => Request): Made => {
  if (matter.stands === "borrower") return bearingAsked(matter) as unknown as Made
  return [of(matter.unit ? ask`停止就他人的债务${unitReached(matter)}` : ask`停止就他人的债务联系本人`, "stop")]
}
/** Its own messages say that a machine calls. */
const dialsByItself = ({ messages, dossier: { timeline } }: PaperSubject): boolean =>
  messages.some((row) => (timeline.text[row] as number) >= 0 && timeline.texts.get(timeline.text[row] as number).includes("外呼"))
export const requests = (matter: PaperSubject): Made => {
  const of = (asks: Sentence, ...kinds: readonly Asking[]): Request => ({ asks, basis: kinds.flatMap((kind) => basisOf(matter, kind)) })
  const reported = matter.said("in-credit-report").some(({ value }) => value === "yes")
  const records = of(ask`保存${contactRecords(matter)}`, "records")
  const agents = of(
    dialsByItself(matter)
      ? ask`关闭对本号码的自动外呼，将上述要求通知受托机构，列明受托机构名称和所用号码`
      : ask`将上述要求通知受托机构，列明受托机构名称和所用号码`,
    "agents",
  )
  // Their own business with the same side goes on: the number stays with it.
  const { ownToo } = matter
  const aboutOthers = of(
    asksForPaper(matter) ? ask`停止就他人的债务来电、上门；有需要告知的，书面寄给本人` : ask`停止就他人的债务联系本人`,
    ...(basisOf(matter, "others").length > 0 ? (["others"] as const) : (["stop"] as const)),
  )
  const source = of(ownToo ? ask`说明就他人的债务使用本号码的来源、日期和依据` : ask`说明取得本号码的来源、日期和使用的依据`, "source")
  const deletes = of(
    ownToo ? ask`先保存上述记录，查清后不再把本号码用于他人的债务` : ask`先保存号码来源、通话和短信记录，查清后删除本号码`,
    "delete",
  )
  const made: Readonly<Record<WrittenStanding, () => Made>> = {
    current: () =>
      [
        ...currentAsked(
          matter,
          ask`还款日之前不再来电；确需提醒的，只发短信到本人手机号`,
          ask`没有到期未还的款项时不再来电；确需提醒的，只发短信到本人手机号`,
        ),
        agents,
        records,
      ] as unknown as Made,
    owing: () => [...bearingAsked(matter), of(ask`列明受托机构名称和所用号码`, "agents"), records] as unknown as Made,
    bound: () => [...bearingAsked(matter), of(ask`列明受托机构名称和所用号码`, "agents"), records] as unknown as Made,
    settled: () => [
      of(ask`停止就已经结清的款项联系本人`, "stop"),
      of(ask`书面写明该笔款项是否已经结清、余额是否为零，说明上述来电和信息的依据`, "explain"),
      ...conductAsked(matter, false),
      ...(reported ? [of(ask`更正向征信机构报送的信息`, "correct")] : []),
      agents,
      records,
    ],
    stranger: () => [
      ownToo ? aboutOthers : of(byWhich(matter), ...(basisOf(matter, "others").length > 0 ? (["others"] as const) : (["stop"] as const))),
      source,
      of(
        ownToo ? ask`说明为他人的债务向哪些受托机构提供过本号码，并通知其不再使用` : ask`说明向哪些受托机构提供过本号码，并通知其停止使用`,
        "pass-on",
      ),
      deletes,
      of(ask`不能办理的，逐项说明理由`, "reasons"),
    ],
    contact: () => [
      aboutOthers,
      source,
      of(ownToo ? ask`通知受托机构不再就他人的债务使用本号码` : ask`通知受托机构停止使用本号码`, "pass-on"),
      deletes,
      of(ask`不能办理的，逐项说明理由`, "reasons"),
    ],
    unit: () => [
      of(
        ask`停止就他人的债务${unitReached(matter)}`,
        ...(basisOf(matter, "others").length > 0 ? (["others"] as const) : (["stop"] as const)),
      ),
      of(ask`说明由哪个机构、以什么依据${unitReached(matter)}`, "agents"),
      records,
    ],
    misuse: () => [
      of(ask`核实申请人的身份，提供申请记录、合同、身份核验记录、放款凭证和收款账户户名、尾号`, "verify", "copy"),
      of(ask`核实期间停止向本人主张该笔款项，停止为此来电、来信`, "stop"),
      ...(reported ? [of(ask`对报送征信机构的记录标注异议，${objectionTerm(matter) ?? ask``}核实后更正`, "dispute")] : []),
      of(ask`先行保存申请、身份核验、放款、号码来源和${orRecordings(matter)}，查清后依法更正、删除`, "delete"),
      of(ask`不能办理的，逐项说明理由`, "reasons"),
    ],
  }
  if (isPrivateSide(matter)) return toPerson(matter, of)
  return made[writtenStandingOf(matter)]()
}
