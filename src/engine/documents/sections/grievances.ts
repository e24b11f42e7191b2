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
import { thirdPartyContact } from "../../rules/third-party-contact/index.ts"
import { thirdPartyDisclosure } from "../../rules/third-party-disclosure/index.ts"
import { threat } from "../../rules/threat/index.ts"
import { visitsPerDay } from "../../rules/visits-per-day/index.ts"
import type { Sentence } from "../../say/say.ts"
import { quotationsOf } from "../quotations/index.ts"
import type { PaperSubject } from "./matter.ts"
import { nightHours } from "./night-hours.ts"

export interface Grievances {
  readonly oftenCalled: boolean
  readonly oftenWritten: boolean
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
  const shown = (is: (element: string) => boolean): boolean =>
    [...matter.grounds, ...matter.open].some(({ established }) => established.some(({ element }) => is(element)))
  const drawnIn = quotationsOf(matter).some(({ gravity }) => gravity === "others-drawn-in")
  return {
    // Every course of calls has a day with the most of them: it was too many where a provision or the yardstick says so.
    oftenCalled: shown((element) => element.endsWith(callsPerDay.id) || element === callsBurst.id),
    oftenWritten: found(messageVolume) && shown((element) => element === "messages"),
    night: found(quietHours) ? nightHours(matter) : undefined,
    insulting: found(insult, obscene),
    threatening: found(threat),
    others: drawnIn || found(thirdPartyContact, thirdPartyDisclosure, exposureThreat, publicPosting),
    visits: found(visitsPerDay),
    unheard: found(afterRefusal),
  }
}
