/** Which special powers are given, in the person's own words. */
import { question } from "./question.ts"

export const attorneySpecialQuestion = question({
  key: "attorney.special",
  type: "text",
  ask: {
    zh: "特别授权哪几项（逐项写，例如：代为和解、代为上诉）？",
    en: "Which special powers are given (one by one, for instance to settle, to appeal)?",
  },
  why: {
    zh: "只写“全权代理”的，不算特别授权；写到的才有。",
    en: "Full powers in general are no special power: only what is named is given.",
  },
  subject: "特别授权的事项",
  sensitive: false,
})
