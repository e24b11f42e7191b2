/** On which days something was handed to the other side: recorded with each filing, so that a later letter can tell of it. */
import { question } from "../question.ts"

export const sentQuestion = question({
  key: "claim.N.sent",
  type: "days",
  ask: { zh: "函是哪天交给对方的？", en: "On which day was the letter handed to the other side?" },
  why: { zh: "再写一封时，要说明前一封是哪天发出的。", en: "A later letter tells when the first one was sent." },
  subject: "函件发出的日期",
  sensitive: false,
  gathers: true,
  tapped: true,
})
