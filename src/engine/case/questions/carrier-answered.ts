/** On which days the carrier answered: recorded with each answer. */
import { question } from "./question.ts"

export const carrierAnsweredQuestion = question({
  key: "carrier-answered",
  type: "days",
  ask: { zh: "运营商是哪天答复的？", en: "On which day did the carrier answer?" },
  why: { zh: "申诉的期限从知道争议那一天数。", en: "The time for a dispute runs from there." },
  subject: "运营商答复的日期",
  sensitive: false,
  gathers: true,
  tapped: true,
})
