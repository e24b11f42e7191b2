/** Somebody called as an employer may be called on a unit's telephone, and a unit has other rights than a person. */
import type { CaseGap } from "./gap-kind.ts"
import { fillOf } from "./so-far.ts"

export const calledUnitMissing = {
  code: "called-unit-missing",
  sentence: { zh: "还不知道被拨打的是单位的电话还是个人的电话", en: "it is not known whether a unit's telephone or a person's was called" },
  leavesOpen: ["element:natural-person", "called-unit"],
  find: ({ facts, claims }) =>
    [facts, ...claims].some(({ role }) => role?.value === "employer") && !facts.one("called-unit")
      ? [{ how: fillOf("natural-person"), question: "called-unit" }]
      : [],
} as const satisfies CaseGap
