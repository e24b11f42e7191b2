/** Whether there is a certificate that the loan is paid off, and the day in it. */
import { question } from "../question.ts"

export const settlementProofQuestion = question({
  key: "claim.N.settlement-proof",
  type: "day",
  ask: {
    zh: "有没有贷款机构出具的结清证明？上面写的结清日期是哪天？没有就不要回答。",
    en: "Is there a certificate of the lender that the loan is paid off? Which day does it give? Leave it open if there is none.",
  },
  why: {
    zh: "结清证明比自己的说法有力；请把证明一起放进来。",
    en: "A certificate proves more than one's own word; add it to the case.",
  },
  subject: "结清证明上写的结清日期",
  sensitive: false,
})
