/** When the person reported to the police. */
import { question } from "../question.ts"

export const policeReportQuestion = question({
  key: "claim.N.police-report",
  type: "day",
  ask: { zh: "您哪天向公安报过案？", en: "On which day did you report to the police?" },
  why: { zh: "冒用身份时报案回执是重要证据。", en: "Where an identity was misused, the receipt of the report is weighty evidence." },
  subject: "报案日期",
  sensitive: false,
})
