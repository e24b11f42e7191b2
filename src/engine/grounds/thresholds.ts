/** Reads the tool's own numbers out of the yardstick of the law folder, for the stage that may not read law. */
import { Broken } from "../case/broken.ts"
import type { Day } from "../case/time.ts"
import type { Law } from "../law/instrument.ts"
import type { RuleParameters } from "../rules/rule.ts"
import type { Thresholds } from "../timeline/thresholds.ts"
import { parametersFor } from "./parameters.ts"

const numberOf = (name: string, found: ReturnType<RuleParameters["get"]>): number => {
  if (typeof found?.value === "number") return found.value
  throw new Broken("bad-law-file", { file: "anning-yardstick", line: 0, why: `no number is given for "${name}"` })
}
/** The numbers of a day. Throws Broken("bad-law-file") where the yardstick of that day does not give one of them: a number that nobody wrote is never guessed. */
export const thresholdsOf = (law: Law, day: Day): Thresholds => {
  const parameters = parametersFor(law, { from: day, to: day })
  return {
    sameActS: numberOf("same-act-seconds", parameters.get("same-act-seconds")),
    sameDurationS: numberOf("same-duration-seconds", parameters.get("same-duration-seconds")),
    refusalMessageS: numberOf("refusal-message-seconds", parameters.get("refusal-message-seconds")),
    quietDays: numberOf("quiet-days", parameters.get("quiet-days")),
    extensionDigits: numberOf("extension-digits", parameters.get("extension-digits")),
    exchangeDigits: numberOf("exchange-digits", parameters.get("exchange-digits")),
    similarContacts: numberOf("similar-contacts", parameters.get("similar-contacts")),
    callsSinceRefusal: numberOf("calls-since-refusal", parameters.get("calls-since-refusal")),
    repeatedCalls: numberOf("repeated-calls", parameters.get("repeated-calls")),
    repeatingNumbers: numberOf("repeating-numbers", parameters.get("repeating-numbers")),
    codeBurstS: numberOf("code-burst-seconds", parameters.get("code-burst-seconds")),
    codeBurstMessages: numberOf("code-burst-messages", parameters.get("code-burst-messages")),
    codeBurstSenders: numberOf("code-burst-senders", parameters.get("code-burst-senders")),
    sameInstalmentDays: numberOf("same-instalment-days", parameters.get("same-instalment-days")),
    longUseDays: numberOf("long-use-days", parameters.get("long-use-days")),
    alarmDays: numberOf("alarm-days", parameters.get("alarm-days")),
    watchDays: numberOf("watch-days", parameters.get("watch-days")),
    fetchDays: numberOf("fetch-days", parameters.get("fetch-days")),
    officeCallS: numberOf("office-call-seconds", parameters.get("office-call-seconds")),
    settlementDays: numberOf("settlement-days", parameters.get("settlement-days")),
    toldForDays: numberOf("told-for-days", parameters.get("told-for-days")),
    appointedTries: numberOf("appointed-tries", parameters.get("appointed-tries")),
    appointedDays: numberOf("appointed-days", parameters.get("appointed-days")),
    appointedHourFrom: numberOf("appointed-hour-from", parameters.get("appointed-hour-from")),
    appointedHourTo: numberOf("appointed-hour-to", parameters.get("appointed-hour-to")),
    ownCallS: numberOf("own-call-seconds", parameters.get("own-call-seconds")),
    courtesyNearS: numberOf("courtesy-near-seconds", parameters.get("courtesy-near-seconds")),
    courtesyLongS: numberOf("courtesy-long-seconds", parameters.get("courtesy-long-seconds")),
    courtesyAnnouncedS: numberOf("courtesy-announced-seconds", parameters.get("courtesy-announced-seconds")),
    answerS: numberOf("answer-seconds", parameters.get("answer-seconds")),
  }
}
