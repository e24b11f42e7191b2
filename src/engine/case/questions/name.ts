/** The person's name, under the papers. */
import { question } from "./question.ts"

export const nameQuestion = question({
  key: "name",
  type: "text",
  ask: { zh: "您的姓名？", en: "Your name?" },
  why: { zh: "文书落款需要。", en: "The papers are signed with it." },
  subject: "姓名",
  sensitive: true,
})
