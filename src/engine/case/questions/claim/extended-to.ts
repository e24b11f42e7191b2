/** To which day the lender agreed to put off a payment. */
import { question } from "../question.ts"

export const extendedToQuestion = question({
  key: "claim.N.extended-to",
  type: "days",
  ask: {
    zh: "对方同意延期的，延到哪一天？没有同意过延期就不要回答。",
    en: "If the lender agreed to put the payment off: to which day? Leave it open if there was no such agreement.",
  },
  why: {
    zh: "双方说好延期的，新的还款日之前不算逾期；请保存对方同意的短信、聊天记录或者录音。",
    en: "Until the new day nothing is overdue; keep the message or recording in which they agreed.",
  },
  subject: "对方同意延期到的日期",
  sensitive: false,
})
