/** Whom the other side asks for. */
import { question } from "../question.ts"

export const addresseeQuestion = question({
  key: "claim.N.addressee",
  type: "text",
  ask: { zh: "对方要找的人叫什么？", en: "Whom does the other side ask for?" },
  why: { zh: "用来判断是不是打错了人。", en: "It tells whether they have the wrong person." },
  subject: "对方要找的人",
  sensitive: true,
})
