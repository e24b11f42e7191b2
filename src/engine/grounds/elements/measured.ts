/** Elements that contacts and findings show: counted and compared, never asked. */

import { claimQuestionOf } from "../../case/claim-key.ts"
import { dayNumber, dayOfNumber } from "../../case/time.ts"
import type { Threshold } from "../../law/instrument.ts"
import { afterRefusal } from "../../rules/after-refusal/index.ts"
import { callsBurst } from "../../rules/calls-burst/index.ts"
import { callsPerDay } from "../../rules/calls-per-day/index.ts"
import { isOf } from "../../rules/index.ts"
import { quietHours } from "../../rules/quiet-hours/index.ts"
import type { Finding, Rule } from "../../rules/rule.ts"
import { count } from "../../timeline/measure.ts"
import { type Indices, pickDays } from "../../timeline/rows.ts"
import type { Timeline } from "../../timeline/timeline.ts"
import type { Position } from "../position.ts"
import type { ElementKind, Scope } from "./element.ts"

/** Whether a measure crosses a line. */
export const isOver = (value: string | number | undefined, when: Threshold): boolean =>
  typeof value === "number" && (when.op === ">" ? value > when.value : value >= when.value)

/** Shown by a rule's finding; a threshold compares one of its measures, else the finding itself is enough. */
const byRule = (
  title: string,
  { id: rule }: Pick<Rule, "id">,
  holds: (scope: Scope, finding: Finding) => boolean = () => true,
): ElementKind => ({
  title,
  by: { rule },
  show: (scope, when) => {
    const finding = scope.findings.find((entry) => entry.rule === rule)
    if (!finding || !holds(scope, finding)) return undefined
    return !when || isOver(finding.measures[when.measure]?.value, when) ? { finding } : undefined
  },
})
type IsNamed = Scope["isNightNamed"]
const named = new WeakMap<IsNamed, WeakMap<Indices, Indices>>()
/** Those of the rows whose day is one on which a norm named the night hours: asked once of a day, and once of a list. */
const onNamedNights = (timeline: Timeline, rows: Indices, isNamed: IsNamed): Indices => {
  const kept = named.get(isNamed) ?? new WeakMap<Indices, Indices>()
  named.set(isNamed, kept)
  const held = kept.get(rows)
  if (held) return held
  const made = pickDays(timeline, rows, (day) => isNamed(dayOfNumber(day)))
  kept.set(rows, made)
  return made
}
/** Contacts by night, on days on which a norm named the night hours: on other days an hour is only described. */
const nightContact: ElementKind = {
  title: "夜间联系",
  by: "contacts",
  show: ({ timeline, findings, isNightNamed }, when) => {
    const finding = findings.find((entry) => isOf(entry, quietHours))
    if (!finding) return undefined
    const events = onNamedNights(timeline, finding.events, isNightNamed)
    if (events.length === 0) return undefined
    const counted = events === finding.events ? finding : { ...finding, events, measures: { contacts: count(timeline, events) } }
    return !when || isOver(counted.measures[when.measure]?.value, when) ? { finding: counted } : undefined
  },
}
const counted = (title: string, what: keyof Scope["counts"]): ElementKind => ({
  title,
  by: "contacts",
  show: ({ counts }, when) => {
    const fact = counts[what]
    return fact && (!when || isOver(fact.value, when)) ? { fact } : undefined
  },
})
/** Contacts after a refusal count where there is no due debt to remind of: on at least one of those days. */
const owedNothingDue: readonly Position[] = ["not-due", "settled", "outsider", "third-party"]
const whileNothingIsDue = ({ timeline, positions }: Scope, finding: Finding): boolean => {
  let seen = Number.NaN
  return finding.events.some((row) => {
    const day = dayNumber(timeline.at[row] as number)
    if (Number.isNaN(day) || day === seen) return false
    seen = day
    return owedNothingDue.includes(positions.on(dayOfNumber(day)))
  })
}

export const measured: Readonly<Record<string, ElementKind>> = {
  contacted: counted("以电话、短信等方式联系", "contacts"),
  "repeated-contact": { ...counted("多次联系", "contacts"), frequency: true },
  messages: { ...counted("多次发送信息", "messages"), frequency: true },
  [callsPerDay.id]: { ...byRule(callsPerDay.words.title, callsPerDay), frequency: true },
  "connected-calls-per-day": { ...byRule("每日接通的来电次数", callsPerDay), frequency: true },
  "unanswered-calls-per-day": {
    frequency: true,
    // The norm counts attempts on one number of the debtor's; of a person with several, no count says on which of them.
    ...byRule("每日没有接通的来电次数", callsPerDay, ({ facts }) => facts.many("phone").length < 2),
    fill: {
      how: "手机通话记录里看得到未接来电，运营商详单里没有：导出手机通话记录（系统一般只留最近的，要尽早）；有几个号码的，按号码分别导出。",
    },
  },
  [callsBurst.id]: { ...byRule("短时间内密集来电", callsBurst), frequency: true },
  [quietHours.id]: { ...byRule("夜间联系", quietHours), frequency: true },
  "night-contact": { ...nightContact, frequency: true },
  "refusal-ignored": {
    ...byRule("明确拒绝之后仍被联系", afterRefusal, whileNothingIsDue),
    // A refusal does not end lawful reminders of a debt that is due.
    ruledOut: ({ position }) => position === "due",
    fill: { question: claimQuestionOf("refused"), how: "写明您哪几次明确要求停止联系，最好附上短信或录音。" },
  },
}
