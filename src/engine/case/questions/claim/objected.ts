/** When the person objected to an entry in their credit report. */
import { question } from "../question.ts"

export const objectedQuestion = question({
  key: "claim.N.objected",
  type: "day",
  ask: { zh: "您哪天提出过征信异议？", en: "On which day did you object to the entry in your credit report?" },
  why: { zh: "核查和答复的期限从这一天数。", en: "The term for checking and answering runs from then." },
  subject: "提出征信异议的日期",
  sensitive: false,
})
