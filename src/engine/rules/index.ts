/** All rules, in the order in which findings are told. */
import type { Facts } from "../case/facts.ts"
import type { DayRange } from "../case/time.ts"
import { dayOf } from "../case/time.ts"
import type { Timeline } from "../timeline/timeline.ts"
import { afterRefusal } from "./after-refusal/index.ts"
import { beforeDue } from "./before-due/index.ts"
import { callsBurst } from "./calls-burst/index.ts"
import { callsPerDay } from "./calls-per-day/index.ts"
import { numberRotation } from "./number-rotation/index.ts"
import { quietHours } from "./quiet-hours/index.ts"
import type { Finding, Rule, RuleParameters } from "./rule.ts"
import { wrongAddressee } from "./wrong-addressee/index.ts"

export const rules: readonly Rule[] = [callsPerDay, callsBurst, quietHours, afterRefusal, beforeDue, numberRotation, wrongAddressee]

/** The days from the first dated event to the last; undefined when nothing is dated. */
export const wholeCourse = (timeline: Timeline): DayRange | undefined => {
  let end = timeline.size
  while (end > 0 && Number.isNaN(timeline.at[end - 1] as number)) end--
  return end === 0 ? undefined : { from: dayOf(timeline.at[0] as number), to: dayOf(timeline.at[end - 1] as number) }
}
/** Measures the acts of some days, or (`acts` undefined) of the whole course. */
export const measureAll = (
  timeline: Timeline,
  acts: DayRange | undefined,
  facts: Facts,
  parameters: RuleParameters,
): readonly Finding[] => {
  const days = acts ?? wholeCourse(timeline)
  return days ? rules.flatMap((rule) => rule.measure(timeline, days, facts, parameters)) : []
}
