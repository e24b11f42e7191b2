/** Days between the first and the last contact on which no source of calls would have shown one. */
import type { CaseGap } from "./gap-kind.ts"
import { callSpans, contactSpan, holes, notAfter } from "./so-far.ts"

export const coverageHole = {
  code: "coverage-hole",
  sentence: { zh: "{from} 至 {to} 没有通话记录覆盖", en: "no call record covers {from} to {to}" },
  leavesOpen: ["coverage"],
  find: ({ timeline, day }) => {
    const [calls, span] = [callSpans(timeline), contactSpan(timeline)]
    if (!calls || calls.length === 0 || !span) return []
    return holes(calls, { from: span.from, to: notAfter(day, span.to) }).map(({ from, to }) => ({
      params: { from, to },
      how: "向运营商补查这几天所在月份的通话详单；没有记录不等于没有来电。",
    }))
  },
} as const satisfies CaseGap
