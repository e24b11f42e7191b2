/** Who saw or heard it besides the person, and is willing to say so. */
import { question } from "./question.ts"

export const witnessNameQuestion = question({
  key: "witness.name",
  type: "text",
  ask: { zh: "有人亲眼看到、亲耳听到的，他叫什么？", en: "Who else saw or heard it: what is their name?" },
  why: { zh: "证人证言由证人自己签名。", en: "A witness signs their own statement." },
  subject: "证人姓名",
  sensitive: true,
})
