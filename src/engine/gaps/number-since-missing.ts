/** Whoever has a number that was somebody else's before is asked since when. */
import type { CaseGap } from "./gap-kind.ts"

export const numberSinceMissing = {
  code: "number-since-missing",
  sentence: { zh: "还不知道这个号码从哪天起由您使用", en: "it is not known since when the number is the person's" },
  leavesOpen: ["whose-debt"],
  find: ({ facts }) =>
    facts.role?.value === "number-successor" && !facts.one("number-since")
      ? [{ how: "查入网协议或者运营商的记录，写明开始使用的日期。", question: "number-since" }]
      : [],
} as const satisfies CaseGap
