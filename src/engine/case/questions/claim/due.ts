/** The due days of the loan. */
import { question } from "../question.ts"

export const dueQuestion = question({
  key: "claim.N.due",
  type: "days",
  ask: { zh: "还款日是哪天（可填多期）？", en: "Which days is it due?" },
  why: { zh: "判断是否未到期就催收。", en: "It tells whether collection began before the due day." },
  subject: "还款日",
  sensitive: false,
})
