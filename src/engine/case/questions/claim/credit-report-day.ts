/** The day of the credit report. */
import { question } from "../question.ts"

export const creditReportDayQuestion = question({
  key: "claim.N.credit-report-day",
  type: "day",
  ask: { zh: "信用报告是哪天查的？", en: "Of which day is the credit report?" },
  why: { zh: "信用报告只能说明截至当日的情况。", en: "A credit report tells of the time up to its day only." },
  subject: "信用报告日期",
  sensitive: false,
})
