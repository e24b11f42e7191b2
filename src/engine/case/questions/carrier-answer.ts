/** What the carrier answered, in its own words. */
import { question } from "./question.ts"

export const carrierAnswerQuestion = question({
  key: "carrier-answer",
  type: "text",
  ask: { zh: "运营商的答复原话是什么（电话里说的，写明是电话）？", en: "What did the carrier answer, in its own words?" },
  why: { zh: "一字不改地引用，不用自己的话概括。", en: "It is quoted, not summed up." },
  subject: "运营商答复的原话",
  sensitive: false,
})
