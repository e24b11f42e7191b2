/** Why contacts before the due day were no reminders: nothing was due, the messages press for what is not, and how often, when and in which words. */
import type { Ground } from "../../grounds/ground.ts"
import { beforeDue } from "../../rules/before-due/index.ts"
import { isOf } from "../../rules/index.ts"
import { ask, listed, type Sentence } from "../../say/say.ts"
import { weighed } from "../quotations/gravity.ts"
import { writtenStandingOf } from "../standing/index.ts"
import { complainedOf } from "./complained-of.ts"
import { grievancesOf } from "./grievances.ts"
import type { PaperSubject } from "./matter.ts"

const foundEarly = (matter: PaperSubject): Int32Array | undefined =>
  writtenStandingOf(matter) === "current"
    ? matter.findings.find((one) => isOf(one, beforeDue) && one.counterparty === matter.party.id)?.events
    : undefined
/** Messages before the due day that are complained of, and whose words weigh. */
const pressing = (matter: PaperSubject): Int32Array => {
  const early = new Set(foundEarly(matter))
  const { timeline } = matter.dossier
  return complainedOf(matter, matter.messages).filter(
    (row) => early.has(row) && weighed(timeline.texts.get(timeline.text[row] as number)) !== undefined,
  )
}
/** Whoever is in time owes no instalment before its day; undefined where nothing was asked of them before. */
export const noDutyEarly = (matter: PaperSubject): Sentence | undefined =>
  foundEarly(matter) && complainedOf(matter, matter.contacts).length > 0
    ? ask`约定的还款日之前款项没有到期，本人没有提前归还的义务`
    : undefined
export const notDue = (matter: PaperSubject, side: Sentence): readonly Sentence[] => {
  const duty = noDutyEarly(matter)
  if (!duty) return []
  const messages = pressing(matter).length
  const { oftenCalled, unheard } = grievancesOf(matter)
  const called = matter.calls.length > 0 && (oftenCalled || unheard)
  if (messages === 0) return [ask`${duty}。`, ...(called ? [ask`上述来电已不止于提醒。`] : [])]
  const beyond = called ? ask`，来电和信息都已不止于提醒` : ask`，已不止于提醒`
  return [
    ask`${duty}。`,
    messages > 1 ? ask`${side}的信息反复催要没有到期的款项${beyond}。` : ask`${side}的信息催要没有到期的款项${beyond}。`,
  ]
}
/** That it was more than reminding, by what was found of it; nothing where the rule that is named speaks of no nuisance. */
export const beyondReminding = (matter: PaperSubject, own: Ground): Sentence | undefined => {
  if (!foundEarly(matter) || !own.provision.title.includes("骚扰")) return undefined
  const { oftenCalled, oftenWritten, night } = grievancesOf(matter)
  const aspects = listed([
    ...(oftenCalled || oftenWritten ? [ask`次数`] : []),
    ...(night ? [ask`时段`] : []),
    ...(pressing(matter).length > 0 ? [ask`内容`] : []),
  ])
  return aspects && ask`就其${aspects}看，涉嫌以骚扰等不正当手段催收`
}
