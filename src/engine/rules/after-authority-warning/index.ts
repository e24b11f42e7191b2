/** Counts contacts after an authority warned this side, by a record of the warning or by the person's word. */
import { eventKinds } from "../../case/batch.ts"
import type { Cited } from "../../case/citation.ts"
import { claimKeyOf } from "../../case/claim-key.ts"
import { secondsPerDay, wallOf } from "../../case/time.ts"
import { when } from "../../timeline/measure.ts"
import type { Group } from "../../timeline/timeline.ts"
import { finding } from "../finding.ts"
import { followingOf } from "../following.ts"
import type { Rule, RuleInput } from "../rule.ts"
import type { MeasureOf } from "../words.ts"
import { afterAuthorityWarningPhrases } from "./paper.ts"
import { afterAuthorityWarningWords } from "./words.ts"

const warning = eventKinds.indexOf("warning-by-authority")
interface Warned {
  readonly at: Cited<string>
  readonly from: number
}
/** A warning known by its day holds from the next day on, one known by its minute from the next minute. */
const afterStated = (at: Cited<string>): Warned[] => {
  const second = wallOf(at.value)
  if (Number.isNaN(second)) return []
  const exact = /\d:\d{2}:\d{2}/.test(at.value)
  const minute = /\d:\d{2}/.test(at.value)
  return [{ at, from: minute ? second + (exact ? 1 : 60) : (Math.floor(second / secondsPerDay) + 1) * secondsPerDay }]
}
const warnings = ({ timeline, facts }: RuleInput, { claim, counterparty }: Group): readonly Warned[] => {
  const found = claim === null ? [] : facts.many(claimKeyOf(claim, "warned")).flatMap(afterStated)
  for (let row = timeline.kind.indexOf(warning); row >= 0; row = timeline.kind.indexOf(warning, row + 1)) {
    if (Number.isNaN(timeline.at[row]) || counterparty === null || timeline.event(row).counterparty !== counterparty) continue
    found.push(...afterStated(when(timeline, row)))
  }
  return found.sort((a, b) => a.from - b.from)
}
export const afterAuthorityWarning: Rule<MeasureOf<typeof afterAuthorityWarningWords>> = {
  id: "after-authority-warning",
  words: afterAuthorityWarningWords,
  paper: afterAuthorityWarningPhrases,
  measure: (input) => {
    const { timeline, acts, facts } = input
    return timeline.groups.flatMap((group) => {
      const [warned] = group.attributed ? warnings(input, group) : []
      const followed = warned && followingOf(timeline, group, acts, warned.from)
      if (!warned || !followed) return []
      return [
        finding(afterAuthorityWarningWords, input, group, followed.contacts, ["call", "sms"], {
          warnedAt: warned.at,
          warnedBy: group.claim === null ? undefined : facts.one(claimKeyOf(group.claim, "warned-by")),
          ...followed.measures,
        }),
      ]
    })
  },
}
