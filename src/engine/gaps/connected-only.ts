/** Missed calls are in no carrier's list: where a norm counts them, their absence there is no absence. */
import type { CaseGap } from "./gap-kind.ts"
import { callSpans } from "./so-far.ts"

/** The element of the norms that count missed calls. */
export const missed = "unanswered-calls-per-day"
export const seenOnPhone = "运营商详单只有接通的通话；导出手机通话记录可以看到没接到的来电。"

export const connectedOnly = {
  code: "connected-only",
  sentence: { zh: "现有记录只列接通的通话", en: "the records list connected calls only" },
  leavesOpen: [],
  find: ({ timeline, grounds }) => {
    const calls = callSpans(timeline)
    if (!calls || calls.length === 0 || calls.some((span) => !span.connectedOnly)) return []
    return [{ how: seenOnPhone, leavesOpen: grounds.some((ground) => ground.missing.includes(missed)) ? [`element:${missed}`] : [] }]
  },
} as const satisfies CaseGap
