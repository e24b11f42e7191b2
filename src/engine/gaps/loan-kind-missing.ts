/** The kind of the loan is all that a norm still waits for. */
import type { ClaimGap } from "./gap-kind.ts"
import { fillOf } from "./so-far.ts"

/** Elements that the kind of the loan shows. */
const kinds: ReadonlySet<string> = new Set(["network-consumer-loan", "consumer-loan"])

export const loanKindMissing = {
  code: "loan-kind-missing",
  sentence: { zh: "还不知道是哪一种借款", en: "the kind of loan is not known" },
  leavesOpen: ["element:network-consumer-loan", "element:consumer-loan", "lender-kind"],
  find: ({ grounds, claim, key }) =>
    grounds.some(({ claim: of, missing: [only, ...more] }) => of === claim.id && more.length === 0 && kinds.has(only ?? ""))
      ? [{ how: fillOf("network-consumer-loan"), question: key("loan-kind") }]
      : [],
} as const satisfies ClaimGap
