/** Whether the person has a copy of the loan contract. */
import { question } from "../question.ts"

export const contractHeldQuestion = question({
  key: "claim.N.contract-held",
  type: "yes-no",
  ask: { zh: "您手里有没有这笔借款的合同？", en: "Do you have a copy of the contract of this loan?" },
  why: { zh: "没有的，可以向贷款机构书面调取。", en: "Without one, you may ask the lender for it in writing." },
  subject: "手里有没有借款合同",
  sensitive: false,
})
