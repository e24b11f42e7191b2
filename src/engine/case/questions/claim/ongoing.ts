/** Whether the contacts still go on, or something is announced. */
import { question } from "../question.ts"

export const ongoingQuestion = question({
  key: "claim.N.ongoing",
  type: "yes-no",
  ask: {
    zh: "到今天，对方还在打电话、发短信，或者说了马上要做什么吗？",
    en: "Are the calls or messages still going on today, or has something been announced?",
  },
  why: { zh: "停止了的不能申请禁令，仍可以起诉。", en: "What has stopped is no ground for an injunction, yet still for a suit." },
  subject: "到今天是否仍在联络",
  sensitive: false,
})
