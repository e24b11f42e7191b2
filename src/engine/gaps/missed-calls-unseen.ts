/** Days of a norm that counts missed calls for which there is no phone's own log. */

import { missed, seenOnPhone } from "./connected-only.ts"
import type { CaseGap } from "./gap-kind.ts"
import { callSpans, holes, notAfter } from "./so-far.ts"

export const missedCallsUnseen = {
  code: "missed-calls-unseen",
  sentence: { zh: "{from} 至 {to} 的记录里看不到未接来电", en: "no record shows missed calls from {from} to {to}" },
  leavesOpen: ["element:unanswered-calls-per-day"],
  find: ({ timeline, grounds, day }) => {
    const logs = callSpans(timeline)?.filter((span) => !span.connectedOnly) ?? []
    if (logs.length === 0) return []
    const unseen = new Map(
      grounds
        .filter((ground) => ground.missing.includes(missed))
        .flatMap(({ acts }) => holes(logs, { from: acts.from, to: notAfter(day, acts.to) }))
        .map((hole) => [`${hole.from}/${hole.to}`, hole]),
    )
    return [...unseen.values()].map(({ from, to }) => ({
      params: { from, to },
      how: `${seenOnPhone}手机一般只留最近的记录，要尽早导出；看不到未接来电，不等于没有。`,
    }))
  },
} as const satisfies CaseGap
