/** The name of the person concerned, asked of whoever acts for them. */
import { question } from "./question.ts"

export const forNameQuestion = question({
  key: "for-name",
  type: "text",
  ask: { zh: "您替谁办？当事人的姓名？", en: "For whom do you act: the name of the person concerned?" },
  why: { zh: "文书以当事人的名义写，要写明您替谁办。", en: "The papers are in that person's name and say for whom you act." },
  subject: "当事人姓名",
  sensitive: true,
})
