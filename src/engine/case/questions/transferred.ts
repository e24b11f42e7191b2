/** Whether the person sent money to whoever asked for it: every minute counts then. */
import { question } from "./question.ts"

export const transferredQuestion = question({
  key: "transferred",
  type: "yes-no",
  ask: { zh: "您有没有按对方的要求转过钱？", en: "Did you send money as they asked?" },
  why: { zh: "转过的，先请银行和公安止付，越早越好。", en: "If so, bank and police may still stop the payment: the sooner, the better." },
  subject: "是否按对方的要求转过钱",
  sensitive: false,
})
