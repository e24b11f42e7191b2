/** What the complaint asks for, in its own words. */
import { question } from "../question.ts"

export const suedForQuestion = question({
  key: "claim.N.sued-for",
  type: "text",
  ask: {
    zh: "起诉状里的诉讼请求写了什么（一项一项照抄，用分号隔开）？",
    en: "What does the complaint ask for (each item in its own words, with semicolons between)?",
  },
  why: {
    zh: "答辩状针对这些请求来写，只照抄原告的话，不写自己的话。",
    en: "The answer is written to these requests: copy the plaintiff's words, and add none of your own.",
  },
  subject: "原告的诉讼请求",
  sensitive: false,
})
