/** Where the other side is to answer: the person's own choice, which need not be their home. */
import { question } from "./question.ts"

export const replyQuestion = question({
  key: "reply",
  type: "text",
  ask: {
    zh: "请对方把书面答复寄到哪里（电子邮箱、邮政信箱或者地址）？",
    en: "Where is the other side to send its written answer (e-mail, post box or address)?",
  },
  why: {
    zh: "函件要写明答复寄到哪里。对方会看到它：不想让对方知道住址的，写电子邮箱。",
    en: "A letter says where to answer. The other side will read it: give an e-mail address where it is not to learn where you live.",
  },
  subject: "答复寄送的地址",
  sensitive: true,
  apart: true,
})
