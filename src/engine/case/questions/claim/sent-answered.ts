/** On which days the other side answered what was handed to it: recorded with each answer. */
import { question } from "../question.ts"

export const sentAnsweredQuestion = question({
  key: "claim.N.sent-answered",
  type: "days",
  ask: { zh: "对方是哪天答复这封函的？", en: "On which day did the other side answer the letter?" },
  why: { zh: "再写一封时，要说明对方哪天答复过。", en: "A later letter tells when it was answered." },
  subject: "函件得到答复的日期",
  sensitive: false,
  gathers: true,
  tapped: true,
})
