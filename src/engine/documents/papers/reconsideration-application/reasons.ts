/** Why it can be asked for: whom it concerns, what the office has to do, that it is in time, and what the conduct may break. */
import type { LawRef } from "../../../law/instrument.ts"
import { as, ask, listing, type Sentence } from "../../../say/say.ts"
import { basisOf } from "../../form/basis.ts"
import { ofOthers } from "../../sections/for-supervisor.ts"
import type { PaperSubject } from "../../sections/matter.ts"
import { actsNotDebt, saysDebtAlone, saysNotTheirs, withinRemit } from "../../sections/out-of-remit.ts"
import { reasonsOf } from "../../sections/reasons.ts"
import { writtenStandingOf } from "../../standing/index.ts"
import { policeGrounds } from "../police-report/grave.ts"
import type { Reviewed } from "./reviewed.ts"

/** With its provision in brackets where one is held. */
const resting = (words: Sentence, refs: readonly LawRef[]): Sentence => {
  const [first, ...rest] = refs
  return first ? ask`${words}（${listing([first, ...rest])}）。` : ask`${words}。`
}
const concerns = (matter: PaperSubject, { of }: Reviewed): Sentence => {
  if (writtenStandingOf(matter) === "misuse") return ask`所反映的是以本人名义办理的借款和就它进行的联络，本人与处理结果有利害关系`
  return of === "police" ? ask`本人是所报行为的被侵害人，与处理结果有利害关系` : ask`本人请求处理的是对本人自己的联络，与处理结果有利害关系`
}
/** To an office that says it is none of its business, whose business it is; to any other, what it has to do. */
const duty = (matter: PaperSubject, { of, handed }: Reviewed): readonly Sentence[] => {
  const theirs = of === "supervisor" && saysNotTheirs(handed.reply?.words) ? withinRemit(matter) : undefined
  if (theirs) return [theirs]
  if (of === "police")
    return [
      resting(
        ask`公安机关接到报案，应当立即立案调查；认为不属于违反治安管理的，应当告知并说明理由`,
        basisOf(matter, "open-case").map(({ ref }) => ref),
      ),
      ...(writtenStandingOf(matter) !== "misuse" && saysDebtAlone(handed.reply?.words) ? [actsNotDebt] : []),
    ]
  const held = basisOf(matter, "act-or-answer").map(({ ref }) => ref)
  return held.length > 0 ? [resting(ask`申请查处的，被申请人应当在规定的期限内履行职责或者答复`, held)] : []
}
const inTime = (matter: PaperSubject, one: Reviewed): Sentence => {
  const refs = (kind: Parameters<typeof basisOf>[1]): readonly LawRef[] => basisOf(matter, kind).map(({ ref }) => ref)
  switch (one.in) {
    case "answer":
      return resting(
        ask`本人${as("day", one.handed.reply?.day ?? one.handed.day)}收到答复，本申请在申请期限之内`,
        refs("reconsider-in-time"),
      )
    case "untold":
      return resting(ask`答复没有告知申请行政复议的权利、机关和期限，本申请在没有告知时的最长期限之内`, refs("reconsider-not-told"))
    case "silence":
      return resting(ask`被申请人应当办理的期限已经届满，申请期限自届满时起算，本申请在期限之内`, refs("reconsider-silence"))
    case "danger":
      return resting(ask`所请求的是在紧急情况下保护人身权利，不必等期限届满`, refs("reconsider-urgent"))
  }
}
/** One text: the supervisor's own rule, or the police's. */
const conduct = (matter: PaperSubject, { of }: Reviewed): readonly Sentence[] => {
  if (of === "police") {
    const ground = policeGrounds(matter).find(({ provision }) => matter.unit || provision.right !== undefined)
    return ground ? [ask`所报的行为是否属于${ground.ref}所列的行为，应当经调查认定。`] : []
  }
  const met = reasonsOf(matter, ofOthers(matter.grounds))
  const ground = met.rule[0] ?? met.tort
  return ground ? [ask`所举报的行为涉嫌违反${ground.ref}，属于应当依法查处的事项。`] : []
}
export const reasons = (matter: PaperSubject, one: Reviewed): readonly Sentence[] => [
  resting(
    concerns(matter, one),
    basisOf(matter, "own-interest").map(({ ref }) => ref),
  ),
  ...duty(matter, one),
  ...conduct(matter, one),
  inTime(matter, one),
]
