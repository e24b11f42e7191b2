/** What the institution answered, in its own words. */
import { question } from "../question.ts"

export const answerQuestion = question({
  key: "claim.N.answer",
  type: "text",
  ask: { zh: "机构的答复原话是什么（照短信、邮件或者信抄；电话里说的，写明是电话）？", en: "What did it answer, in its own words?" },
  why: { zh: "一字不改地引用，不用自己的话概括。", en: "It is quoted, not summed up." },
  subject: "机构答复的原话",
  sensitive: false,
})
