/** On which days an office or the police answered what was handed to them: recorded with each answer. */
import { question } from "../question.ts"

export const handedInAnsweredQuestion = question({
  key: "claim.N.handed-in-answered",
  type: "days",
  ask: { zh: "监管部门、公安机关是哪天答复的？", en: "On which day did the authority or the police answer?" },
  why: { zh: "申请复议、复查的期限从收到答复那一天数。", en: "The time to ask for a review runs from its answer." },
  subject: "机关答复的日期",
  sensitive: false,
  gathers: true,
  tapped: true,
})
