/** The number belonged to somebody else before: the caller looks for its former owner. */
import type { Cause } from "../cause.ts"
import { askRole, signFrom } from "../signs.ts"

export const numberSuccession: Cause = {
  id: "number-succession",
  title: "号码前主人的债务",
  concerns: ({ facts }) => facts.role?.value === "number-successor",
  weigh: ({ facts }) => {
    const since = facts.one("number-since")
    return {
      conclusion: since ? "likely" : "possible",
      for: [signFrom("您说这个号码以前由别人使用", facts.role, since)],
      against: [],
      missing: since ? [] : [askRole],
    }
  },
}
