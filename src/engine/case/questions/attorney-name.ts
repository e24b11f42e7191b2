/** Who is to act for the person: for a power of attorney alone. */
import { question } from "./question.ts"

export const attorneyNameQuestion = question({
  key: "attorney.name",
  type: "text",
  ask: {
    zh: "委托谁来办（受托人的姓名，律师的再写所在的律师事务所）？",
    en: "Who is to act for you (their name; of a lawyer the firm as well)?",
  },
  why: { zh: "授权委托书写明受托人；别的材料不写。", en: "A power of attorney names them; no other paper does." },
  subject: "受托人",
  sensitive: true,
})
