/** When the loan was paid off. */
import { question } from "../question.ts"

export const settledQuestion = question({
  key: "claim.N.settled",
  type: "day",
  ask: { zh: "这笔贷款哪天结清的？", en: "On which day was the loan paid off?" },
  why: { zh: "结清后不应再催收。", en: "After that there is nothing to collect." },
  subject: "结清日期",
  sensitive: false,
})
