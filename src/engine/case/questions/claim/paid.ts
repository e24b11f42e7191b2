/** The days of repayment. */
import { question } from "../question.ts"

export const paidQuestion = question({
  key: "claim.N.paid",
  type: "days",
  ask: { zh: "您哪天还的款（可填多期）？", en: "Which days did you pay?" },
  why: { zh: "判断是否按时还款。", en: "It tells whether payment was in time." },
  subject: "还款日期",
  sensitive: false,
})
