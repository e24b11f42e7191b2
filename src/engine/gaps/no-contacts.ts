/** No call and no message was read. */
import type { CaseGap } from "./gap-kind.ts"

export const noContacts = {
  code: "no-contacts",
  sentence: { zh: "还没有来电或短信的记录", en: "there is no record of calls or messages yet" },
  leavesOpen: ["contacts"],
  find: ({ timeline }) => (timeline.size > 0 ? [] : [{ how: "导入通话详单、手机通话记录或者短信备份。" }]),
} as const satisfies CaseGap
