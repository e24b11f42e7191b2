/** When a posting was seen. */
import { question } from "../question.ts"

export const postSeenQuestion = question({
  key: "claim.N.post-seen",
  type: "day",
  ask: { zh: "哪天看到的？", en: "On which day was it seen?" },
  why: { zh: "截图和通知都要写明看到的日期。", en: "The notice says when it was seen." },
  subject: "看到公开内容的日期",
  sensitive: false,
})
