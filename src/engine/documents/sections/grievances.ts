/** What a side is found to have done, as far as a request can name it: nothing is asked to stop that no finding and no quoted word shows. */
import { afterRefusal } from "../../rules/after-refusal/index.ts"
import { callsBurst } from "../../rules/calls-burst/index.ts"
import { callsPerDay } from "../../rules/calls-per-day/index.ts"
import { exposureThreat } from "../../rules/exposure-threat/index.ts"
import { isOf } from "../../rules/index.ts"
import { insult } from "../../rules/insult/index.ts"
import { messageVolume } from "../../rules/message-volume/index.ts"
import { obscene } from "../../rules/obscene/index.ts"
import { publicPosting } from "../../rules/public-posting/index.ts"
import { quietHours } from "../../rules/quiet-hours/index.ts"
import type { Rule } from "../../rules/rule.ts"
import { silentCalls } from "../../rules/silent-calls/index.ts"
import { thirdPartyContact } from "../../rules/third-party-contact/index.ts"
import { thirdPartyDisclosure } from "../../rules/third-party-disclosure/index.ts"
import { threat } from "../../rules/threat/index.ts"
import { visitsPerDay } from "../../rules/visits-per-day/index.ts"
import { ask, type Sentence } from "../../say/say.ts"
import { quotationsOf } from "../quotations/index.ts"
import { writtenStandingOf } from "../standing/index.ts"
import type { PaperSubject } from "./matter.ts"
import { nightHours } from "./night-hours.ts"

export interface Grievances {
  readonly often: boolean
  /** 22时至次日8时, where contacts at those hours were found. */
  readonly night: Sentence | undefined
  readonly insulting: boolean
  readonly threatening: boolean
  /** Others were drawn in, or told, or that was announced. */
  readonly others: boolean
  readonly visits: boolean
  /** It went on against the person's word. */
  readonly unheard: boolean
}
export const grievancesOf = (matter: PaperSubject): Grievances => {
  const found = (...rules: readonly Rule[]): boolean => matter.findings.some((one) => rules.some((rule) => isOf(one, rule)))
  const drawnIn = quotationsOf(matter).some(({ gravity }) => gravity === "others-drawn-in")
  return {
    often: found(callsPerDay, callsBurst, silentCalls, messageVolume),
    night: found(quietHours) ? nightHours(matter) : undefined,
    insulting: found(insult, obscene),
    threatening: found(threat),
    others: drawnIn || found(thirdPartyContact, thirdPartyDisclosure, exposureThreat, publicPosting),
    visits: found(visitsPerDay),
    unheard: found(afterRefusal),
  }
}
const joined = (parts: readonly Sentence[]): Sentence | undefined =>
  parts.length > 0 ? parts.slice(1).reduce((line, one) => ask`${line}，${one}`, parts[0] as Sentence) : undefined

/** How the side is asked to bear itself: each manner that was found, by name; undefined where none was. */
export const mannersAsked = (matter: PaperSubject): Sentence | undefined => {
  const { often, insulting, threatening, visits, unheard } = grievancesOf(matter)
  return joined([
    ...(unheard ? [ask`按照本人提出的方式联络`] : []),
    ...(often ? [ask`不以频繁来电、发信息的方式催收`] : []),
    ...(insulting ? [ask`停止使用侮辱性的语言`] : []),
    ...(threatening ? [ask`停止以威胁、恐吓的语言催收`] : []),
    ...(visits ? [ask`不以频繁上门的方式催收`] : []),
  ])
}
/** Whom else the side is to leave alone. A guarantor's principal debtor is somebody whom the lender may turn to. */
export const othersAsked = (matter: PaperSubject): Sentence | undefined => {
  if (!grievancesOf(matter).others) return undefined
  return writtenStandingOf(matter) === "bound"
    ? ask`不联系与该笔业务无关的人，不向其透露与本人有关的信息`
    : ask`不联系本人以外的人，不向其透露与本人有关的信息`
}
