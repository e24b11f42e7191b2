/** What must not compile: compiled by tests/documents/types.test.ts, which fails when one of these lines is accepted. */
import type { Cited } from "../case/citation.ts"
import type { Group } from "../timeline/timeline.ts"
import { callsPerDay } from "./calls-per-day/index.ts"
import { finding } from "./finding.ts"
import type { Finding, RuleInput } from "./rule.ts"
import { onScreenOf, ruleWords, sentence, titled } from "./words.ts"

declare const input: RuleInput
declare const group: Group
declare const count: Cited<number>
declare const found: Finding<"calls">
const rows = new Int32Array()
const words = ruleWords({
  title: "来电",
  measures: titled("times", { calls: "来电次数" }),
  alternatives: ["回拨。"],
  brief: (measures) => onScreenOf(measures, ["calls"], (m) => m.calls),
})

// These are the ways in.
finding(words, input, group, rows, ["call"], { calls: count })
found.measures.calls

// @ts-expect-error a measure that the words do not have
finding(words, input, group, rows, ["call"], { callz: count })
// @ts-expect-error a sentence over a measure that the rule does not have
onScreenOf(found.measures, ["contacts"], (m) => m.contacts)
// @ts-expect-error nor in a paper
sentence(found.measures, ["contacts"], () => callsPerDay.paper({} as never)[0])
// @ts-expect-error nor asked of a finding
found.measures.contacts
// @ts-expect-error a unit is one of a closed list
titled("metres", { calls: "来电次数" })

export { words }
