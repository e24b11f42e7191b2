/** What each of those who look at it is asked, and why; no crime is named, and the police decide what it is. */
import type { NonEmpty } from "../../../case/citation.ts"
import type { Asking } from "../../../law/instrument.ts"
import { as, ask, listing, type Sentence } from "../../../say/say.ts"
import { basisOf } from "../../form/basis.ts"
import type { Request } from "../../form/parts.ts"
import type { PaperSubject } from "../../sections/matter.ts"
import { actsNotDebt, saysDebtAlone } from "../../sections/out-of-remit.ts"
import { writtenStandingOf } from "../../standing/index.ts"
import { policeGrounds } from "../police-report/grave.ts"
import type { ReviewStage, Stage } from "./stage.ts"

export const titles: Readonly<Record<ReviewStage, string>> = {
  order: "报案不予受理、不予立案复查申请书",
  reconsider: "不予立案复议申请书",
  recheck: "不予立案复核申请书",
  supervise: "立案监督申请书",
}
/** The question for the office that each goes to. */
export const officeKeys = {
  order: "police-superior",
  reconsider: "police-decider",
  recheck: "police-superior",
  supervise: "procuratorate",
} as const satisfies Readonly<Record<ReviewStage, string>>

export const requests = (matter: PaperSubject, { stage, report, before }: Stage): NonEmpty<Request> => {
  const of = (asks: Sentence, ...kinds: readonly Asking[]): Request => ({ asks, basis: kinds.flatMap((kind) => basisOf(matter, kind)) })
  const on = ask`${as("day", report.day)}`
  // Which law an identity that was used falls under is for the police to say.
  const misuse = writtenStandingOf(matter) === "misuse"
  const order = of(ask`认为属于治安案件的，依法立案调查；不属于的，书面说明理由`, "open-case")
  switch (stage) {
    case "order":
      return [
        misuse
          ? of(ask`督促原报案单位受理本人${on}的报案，查明所称的借款由谁办理、款项去向何处；不属于受理范围的，书面说明理由`)
          : of(ask`督促原报案单位对本人${on}的报案依法立案调查；认为不属于违反治安管理的，书面告知理由`, "open-case"),
        of(ask`出具报案的回执，写明受理的单位和编号`, "report-receipt"),
        of(ask`登记所交的证据材料，出具接受证据清单`, "evidence-receipt"),
      ]
    case "reconsider":
      return [
        of(ask`对本人${as("day", report.reply?.day ?? report.day)}收到的不予立案决定进行复议，撤销该决定，依法立案`),
        order,
        of(ask`书面送达复议决定，写明理由`),
      ]
    case "recheck":
      return [
        of(ask`对本人${as("day", before?.reply?.day ?? report.day)}收到的复议决定进行复核，撤销该决定和原来的不予立案决定，责令依法立案`),
        order,
        of(ask`书面送达复核决定，写明理由`),
      ]
    case "supervise":
      return [
        of(ask`请公安机关书面说明对本人${on}的报案不予立案的理由`),
        of(ask`审查该理由；理由不成立的，通知公安机关立案`),
        of(ask`书面告知审查的结果`),
      ]
  }
}
export const reasons = (matter: PaperSubject, { stage, report }: Stage): readonly Sentence[] => {
  const own = policeGrounds(matter).find(({ provision }) => matter.unit || provision.right !== undefined)
  const [inTime, ...more] = basisOf(matter, "accused-in-time").map(({ ref }) => ref)
  return [
    writtenStandingOf(matter) === "misuse"
      ? ask`本人没有办理这笔借款：由谁办理、款项去向何处，请调取申请、身份核验、放款和收款账户的记录查明，据此审查应否立案。`
      : ask`所报的事实写明了日期、方式、原话和号码，各项在证据中的位置见附表，请据此审查应否立案。`,
    ...(writtenStandingOf(matter) !== "misuse" && saysDebtAlone(report.reply?.words) ? [actsNotDebt] : []),
    ...(own && stage !== "supervise" ? [ask`请审查上述行为是否属于${own.ref}所列的行为。`] : []),
    ...(stage === "order" && inTime && own
      ? [ask`本人是被侵害人，在追究时效之内已经控告；应当受理而没有受理的，不受该时效的限制（${listing([inTime, ...more])}）。`]
      : []),
  ]
}
