/** There are contacts, and no source that would have shown calls. */
import type { CaseGap } from "./gap-kind.ts"
import { callSpans } from "./so-far.ts"

export const noCallRecord = {
  code: "no-call-record",
  sentence: { zh: "没有通话记录", en: "there is no call record" },
  leavesOpen: ["element:calls-per-day", "coverage"],
  find: ({ timeline }) =>
    callSpans(timeline)?.length === 0 ? [{ how: "向运营商查询通话详单，或导出手机通话记录；运营商一般只提供最近几个月的，要尽早。" }] : [],
} as const satisfies CaseGap
