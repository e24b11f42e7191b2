/** Which platform the other side names. */
import { question } from "../question.ts"

export const platformQuestion = question({
  key: "claim.N.platform",
  type: "text",
  ask: { zh: "对方说是在哪个平台借的？", en: "On which platform does the other side say it was borrowed?" },
  why: { zh: "平台和贷款机构往往不是同一家。", en: "Platform and lender are often not the same." },
  subject: "所称借款平台",
  sensitive: false,
})
