/** The refusals of some hours that a side has to heed, with the hours in which a call is counted: clock times as said, times of day as far as the yardstick says. */
import type { Claim } from "../../case/claim.ts"
import type { ClockHours, NamedHours } from "../../messages/reading.ts"
import { refusesHours } from "../../refusals/covers.ts"
import { type HoursMeant, hoursMeant } from "../../refusals/hours.ts"
import type { Refusal } from "../../refusals/refusal.ts"
import type { RuleInput, RuleParameters } from "../rule.ts"

export interface HoursRefused {
  readonly refusal: Refusal
  readonly meant: HoursMeant
}
/** Work stops at noon. */
const parts: Readonly<Record<NamedHours, readonly string[]>> = {
  work: ["work-morning", "work-afternoon"],
  noon: ["noon"],
  evening: ["evening"],
  night: ["night"],
  early: ["early"],
}
const minuteOf = (clock: string | number | undefined): number | undefined => {
  const match = /^(\d{2}):(\d{2})$/.exec(String(clock))
  return match ? Number(match[1]) * 60 + Number(match[2]) : undefined
}
const named =
  (parameters: RuleParameters) =>
  (name: NamedHours): readonly ClockHours[] =>
    parts[name].flatMap((part) => {
      const [from, to] = [`refused-${part}-from`, `refused-${part}-to`].map((name) => minuteOf(parameters.get(name)?.value))
      return from === undefined || to === undefined ? [] : [{ from, to }]
    })
export const hoursRefused = (
  { parameters }: Pick<RuleInput, "parameters">,
  told: readonly Refusal[],
  claim: Claim | undefined,
): readonly HoursRefused[] =>
  told.flatMap((refusal) => {
    const meant = refusesHours(refusal, claim) ? hoursMeant(refusal.hours, named(parameters)) : undefined
    return meant ? [{ refusal, meant }] : []
  })
