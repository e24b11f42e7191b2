/** How the person told the other side to stop. */
import { question } from "../question.ts"

export const refusedHowQuestion = question({
  key: "claim.N.refused-how",
  type: "text",
  ask: { zh: "您是怎么告知的（电话、短信、书面）？", en: "How did you tell them (call, message, letter)?" },
  why: {
    zh: "有录音或短信更有力；只有口述时文书会写明“据本人陈述”。",
    en: "A recording or message carries more; where only your word tells of it, papers say so.",
  },
  subject: "告知的方式",
  sensitive: false,
})
