/** Whether the money of the loan went to the person's own account. */
import { question } from "../question.ts"

export const payoutOwnAccountQuestion = question({
  key: "claim.N.payout-own-account",
  type: "yes-no",
  paper: { yes: "进入过本人账户", no: "没有进入本人账户" },
  ask: { zh: "这笔贷款的钱是否打进过您自己的账户？", en: "Was the money of this loan ever paid into your own account?" },
  why: {
    zh: "钱进过本人账户与“从未借款”矛盾，必须先弄清。",
    en: "Money on your own account contradicts 'never borrowed'; that must be cleared up first.",
  },
  subject: "款项是否进入本人账户",
  sensitive: false,
})
