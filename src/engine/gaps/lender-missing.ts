/** Whose loan it is said to be is not known. */
import type { ClaimGap } from "./gap-kind.ts"

export const lenderMissing = {
  code: "lender-missing",
  sentence: { zh: "还不知道是哪家机构的贷款", en: "the lender is not named" },
  leavesOpen: ["lender"],
  find: ({ claim, key }) =>
    claim.lender ? [] : [{ how: "看短信签名、合同、App 里的披露或信用报告上的机构名称。", question: key("lender") }],
} as const satisfies ClaimGap
