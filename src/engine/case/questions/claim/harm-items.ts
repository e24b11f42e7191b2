/** What the contacts have cost, item by item with its proof. */
import { question } from "../question.ts"

export const harmItemsQuestion = question({
  key: "claim.N.harm-items",
  type: "text",
  ask: {
    zh: "有哪些损失（一次说一项：日期、项目、金额、凭什么证明）？",
    en: "Which losses are there (one at a time: day, item, amount, proof)?",
  },
  why: {
    zh: "要求赔偿的，每一项都要有票据或者证明；没有证明的不写。",
    en: "Each item of damages needs its proof; what has none is not claimed.",
  },
  subject: "损失项目和凭证",
  sensitive: false,
  gathers: true,
})
