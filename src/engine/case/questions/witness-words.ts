/** What a witness says, as they say it. */
import { question } from "./question.ts"

export const witnessWordsQuestion = question({
  key: "witness.words",
  type: "text",
  ask: {
    zh: "证人自己怎么说？照他的原话写：哪天、在哪里、看到听到什么，一行一件事。",
    en: "What does the witness say? In their own words: when, where, what they saw and heard, a line each.",
  },
  why: { zh: "只写证人亲身看到、听到的，不替他补、不替他判断。", en: "Only what the witness saw and heard; nothing is added for them." },
  subject: "证人的原话",
  sensitive: false,
})
