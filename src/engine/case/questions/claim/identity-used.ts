/** Whether the other side has the person's identity data. */
import { question } from "../question.ts"

export const identityUsedQuestion = question({
  key: "claim.N.identity-used",
  type: "yes-no",
  ask: { zh: "对方是否掌握您的姓名和身份证号？", en: "Does the other side have your name and identity number?" },
  why: { zh: "判断身份是否被冒用。", en: "It tells whether an identity was misused." },
  subject: "对方是否掌握身份信息",
  sensitive: false,
})
