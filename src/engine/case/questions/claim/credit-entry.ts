/** The entry of the credit report that is disputed, word for word. */
import { question } from "../question.ts"

export const creditEntryQuestion = question({
  key: "claim.N.credit-entry",
  type: "text",
  ask: { zh: "信用报告里这一笔是怎样写的（一字不改地抄下来）？", en: "How does the credit report word this entry (copied word for word)?" },
  why: { zh: "征信异议要写明是哪一条；只抄有争议的这一条。", en: "An objection names the entry; copy the disputed one alone." },
  subject: "信用报告有争议的记载",
  sensitive: true,
})
