/** What a letter asks for, by standing: concrete acts that a call centre can do or leave, and no demand that helps the other side. */
import type { NonEmpty } from "../../../case/citation.ts"
import type { Asking } from "../../../law/instrument.ts"
import { ask, type Sentence } from "../../../say/say.ts"
import { basisOf } from "../../form/basis.ts"
import type { Request } from "../../form/parts.ts"
import { rankOf } from "../../quotations/gravity.ts"
import { quotationsOf } from "../../quotations/index.ts"
import type { PaperSubject } from "../../sections/matter.ts"
import { nightHours } from "../../sections/night-hours.ts"
import { type WrittenStanding, writtenStandingOf } from "../../standing/index.ts"

type Made = NonEmpty<Request>
export const requests = (matter: PaperSubject): Made => {
  const of = (asks: Sentence, ...kinds: readonly Asking[]): Request => ({ asks, basis: kinds.flatMap((kind) => basisOf(matter, kind)) })
  const night = nightHours(matter)
  const rude = quotationsOf(matter).some(({ gravity }) => rankOf(gravity) >= rankOf("exposure"))
  const records = of(ask`保存通话录音、外呼和短信发送记录`, "records")
  const agents = of(ask`将上述要求通知受托机构，列明受托机构名称和所用号码`, "agents")
  const others = of(ask`不联系本人的亲友、同事和单位`, "others")
  const made: Readonly<Record<WrittenStanding, () => Made>> = {
    current: () => [
      of(ask`还款日之前不再来电；确需提醒的，只发短信到本人手机号`, "stop"),
      ...(night ? [of(ask`${night}不联络`, "hours")] : []),
      others,
      agents,
      records,
    ],
    owing: () => [
      of(rude ? ask`不以频繁来电等方式催收，不使用侮辱、恐吓的语言` : ask`不以频繁来电等方式催收`, "stop"),
      ...(night ? [of(ask`${night}不联络`, "hours")] : []),
      of(ask`不联系本人以外的人，不向其透露与本人有关的信息`, "others"),
      of(ask`列明受托机构名称和所用号码`, "agents"),
      records,
    ],
    settled: () => [
      of(ask`停止就已经结清的款项联系本人`, "stop"),
      of(ask`书面写明该笔款项已经结清、余额为零，说明上述来电和信息的依据`, "explain"),
      of(ask`更正向征信机构报送的信息`, "correct"),
      agents,
      records,
    ],
    stranger: () => [
      of(
        ask`停止以上述号码和更换的其他号码联系本号码`,
        ...(basisOf(matter, "others").length > 0 ? (["others"] as const) : (["stop"] as const)),
      ),
      of(ask`说明取得本号码的来源、日期和使用的依据`, "source"),
      of(ask`说明向哪些受托机构提供过本号码，并通知其停止使用`, "pass-on"),
      of(ask`先保存号码来源、通话和短信记录，查清后删除本号码`, "delete"),
      of(ask`不能办理的，逐项说明理由`, "reasons"),
    ],
    contact: () => [
      of(ask`停止就他人的债务联系本人`, ...(basisOf(matter, "others").length > 0 ? (["others"] as const) : (["stop"] as const))),
      of(ask`说明取得本号码的来源、日期和使用的依据`, "source"),
      of(ask`通知受托机构停止使用本号码`, "pass-on"),
      of(ask`先保存号码来源、通话和短信记录，查清后删除本号码`, "delete"),
      of(ask`不能办理的，逐项说明理由`, "reasons"),
    ],
    unit: () => [
      of(ask`停止就他人的债务拨打本单位的电话`, ...(basisOf(matter, "others").length > 0 ? (["others"] as const) : (["stop"] as const))),
      of(ask`说明由哪个机构、以什么依据拨打本单位的电话`, "agents"),
      records,
    ],
    misuse: () => [
      of(ask`核实申请人的身份，提供申请记录、合同、身份核验记录、放款凭证和收款账户户名、尾号`, "verify", "copy"),
      of(ask`核实期间停止以本人名义主张该笔款项`, "stop"),
      ...(matter.said("in-credit-report").some(({ value }) => value === "yes")
        ? [of(ask`对报送征信机构的记录标注异议，核实后更正`, "dispute")]
        : []),
      of(ask`先行保存申请、身份核验、放款、号码来源和通话录音，查清后依法更正、删除`, "delete"),
      of(ask`不能办理的，逐项说明理由`, "reasons"),
    ],
  }
  return made[writtenStandingOf(matter)]()
}
